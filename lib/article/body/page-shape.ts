import { holds, type Item, type PageTree } from '../dom/page-tree.ts';
import type { Block } from './blocks.ts';

/** Least words of a block that counts as prose; fewer let captions and teasers in, more lose short paragraphs. */
const PROSE_WORDS = 12;
/** Most of its characters that may be links', as a share; higher lets lists of teasers in. Both tuned by eye on the corpus' training pages. */
const PROSE_LINKS = 0.35;

/** Shares of the page's prose that the core and the wide core hold. */
const CORE_SHARE = 0.6;
const WIDE_SHARE = 0.9;

/** Steps along the tree are cut off here. */
const FAR = 20;

/** The page's elements in numbers: totals of what stands in each, and what those with blocks inherit. Arrays are by item index. */
export interface PageShape {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  /** Prose of the page in characters, at least 1. */
  totalProse: number;
  readonly proseChars: Int32Array;
  readonly blockCount: Int32Array;
  /** Deepest elements that hold most, and nearly all, of the prose. */
  core: Item;
  wide: Item;
  readonly title: Item | null;
  /** Hints of the element and all its ancestors below the body. */
  readonly hints: Int32Array;
  /**
   * 1 for what is navigation or the page's footer for sure: under `<nav>` or `<footer>` and outside of the
   * core. Half of all blocks stand there; the model neither learns nor judges them.
   */
  readonly isFrame: Uint8Array;
  readonly stepsToTitle: Uint8Array;
}

function isProse({ words, linkChars, text, counts }: Block): boolean {
  return (
    words >= PROSE_WORDS &&
    linkChars < PROSE_LINKS * text.length &&
    (counts.commas > 0 || counts.stops > 0 || /[！？…:”"')]/.test(text))
  );
}

/** Hints of an element and its parent; the body's say nothing. */
export function nearHints(
  { items, body }: PageTree,
  { parent, index, hints }: Item,
): number {
  return index > body ? hints | (parent > body ? (items[parent]?.hints ?? 0) : 0) : 0;
}

function add(sums: Int32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Totals of elements from their blocks, children before parents. */
function sumUp(shape: PageShape): void {
  const { blocks, tree, proseChars, blockCount } = shape;
  for (const block of blocks) {
    add(blockCount, block.container.index, 1);
    if (isProse(block)) add(proseChars, block.container.index, block.text.length);
  }
  for (let at = tree.items.length - 1; at > tree.body; at--) {
    if (blockCount[at] === 0) continue;
    const parent = tree.items[at]?.parent ?? 0;
    add(proseChars, parent, proseChars[at] ?? 0);
    add(blockCount, parent, blockCount[at] ?? 0);
  }
  shape.totalProse = Math.max(1, proseChars[tree.body] ?? 0);
}

/** Goes down to the deepest elements that still hold enough prose. */
function findCore(shape: PageShape): void {
  const { tree, proseChars, totalProse } = shape;
  for (let at = tree.body + 1; at < shape.wide.end; at++) {
    const item = tree.items[at];
    const share = (proseChars[at] ?? 0) / totalProse;
    if (!item || share < CORE_SHARE) continue;
    if (item.parent === shape.core.index) shape.core = item;
    if (share >= WIDE_SHARE && item.parent === shape.wide.index) shape.wide = item;
  }
}

/** Hands down what elements with blocks have from their ancestors, parents before children. */
function inherit(shape: PageShape): void {
  const { tree, core, title, stepsToTitle, blockCount, hints, isFrame } = shape;
  const end = tree.items[tree.body]?.end ?? 0;
  stepsToTitle[tree.body] = title ? 0 : FAR;
  for (let at = tree.body + 1; at < end; at++) {
    const item = tree.items[at];
    if (!item || blockCount[at] === 0) continue;
    const { parent, tag } = item;
    const isMarked = tag === 'nav' || tag === 'footer' || isFrame[parent];
    hints[at] = item.hints | (hints[parent] ?? 0);
    isFrame[at] = isMarked && !holds(core, at) ? 1 : 0;
    stepsToTitle[at] = holds(item, title?.index ?? -1)
      ? 0
      : Math.min(FAR, (stepsToTitle[parent] ?? 0) + 1);
  }
}

/** Gathers the shape of the page in time linear in items and blocks. */
export function readShape(
  tree: PageTree,
  blocks: readonly Block[],
  title: Item | null,
): PageShape | null {
  const body = tree.items[tree.body];
  if (!body) return null;
  const sums = () => new Int32Array(tree.items.length);
  const shape: PageShape = {
    tree,
    blocks,
    totalProse: 1,
    proseChars: sums(),
    blockCount: sums(),
    core: body,
    wide: body,
    title,
    hints: sums(),
    isFrame: new Uint8Array(tree.items.length),
    stepsToTitle: new Uint8Array(tree.items.length),
  };
  sumUp(shape);
  findCore(shape);
  inherit(shape);
  return shape;
}
