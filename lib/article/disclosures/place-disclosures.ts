import type { FoundLink } from '../affiliate/read-links.ts';
import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { containment, foldedWords } from '../text/words.ts';
import type { Disclosure, DisclosurePosition, DisclosureState } from '../types.ts';
import type { FoundDisclosure } from './find-disclosures.ts';

/** Where the article's body runs: its blocks in order, of all of the page's. */
export interface BodyRange {
  readonly kept: readonly Block[];
  readonly blocks: readonly Block[];
  /** The heading that shows the title. */
  readonly title: Item | null;
}

// How little of the body may lie beyond a statement of its own for it to stand before or after the body.
/** Words: a caption, a date, a first line that were kept. */
const EDGE_WORDS = 40;
/** Share of the body's words. */
const EDGE_SHARE = 0.1;
/** Blocks from the page's end that count as its footer where no element says so. */
const FOOTER_BLOCKS = 3;

const VEILED =
  /\btool-?tip-?(?:text|content|body|inner|box)|\bpop-?(?:over|up)|\bmodal|\blightbox|\bdialog|\bdrawer|\boff-?canvas|\bcollapsed\b/;

/** What the elements around a disclosure say of its place and whether a reader sees it. */
interface Surroundings {
  outer: 'page-footer' | 'aside' | null;
  isInArticle: boolean;
  isVeiled: boolean;
}

/** Whether `outer` hides what it holds until it is opened or pointed at. */
function isVeil(tree: PageTree, outer: Item, block: Block): boolean {
  const { tag, words, index } = outer;
  const has = (name: string) => tree.attr(outer, name) !== null;
  if (tag === 'details') return !has('open') && block.container.tag !== 'summary';
  if (tag === 'dialog' || VEILED.test(words) || has('popover')) return true;
  if (/tooltip|dialog/.test(tree.attr(outer, 'role') ?? '')) return true;
  // A tooltip's trigger comes first, then the tip.
  const isTip = /\btool-?tip/.test(words);
  return (
    isTip && tree.items.slice(index, block.from).some(({ text }) => text.trim() !== '')
  );
}

/** One walk up from the block. A footer or sidebar that holds the body as well is none. */
function surroundingsOf(
  tree: PageTree,
  block: Block,
  { kept, title }: BodyRange,
): Surroundings {
  const middle = kept[kept.length >> 1]?.from ?? 0;
  const isAboveTitle = title !== null && block.from < title.index;
  const around: Surroundings = { outer: null, isInArticle: false, isVeiled: false };
  let holdsBody = false;
  for (const item of [block.container, ...ancestors(tree, block.container)]) {
    const { tag, words, index, end } = item;
    if (tag === 'body') break;
    around.isInArticle ||= tag === 'article' || tag === 'main';
    around.isVeiled ||= !around.isInArticle && isVeil(tree, item, block);
    holdsBody ||= index <= middle && middle < end;
    if (around.outer || holdsBody) continue;
    if (
      /\bside-?bar\b|-rail\b|\bwidget-area/.test(words) ||
      (tag === 'aside' && !isAboveTitle)
    )
      around.outer = 'aside';
    else if (tag === 'footer' || /\bfooter\b/.test(words)) around.outer = 'page-footer';
  }
  return around;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

function positionOf(
  { block, isWholeBlock }: FoundDisclosure,
  { kept, blocks }: BodyRange,
  { outer, isInArticle }: Surroundings,
): DisclosurePosition {
  if (outer === 'aside') return outer;
  const isOwn = isWholeBlock || !kept.includes(block);
  const edge = isOwn ? Math.min(EDGE_WORDS, EDGE_SHARE * wordsOf(kept)) : 0;
  if (wordsOf(kept.filter(({ index }) => index < block.index)) <= edge)
    return 'before-body';
  if (!isOwn || wordsOf(kept.filter(({ index }) => index > block.index)) > edge)
    return 'in-body';
  const isLast = block.index >= blocks.length - FOOTER_BLOCKS;
  return outer ?? (isLast && !isInArticle ? 'page-footer' : 'after-body');
}

/** Whether one statement repeats the other, perhaps cut. */
function isRepeat(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  const shares = [containment(left, right), containment(right, left)];
  return Math.max(...shares) > 0.9 && Math.min(...shares) > 0.6;
}

/** The page's disclosures with their places, each said once (shown rather than hidden), and how they stand to its affiliate links. */
export function placeDisclosures(
  tree: PageTree,
  found: readonly FoundDisclosure[],
  range: BodyRange,
  links: readonly FoundLink[],
): { disclosures: Disclosure[]; disclosureState: DisclosureState } {
  const placed: { disclosure: Disclosure; from: number }[] = [];
  for (const one of found) {
    const { kind, text, policyUrl, block } = one;
    const around = surroundingsOf(tree, block, range);
    const inPlainSight = !(one.isAttribute || block.isHidden || around.isVeiled);
    const position = positionOf(one, range, around);
    const at = placed.findIndex(({ disclosure }) => isRepeat(text, disclosure.text));
    const next = {
      disclosure: { kind, text, policyUrl, position, inPlainSight },
      from: block.from,
    };
    if (at >= 0 && inPlainSight && !placed[at]?.disclosure.inPlainSight)
      placed.splice(at, 1);
    else if (at >= 0) continue;
    placed.push(next);
  }
  const firstLink = links[0];
  const isBefore = placed.some(
    ({ disclosure, from }) =>
      firstLink &&
      disclosure.inPlainSight &&
      disclosure.position !== 'page-footer' &&
      from <= firstLink.at,
  );
  const state = isBefore
    ? 'disclosed-before'
    : placed.length === 0
      ? 'links-undisclosed'
      : 'disclosed-after-links';
  return {
    disclosures: placed.map(({ disclosure }) => disclosure),
    disclosureState: firstLink ? state : 'none',
  };
}
