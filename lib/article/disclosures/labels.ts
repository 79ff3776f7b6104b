import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, textOf } from '../dom/page-tree.ts';
import { stepsToShared } from '../media/choose-media.ts';
import type { DisclosureKind } from '../types.ts';
import { isLabel, signatureOf } from './judge.ts';
import type { Search } from './surroundings.ts';

/** A short line, or a part of one, that says what its article is. */
export interface Label {
  readonly kind: DisclosureKind;
  readonly text: string;
}

/** Longest label, and longest line that one is looked for in. */
const LABEL_CHARS = 90;
const LINE_CHARS = 200;
/** Blocks between a label and the title. */
const LABEL_DISTANCE = 4;

/** Marks between the parts of a line. */
export const PARTS = /\s+[·•|]\s+/;

/** The signature of a word that heads advertisements and subjects as well as paid articles (`xS` of the table). */
const AMBIGUOUS = /^[.]/;

/** What stands in brackets at either end of a headline. */
const BRACKETS = /^[[(【［]([^\])】］]+)|[[(【［]([^\])】］]+).$/;

/** Lines by the elements inside a block that are no links: badges. */
function badgesIn({ tree }: Search, { container, from, to }: Block): string[] {
  return tree.items.slice(from, to).flatMap(({ tag, parent }) => {
    const badge = tag === '#text' ? tree.items[parent] : null;
    return badge && badge.index > container.index && badge.link < 0
      ? [textOf(tree, badge, LINE_CHARS)]
      : [];
  });
}

/** The label that a block at or beside the title is or holds: neither a tile's nor an advertisement's. `isKept`: it is a part of the body. */
export function articleLabel(
  search: Search,
  block: Block,
  title: Item | null,
  isKept: boolean,
): Label | undefined {
  const { text, index } = block;
  const distance = Math.abs(index - search.titleAt);
  if (!title || distance > LABEL_DISTANCE || text.length > LINE_CHARS || block.isHidden)
    return undefined;
  const says = (one: string | undefined) =>
    one && one.length <= LABEL_CHARS && isLabel(signatureOf(one, search.site));
  const parts =
    distance === 0 ? (BRACKETS.exec(text)?.slice(1) ?? []) : [text, ...text.split(PARTS)];
  const label = [...(isKept ? [] : badgesIn(search, block)), ...parts].find(says);
  if (!label || (distance > 0 && isElsewhere(search, block, title, label)))
    return undefined;
  const isGift = /^[^T]*(?:[SJ].*G|GJ)/.test(signatureOf(label, search.site));
  return { kind: isGift ? 'gifted' : 'sponsored', text: label };
}

/** Whether a label says something of what stands beside it, or names a subject. */
function isElsewhere(
  { tree, site, middle, titleAt }: Search,
  { text, words, container, linkCount, from, index }: Block,
  title: Item,
  label: string,
): boolean {
  // A row of subjects, one of which is called so.
  const isRow = text.split(PARTS).length > 2 || (label !== text && !/\s/.test(label));
  if (isRow && !/\d/.test(text)) return true;
  const steps = stepsToShared(tree, container, title.index);
  if (steps < 0 || words > 2) return steps < 0;
  // A word alone, below the title beside the text, or sharing no more than the page with it, heads an advertisement;
  // one that leads to more of its kind is the article's subject.
  const shared = [container, ...ancestors(tree, container)][steps];
  const isAmbiguous = AMBIGUOUS.test(signatureOf(text, site));
  const isSlot =
    !shared ||
    (from > title.index
      ? shared.end > middle && !/^[[(]/.test(text) && (index > titleAt + 2 || isAmbiguous)
      : shared.depth < 2);
  return isSlot || (linkCount > 0 && isAmbiguous);
}
