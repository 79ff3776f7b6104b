import { HINTS } from '../dom/hints.ts';
import type { Item } from '../dom/page-tree.ts';
import { TOPIC_BIT } from '../text/section-phrases.ts';
import type { Block } from './blocks.ts';
import { CONTEXT_TAGS, FAR, type Kind, type PageShape } from './page-shape.ts';

/** What a decision sees of the page besides the block: made once per page. */
export interface FeatureContext {
  readonly shape: PageShape;
  /** First block of the title, -1 when the page shows none. */
  readonly titleBlock: number;
  readonly titleWords: ReadonlySet<string>;
  /** Prose characters before each block. */
  readonly proseBefore: Float64Array;
  /** The last heading before each block (-1: none). */
  readonly heading: Int32Array;
  /** Blocks that announced the end of an article, seen so far after half the prose. */
  readonly endings: Int32Array;
  /** How often the same text occurs on the page. */
  readonly repeats: Int32Array;
}

const LOCAL = [
  'words',
  'chars',
  'linkShare',
  'linkCount',
  'commas',
  'stops',
  'endsSentence',
  'digitShare',
  'upperShare',
  'startsUpper',
  'tagKind',
  'depth',
  'isHidden',
  'isProse',
  'repeats',
  'wordLength',
  'titleShare',
  'runs',
] as const;
const PLACE = [
  'index',
  'indexShare',
  'charShare',
  'proseBefore',
  'proseAfter',
  'fromTitle',
  'afterTitle',
  'headingTopics',
  'headingDistance',
  'headingTag',
  'endings',
  'inCore',
  'inWide',
  'coreSteps',
  'fromCoreStart',
  'fromCoreEnd',
] as const;
const AROUND = [
  'parentProse',
  'parentLinks',
  'parentBlocks',
  'parentChars',
  'grandProse',
  'grandLinks',
  'grandBlocks',
  'greatProse',
  'greatLinks',
  'kindCount',
  'kindWords',
  'kindLinks',
  'kindProse',
  'kindShare',
  'pageProse',
  'pageBlocks',
  'pageLinks',
  'sectionProse',
  'sectionLinks',
  'sectionBlocks',
  'siblingsSame',
] as const;
const NEIGHBOUR = [
  'words',
  'linkShare',
  'tagKind',
  'isProse',
  'sameKind',
  'sameParent',
  'topics',
] as const;
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;

const TOPIC_NAMES = Object.keys(TOPIC_BIT);

/** Names of the features of {@link blockFeatures}, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...LOCAL,
  ...TOPIC_NAMES.map((topic) => `topic:${topic}`),
  ...PLACE,
  ...AROUND,
  ...OFFSETS.flatMap((offset) => NEIGHBOUR.map((name) => `${offset}:${name}`)),
  ...HINTS.map(([name]) => `hint:${name}`),
  ...CONTEXT_TAGS.map((tag) => `in:${tag}`),
];

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
  pre: 11,
  dt: 12,
  dd: 12,
  summary: 13,
  button: 14,
  label: 14,
  legend: 14,
  caption: 10,
};

function tagKind(item: Item): number {
  return TAG_KINDS[item.tag] ?? 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

const capped = (value: number, most: number) => Math.min(value, most);

/** Gathers what features need of the whole page. */
export function featureContext(
  shape: PageShape,
  titleItem: Item | null,
  title: string,
): FeatureContext {
  const { blocks } = shape;
  const size = blocks.length;
  const proseBefore = new Float64Array(size + 1);
  const heading = new Int32Array(size).fill(-1);
  const endings = new Int32Array(size);
  const repeats = new Int32Array(size);
  const seen = new Map<string, number>();
  for (const block of blocks) seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
  const ending =
    TOPIC_BIT.related |
    TOPIC_BIT.comments |
    TOPIC_BIT.share |
    TOPIC_BIT.tags |
    TOPIC_BIT.newsletter;
  let lastHeading = -1;
  let ended = 0;
  blocks.forEach((block, at) => {
    const prose = shape.isProse[at] ? block.text.length : 0;
    proseBefore[at + 1] = (proseBefore[at] ?? 0) + prose;
    heading[at] = lastHeading;
    endings[at] = ended;
    repeats[at] = seen.get(block.text) ?? 1;
    if (/^h[1-6]$/.test(block.container.tag)) lastHeading = at;
    const isLate = (proseBefore[at] ?? 0) > 0.5 * shape.totalProse;
    if (isLate && block.words < 12 && ((shape.topics[at] ?? 0) & ending) !== 0) ended++;
  });
  const titleBlock = titleItem
    ? blocks.findIndex(
        (block) => block.from >= titleItem.index && block.from < titleItem.end,
      )
    : -1;
  return {
    shape,
    titleBlock,
    titleWords: new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    proseBefore,
    heading,
    endings,
    repeats,
  };
}

function local(context: FeatureContext, block: Block, out: number[]): void {
  const { shape, titleWords } = context;
  const { text, words } = block;
  const chars = text.length;
  const own =
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const inTitle = own.reduce((sum, word) => sum + (titleWords.has(word) ? 1 : 0), 0);
  out.push(
    capped(words, 400),
    capped(chars, 3_000),
    share(block.linkChars, chars),
    capped(block.linkCount, 30),
    capped(count(text, /[,，、;]/g), 40),
    capped(count(text, /[.!?。！？](?=\s|$|["”』」])|[。！？]/g), 30),
    /[.!?。！？…]["”’)』」]?$/.test(text) ? 1 : /[:：]$/.test(text) ? 0.5 : 0,
    share(count(text, /\d/g), chars),
    share(count(text, /\p{Lu}/gu), chars),
    /^["“'‘(]?\p{Lu}/u.test(text) ? 1 : 0,
    tagKind(block.container),
    capped(block.container.depth, 40),
    block.isHidden ? 1 : 0,
    shape.isProse[block.index] ?? 0,
    capped(context.repeats[block.index] ?? 1, 6),
    share(chars, words),
    share(inTitle, own.length),
    block.to - block.from > 1 ? 1 : 0,
  );
  const topics = shape.topics[block.index] ?? 0;
  for (const bit of Object.values(TOPIC_BIT)) out.push((topics & bit) !== 0 ? 1 : 0);
}

function stepsToCore(shape: PageShape, container: Item): number {
  let at: Item | undefined = container;
  for (let steps = 0; steps < 12 && at; steps++) {
    if (at === shape.core) return steps;
    at = shape.tree.items[at.parent];
  }
  return 12;
}

function place(context: FeatureContext, block: Block, out: number[]): void {
  const { shape, titleBlock, proseBefore, heading } = context;
  const { blocks, core, wide } = shape;
  const at = block.index;
  const before = proseBefore[at] ?? 0;
  const last = heading[at] ?? -1;
  const headingBlock = blocks[last];
  const hasTitle = titleBlock >= 0;
  const proseSpan = Math.max(1, shape.totalProse);
  out.push(
    capped(at, 400),
    at / blocks.length,
    share(block.from - shape.tree.body, shape.tree.items.length),
    before / proseSpan,
    1 - (proseBefore[at + 1] ?? 0) / proseSpan,
    hasTitle ? Math.max(-50, capped(at - titleBlock, 200)) : -60,
    hasTitle && at > titleBlock
      ? (before - (proseBefore[titleBlock] ?? 0)) / proseSpan
      : -1,
    headingBlock ? (shape.topics[last] ?? 0) & 0xff : -1,
    headingBlock ? capped(at - last, 60) : 61,
    headingBlock ? tagKind(headingBlock.container) : 0,
    capped(context.endings[at] ?? 0, 10),
    block.from >= core.index && block.from < core.end ? 1 : 0,
    block.from >= wide.index && block.from < wide.end ? 1 : 0,
    stepsToCore(shape, block.container),
    Math.max(-300, capped(block.from - core.index, 300)),
    Math.max(-300, capped(block.from - core.end, 300)),
  );
}

function pushGroup(
  shape: PageShape,
  item: Item | undefined,
  out: number[],
  isShort: boolean,
): void {
  const chars = item ? shape.charsIn(item) : 0;
  out.push(
    item ? share(shape.proseIn(item), shape.totalProse) : 0,
    item ? share(shape.linksIn(item), chars) : 0,
  );
  if (!isShort) out.push(item ? capped(shape.blocksIn(item), 200) : 0);
}

const EMPTY_KIND: Kind = { count: 0, words: 0, chars: 0, linkChars: 0, prose: 0 };

function siblingsOfTag(shape: PageShape, container: Item): number {
  const parent = shape.tree.items[container.parent];
  if (!parent) return 0;
  let same = 0;
  for (let at = parent.index + 1; at < parent.end && same < 30; ) {
    const item = shape.tree.items[at];
    if (!item) break;
    if (item.tag === container.tag) same++;
    at = Math.max(item.end, at + 1);
    if (at - parent.index > 3_000) break;
  }
  return same;
}

function around(shape: PageShape, block: Block, out: number[]): void {
  const { items } = shape.tree;
  const parent = items[block.container.parent];
  const grand = parent ? items[parent.parent] : undefined;
  const great = grand ? items[grand.parent] : undefined;
  pushGroup(shape, parent, out, false);
  out.push(parent ? capped(shape.charsIn(parent), 20_000) : 0);
  pushGroup(shape, grand, out, false);
  pushGroup(shape, great, out, true);
  const kind = shape.kinds.get(shape.signatures[block.index] ?? '') ?? EMPTY_KIND;
  out.push(
    capped(kind.count, 100),
    share(kind.words, kind.count),
    share(kind.linkChars, kind.chars),
    share(kind.prose, kind.count),
    share(kind.chars, shape.totalChars),
    capped(shape.totalProse, 50_000),
    capped(shape.blocks.length, 1_500),
    share(shape.linksIn(shape.core), shape.charsIn(shape.core)),
  );
  const section = sectionOf(shape, block.container);
  pushGroup(shape, section, out, false);
  out.push(siblingsOfTag(shape, block.container));
}

/** The outermost ancestor below the core element (or below the body, outside of it). */
function sectionOf(shape: PageShape, container: Item): Item {
  let at: Item = container;
  for (let steps = 0; steps < 30; steps++) {
    const parent = shape.tree.items[at.parent];
    if (!parent || parent === shape.core || parent.tag === 'body') return at;
    if (parent.index < shape.core.index && parent.end >= shape.core.end) return at;
    at = parent;
  }
  return at;
}

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

/** Numbers a decision about one block rests on, in the order of {@link FEATURE_NAMES}. */
export function blockFeatures(context: FeatureContext, at: number): number[] {
  const { shape } = context;
  const block = shape.blocks[at];
  const out: number[] = [];
  if (!block) return out;
  local(context, block, out);
  place(context, block, out);
  around(shape, block, out);
  for (const offset of OFFSETS) neighbour(shape, block, offset, out);
  const steps = shape.surroundings[at];
  for (let bit = 0; bit < HINTS.length; bit++) out.push(steps?.hintSteps[bit] ?? FAR);
  for (let tag = 0; tag < CONTEXT_TAGS.length; tag++)
    out.push(steps?.tagSteps[tag] ?? FAR);
  return out;
}
