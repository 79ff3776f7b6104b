import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item } from '../dom/page-tree.ts';
import type { LdNode } from '../metadata/json-ld.ts';
import { foldedWords } from '../text/words.ts';
import { findBio } from './bio.ts';
import type { Candidate, Scored } from './choose.ts';
import type { PageView } from './features.ts';
import { findPhoto } from './photo.ts';
import { findProfile } from './profile.ts';
import { findRole } from './role.ts';

/** Bounds of a box about one person. */
const BOX = {
  /** Ancestors climbed from the name. */
  steps: 8,
  /** Characters of text in it; higher lets the article in. */
  chars: 4_000,
} as const;

/** An element that speaks of one person alone. */
export interface Box {
  readonly item: Item;
  /** The name inside it. */
  readonly name: Scored;
  /** Something in or close around the box is about authors by class, or a phrase says so. */
  readonly isMarked: boolean;
  readonly blocks: readonly Block[];
}

function firstBlockFrom(blocks: readonly Block[], index: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.from ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function blocksIn(blocks: readonly Block[], item: Item): Block[] {
  const found: Block[] = [];
  for (let at = firstBlockFrom(blocks, item.index); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.from >= item.end) break;
    found.push(block);
  }
  return found;
}

function holdsArticle(view: PageView, inside: readonly Block[]): boolean {
  let chars = 0;
  for (const block of inside) chars += block.text.length;
  if (chars > BOX.chars) return true;
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return false;
  return (
    view.titleBlock >= 0 &&
    first.index <= view.titleBlock &&
    last.index >= view.titleBlock
  );
}

/** The largest element around a name that holds neither another person nor the article. */
function boxOf(view: PageView, name: Scored, foreign: readonly number[]): Box {
  const { tree } = view;
  const own = name.mention.item;
  let item = tree.items[own.parent] ?? own;
  for (const outer of ancestors(tree, own, BOX.steps)) {
    if (/^(body|html|main)$/.test(outer.tag)) break;
    if (foreign.some((index) => index >= outer.index && index < outer.end)) break;
    if (holdsArticle(view, blocksIn(view.blocks, outer))) break;
    item = outer;
  }
  let isMarked = false;
  for (let at = item.index; at < Math.min(item.end, item.index + 400); at++)
    if ((tree.items[at]?.hints ?? 0) & HINT_BIT.author) isMarked = true;
  for (const outer of ancestors(tree, item, 2))
    if (outer.tag !== 'body' && outer.hints & HINT_BIT.author) isMarked = true;
  return { item, name, isMarked, blocks: blocksIn(view.blocks, item) };
}

/** Where other people are named: a box must not reach over one. */
function foreignTo(
  view: PageView,
  candidate: Candidate,
  all: readonly Scored[],
): number[] {
  const words = foldedWords(candidate.name);
  return all
    .filter(({ mention, score }) => {
      if (
        mention.kind === 'handle' ||
        mention.kind === 'lower' ||
        mention.kind === 'group'
      )
        return false;
      if (view.isSame(mention.name, candidate.name)) return false;
      if (foldedWords(mention.name).every((word) => words.includes(word))) return false;
      // Without capitals a job or a label looks like a name.
      const isCased = /\p{Lu}/u.test(mention.name);
      return (
        score > (isCased ? -2.5 : -1) ||
        mention.cue === 'other' ||
        (mention.around.author < 3 && score > -4.5 && isCased)
      );
    })
    .map(({ mention }) => mention.item.index);
}

/** What the page and its metadata tell of one author. */
export interface Card {
  readonly role: string | null;
  readonly bio: string | null;
  readonly imageUrl: string | null;
  readonly profileUrl: string | null;
}

/** Assembles the card of one author the page names; `node` is the JSON-LD object of the same person. */
export function readCard(
  view: PageView,
  candidate: Candidate,
  all: readonly Scored[],
  node: LdNode | null,
  base: string,
): Card {
  const foreign = foreignTo(view, candidate, all);
  const boxes = candidate.mentions
    .filter(
      ({ mention, score }) =>
        mention.cue !== 'other' && (score > -3 || mention.around.author < 6),
    )
    .slice(0, 6)
    .map((one) => boxOf(view, one, foreign));
  const bio = findBio(view, boxes, candidate.name, node);
  return {
    role: findRole(view, boxes, candidate.name, bio, node),
    bio,
    imageUrl: findPhoto(view.tree, boxes, candidate.name, node, base),
    profileUrl: findProfile(view, boxes, candidate.name, node, base),
  };
}
