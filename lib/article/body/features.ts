import type { Item } from '../dom/page-tree.ts';
import { TOPIC_COUNT } from '../text/section-phrases.ts';
import { textStats } from '../text/text-stats.ts';
import type { Block } from './blocks.ts';
import {
  enclosing,
  holds,
  sectionOf,
  stepsToCore,
  stepsToTitle,
} from './element-steps.ts';
import type { FeatureContext, ProseGroup } from './feature-context.ts';
import { FAR, type Kind, type PageShape } from './page-shape.ts';

/** Characters at the beginning of a block that are compared with title and description. */
const HEAD_CHARS = 90;

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;

const TAG_KINDS: Readonly<Record<string, number>> = {
  p: 1,
  li: 2,
  h1: 3,
  h2: 4,
  h3: 5,
  h4: 6,
  h5: 7,
  h6: 7,
  td: 8,
  th: 8,
  blockquote: 9,
  figcaption: 10,
  caption: 10,
  pre: 11,
  dt: 12,
  dd: 12,
  summary: 13,
  button: 14,
  label: 14,
  legend: 14,
};

const LEAD_KINDS: Readonly<Record<string, number>> = {
  b: 1,
  strong: 1,
  em: 2,
  i: 2,
  a: 3,
  span: 4,
  u: 5,
  small: 6,
};

function tagKind(item: Item): number {
  return TAG_KINDS[item.tag] ?? 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

const capped = (value: number, most: number) => Math.min(value, most);
const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(most, value));

/** Words of the block's beginning: enough to tell a repeated title or description. */
function headWords(block: Block): readonly string[] {
  return (
    block.text
      .slice(0, HEAD_CHARS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function shareIn(words: readonly string[], known: ReadonlySet<string>): number {
  let hits = 0;
  for (const word of words) if (known.has(word)) hits++;
  return share(hits, words.length);
}

/** The block itself: 20 numbers and one for each topic. */
function local(context: FeatureContext, block: Block, out: number[]): void {
  const { shape } = context;
  const { text, words, index } = block;
  const stats = textStats(text);
  const head = headWords(block);
  const lead = shape.tree.items[shape.tree.items[block.from]?.parent ?? -1];
  out.push(
    capped(words, 400),
    capped(text.length, 3_000),
    share(block.linkChars, text.length),
    capped(block.linkCount, 30),
    capped(stats.commas, 40),
    capped(stats.stops, 30),
    stats.ending,
    share(stats.digits, text.length),
    share(stats.uppers, text.length),
    stats.startsUpper ? 1 : 0,
    tagKind(block.container),
    block.isHidden ? 1 : 0,
    shape.isProse[index] ?? 0,
    capped(context.repeats[index] ?? 1, 6),
    context.repeatOrder[index] ?? 0,
    share(text.length, words),
    shareIn(head, context.titleWords),
    context.description.size > 4 ? shareIn(head, context.description) : -1,
    block.to - block.from > 1 ? 1 : 0,
    LEAD_KINDS[lead?.tag ?? ''] ?? 0,
  );
  const topics = shape.topics[index] ?? 0;
  for (let bit = 0; bit < TOPIC_COUNT; bit++) out.push((topics >> bit) & 1);
}

/** Where on the page the block stands: 14 numbers. */
function place(context: FeatureContext, block: Block, out: number[]): void {
  const { shape, titleBlock, proseBefore } = context;
  const { core, wide } = shape;
  const at = block.index;
  const before = proseBefore[at] ?? 0;
  const last = context.heading[at] ?? -1;
  const heading = shape.blocks[last];
  const hasTitle = titleBlock >= 0;
  const span = Math.max(1, shape.totalProse);
  const afterTitle = hasTitle && at > titleBlock;
  out.push(
    at / shape.blocks.length,
    before / span,
    1 - (proseBefore[at + 1] ?? 0) / span,
    hasTitle ? within(at - titleBlock, -50, 200) : -60,
    afterTitle ? (before - (proseBefore[titleBlock] ?? 0)) / span : -1,
    heading ? (shape.topics[last] ?? 0) & 0xff : -1,
    heading ? capped(at - last, 60) : 61,
    heading ? tagKind(heading.container) : 0,
    capped(context.endings[at] ?? 0, 10),
    block.from >= core.index && block.from < core.end ? 1 : 0,
    block.from >= wide.index && block.from < wide.end ? 1 : 0,
    stepsToCore(shape, block.container),
    within(block.from - core.index, -300, 300),
    within(block.from - core.end, -300, 300),
  );
}

/** Prose, link share and blocks of an element around the block. */
function pushTotals(
  shape: PageShape,
  item: Item | undefined,
  out: number[],
  isShort: boolean,
): void {
  if (!item) out.push(0, 0);
  else
    out.push(
      share(shape.proseIn(item), shape.totalProse),
      share(shape.linksIn(item), shape.charsIn(item)),
    );
  if (!isShort) out.push(item ? capped(shape.blocksIn(item), 200) : 0);
}

const EMPTY_KIND: Kind = { count: 0, words: 0, chars: 0, linkChars: 0, prose: 0 };

function siblingsOfTag(context: FeatureContext, container: Item): number {
  const { items } = context.shape.tree;
  const parent = items[container.parent];
  if (!parent) return 0;
  const key = `${parent.index}${container.tag}`;
  const known = context.siblings.get(key);
  if (known !== undefined) return known;
  let same = 0;
  for (let at = parent.index + 1; at < parent.end && same < 30; ) {
    const item = items[at];
    if (!item) break;
    if (item.tag === container.tag) same++;
    at = Math.max(item.end, at + 1);
  }
  context.siblings.set(key, same);
  return same;
}

/** The elements around the block and the other blocks of its kind: 17 numbers. */
function around(
  context: FeatureContext,
  block: Block,
  section: Item,
  out: number[],
): void {
  const { shape } = context;
  const { items } = shape.tree;
  const parent = items[block.container.parent];
  const grand = parent ? items[parent.parent] : undefined;
  const great = grand ? items[grand.parent] : undefined;
  pushTotals(shape, parent, out, false);
  pushTotals(shape, grand, out, false);
  pushTotals(shape, great, out, true);
  const kind = shape.kinds.get(shape.signatures[block.index] ?? '') ?? EMPTY_KIND;
  out.push(
    capped(kind.count, 100),
    share(kind.words, kind.count),
    share(kind.linkChars, kind.chars),
    share(kind.prose, kind.count),
  );
  pushTotals(shape, section, out, false);
  out.push(siblingsOfTag(context, block.container));
}

function nearestGroup(context: FeatureContext, container: Item): ProseGroup | undefined {
  let at = context.shape.tree.items[container.parent];
  for (let steps = 0; steps < 9 && at; steps++) {
    const group = context.groups.get(at.index);
    if (group) return group;
    at = context.shape.tree.items[at.parent];
  }
  return undefined;
}

/** How the block stands to the groups of prose on the page, and to the title's place: 11 numbers. */
function grouping(
  context: FeatureContext,
  block: Block,
  section: Item,
  out: number[],
): void {
  const { shape, groups, largestGroup, titleBlock, titleItem } = context;
  const { index, container } = block;
  const own = groups.get(container.parent);
  const upper = groups.get(shape.tree.items[container.parent]?.parent ?? -1);
  const near = nearestGroup(context, container);
  const articleSteps = shape.surroundings[index]?.articleSteps ?? FAR;
  const article = enclosing(shape, container, articleSteps);
  out.push(
    own ? own.chars / largestGroup : 0,
    own ? capped(own.order, 30) : 31,
    own && titleBlock >= 0 ? within(own.firstBlock - titleBlock, -60, 200) : -61,
    own && index >= own.firstBlock && index <= own.lastBlock ? 1 : 0,
    upper ? upper.chars / largestGroup : 0,
    stepsToTitle(shape, container, titleItem),
    article ? (holds(article, titleItem) ? 2 : 1) : 0,
    article ? share(shape.proseIn(article), shape.totalProse) : -1,
    holds(section, titleItem) ? 1 : 0,
    near ? near.chars / largestGroup : 0,
    near
      ? Math.min(0, index - near.firstBlock) + Math.max(0, index - near.lastBlock)
      : 99,
  );
}

/** Another block nearby: 7 numbers. */
function neighbour(shape: PageShape, block: Block, offset: number, out: number[]): void {
  const at = block.index + offset;
  const other = shape.blocks[at];
  if (!other) {
    out.push(-1, -1, -1, -1, -1, -1, -1);
    return;
  }
  out.push(
    capped(other.words, 200),
    share(other.linkChars, other.text.length),
    tagKind(other.container),
    shape.isProse[at] ?? 0,
    shape.signatures[at] === shape.signatures[block.index] ? 1 : 0,
    other.container.parent === block.container.parent ? 1 : 0,
    other.words < 14 ? (shape.topics[at] ?? 0) & 0xff : 0,
  );
}

/** Numbers a decision about one block rests on; bench/train/feature-names.ts names them. */
export function blockFeatures(context: FeatureContext, at: number): number[] {
  const { shape } = context;
  const block = shape.blocks[at];
  const out: number[] = [];
  if (!block) return out;
  const section = sectionOf(shape, block.container);
  local(context, block, out);
  place(context, block, out);
  around(context, block, section, out);
  grouping(context, block, section, out);
  for (const offset of OFFSETS) neighbour(shape, block, offset, out);
  const steps = shape.surroundings[at];
  if (steps) for (const one of steps.hintSteps) out.push(one);
  if (steps) for (const one of steps.tagSteps) out.push(one);
  return out;
}
