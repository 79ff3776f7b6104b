import type { Item, PageTree } from '../dom/page-tree.ts';
import type { Block } from './blocks.ts';

/** A block counts as prose when it reads like running text; tuned by eye on the corpus' training pages. */
const PROSE = {
  /** Words; fewer lets captions and teasers in, more loses short paragraphs. */
  minWords: 12,
  /** Share of characters in links; higher lets lists of teasers in. */
  maxLinkShare: 0.35,
} as const;

/** Shares of the page's prose that the core and the wide core hold. */
const CORE_SHARE = 0.6;
const WIDE_SHARE = 0.9;

/** Elements that are decided as one. */
const LISTS = new Set(['ul', 'ol', 'dl', 'table']);

/** Distances along the tree are cut off here. */
const FAR = 20;

/** The page's elements in numbers: totals of what stands in each, and what those with blocks inherit. Arrays are by item index. */
export interface PageShape {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly isProse: readonly boolean[];
  /** Prose of the page in characters, at least 1. */
  totalProse: number;
  readonly chars: Int32Array;
  readonly proseChars: Int32Array;
  readonly linkChars: Int32Array;
  readonly blockCount: Int32Array;
  /** Deepest elements that hold most, and nearly all, of the prose. */
  core: Item;
  wide: Item;
  readonly title: Item | null;
  /** Hints of the element and its parent, and of it and all its ancestors. */
  readonly nearHints: Int32Array;
  readonly allHints: Int32Array;
  /**
   * 1 for what is navigation or the page's footer for sure: under `<nav>` or `<footer>` and outside of the
   * core. Half of all blocks stand there; the model neither learns nor judges them.
   */
  readonly isFrame: Uint8Array;
  readonly stepsToCore: Uint8Array;
  readonly stepsToTitle: Uint8Array;
  /** The nearest list or table, 0 for none. */
  readonly list: Int32Array;
}

function isProse({ words, linkChars, text, counts }: Block): boolean {
  return (
    words >= PROSE.minWords &&
    linkChars < PROSE.maxLinkShare * text.length &&
    (counts.commas > 0 || counts.stops > 0 || /[！？…:”"')]/.test(text))
  );
}

/** Whether `inner` is `outer` or stands in it. */
function holds(outer: Item, inner: Item | null): boolean {
  return inner !== null && inner.index >= outer.index && inner.index < outer.end;
}

function add(sums: Int32Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Totals of elements from their blocks, children before parents. */
function sumUp(shape: PageShape): void {
  const { blocks, tree, chars, proseChars, linkChars, blockCount } = shape;
  for (const block of blocks) {
    const at = block.container.index;
    add(chars, at, block.text.length);
    add(linkChars, at, block.linkChars);
    add(blockCount, at, 1);
    if (shape.isProse[block.index]) add(proseChars, at, block.text.length);
  }
  for (let at = tree.items.length - 1; at > tree.body; at--) {
    const parent = tree.items[at]?.parent ?? -1;
    if ((blockCount[at] ?? 0) === 0 || parent < 0) continue;
    add(chars, parent, chars[at] ?? 0);
    add(proseChars, parent, proseChars[at] ?? 0);
    add(linkChars, parent, linkChars[at] ?? 0);
    add(blockCount, parent, blockCount[at] ?? 0);
  }
  shape.totalProse = Math.max(1, proseChars[tree.body] ?? 0);
}

/** Goes down to the deepest elements that still hold enough prose. */
function findCore(shape: PageShape): void {
  const { tree, proseChars, totalProse } = shape;
  for (let at = tree.body + 1; at < shape.wide.end; at++) {
    const chars = proseChars[at] ?? 0;
    if (chars < CORE_SHARE * totalProse) continue;
    const item = tree.items[at];
    if (!item) break;
    if (item.parent === shape.core.index) shape.core = item;
    if (chars >= WIDE_SHARE * totalProse && item.parent === shape.wide.index)
      shape.wide = item;
  }
}

/** Hands down what elements with blocks have from their ancestors, parents before children. */
function inherit(shape: PageShape): void {
  const { tree, core, title, stepsToCore, stepsToTitle, blockCount } = shape;
  const { nearHints, allHints, isFrame, list } = shape;
  const body = tree.items[tree.body];
  for (let at = tree.body; at < (body?.end ?? 0); at++) {
    if (blockCount[at] === 0) continue;
    const item = tree.items[at];
    if (!item) break;
    const parent = at > tree.body ? tree.items[item.parent] : undefined;
    const up = parent?.index ?? -1;
    const hints = parent ? item.hints : 0;
    const upperHints = up > tree.body ? (parent?.hints ?? 0) : 0;
    nearHints[at] = hints | upperHints;
    allHints[at] = hints | (allHints[up] ?? 0);
    const isMarked = item.tag === 'nav' || item.tag === 'footer' || isFrame[up];
    isFrame[at] = isMarked && !holds(core, item) ? 1 : 0;
    stepsToCore[at] = item === core ? 0 : Math.min(FAR, (stepsToCore[up] ?? FAR) + 1);
    stepsToTitle[at] = holds(item, title)
      ? 0
      : Math.min(FAR, (stepsToTitle[up] ?? FAR) + 1);
    list[at] = LISTS.has(item.tag) ? at : (list[up] ?? 0);
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
  const steps = () => new Uint8Array(tree.items.length);
  const shape: PageShape = {
    tree,
    blocks,
    isProse: blocks.map(isProse),
    totalProse: 1,
    chars: sums(),
    proseChars: sums(),
    linkChars: sums(),
    blockCount: sums(),
    core: body,
    wide: body,
    title,
    nearHints: sums(),
    allHints: sums(),
    isFrame: steps(),
    stepsToCore: steps(),
    stepsToTitle: steps(),
    list: sums(),
  };
  sumUp(shape);
  findCore(shape);
  inherit(shape);
  return shape;
}
