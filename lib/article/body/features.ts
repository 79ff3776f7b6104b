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
  /** How many blocks before said the same. */
  readonly repeatOrder: Int32Array;
  readonly titleItem: Item | null;
  /** Prose characters directly in each container's parent, by the parent's item index. */
  readonly groups: ReadonlyMap<number, ProseGroup>;
  /** The largest group's characters. */
  readonly largestGroup: number;
  /** First words of the description that the metadata gives. */
  readonly description: ReadonlySet<string>;
}

/** The prose blocks whose containers share a parent. */
interface ProseGroup {
  chars: number;
  readonly firstBlock: number;
  lastBlock: number;
  /** Order among the groups of the page. */
  readonly order: number;
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
  'isHidden',
  'isProse',
  'repeats',
  'wordLength',
  'titleShare',
  'runs',
  'repeatOrder',
] as const;
const PLACE = [
  'indexShare',
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
  'grandProse',
  'grandLinks',
  'grandBlocks',
  'greatProse',
  'greatLinks',
  'kindCount',
  'kindWords',
  'kindLinks',
  'kindProse',
  'sectionProse',
  'sectionLinks',
  'sectionBlocks',
  'siblingsSame',
  'groupShare',
  'groupRank',
  'groupFromTitle',
  'inGroupSpan',
  'grandGroupShare',
  'titleSteps',
  'articleHasTitle',
  'descriptionShare',
  'articleProse',
  'sectionHasTitle',
  'nearestGroupShare',
  'fromGroup',
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

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function proseGroups(shape: PageShape): Map<number, ProseGroup> {
  const groups = new Map<number, ProseGroup>();
  for (const block of shape.blocks) {
    if (!shape.isProse[block.index]) continue;
    const known = groups.get(block.container.parent);
    if (known) {
      known.chars += block.text.length;
      known.lastBlock = block.index;
    } else {
      const order = groups.size;
      groups.set(block.container.parent, {
        chars: block.text.length,
        firstBlock: block.index,
        lastBlock: block.index,
        order,
      });
    }
  }
  return groups;
}

/** Gathers what features need of the whole page. */
export function featureContext(
  shape: PageShape,
  titleItem: Item | null,
  title: string,
  description = '',
): FeatureContext {
  const { blocks } = shape;
  const size = blocks.length;
  const proseBefore = new Float64Array(size + 1);
  const heading = new Int32Array(size).fill(-1);
  const endings = new Int32Array(size);
  const repeats = new Int32Array(size);
  const seen = new Map<string, number>();
  const repeatOrder = Int32Array.from(blocks, (block) => {
    const before = seen.get(block.text) ?? 0;
    seen.set(block.text, before + 1);
    return Math.min(4, before);
  });
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
  const groups = proseGroups(shape);
  return {
    shape,
    titleBlock,
    titleWords: wordSet(title),
    titleItem,
    groups,
    largestGroup: Math.max(1, ...[...groups.values()].map((group) => group.chars)),
    description: wordSet(description.slice(0, 400)),
    proseBefore,
    heading,
    endings,
    repeats,
    repeatOrder,
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
    block.isHidden ? 1 : 0,
    shape.isProse[block.index] ?? 0,
    capped(context.repeats[block.index] ?? 1, 6),
    share(chars, words),
    share(inTitle, own.length),
    block.to - block.from > 1 ? 1 : 0,
    context.repeatOrder[block.index] ?? 0,
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
    at / blocks.length,
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
  pushGroup(shape, grand, out, false);
  pushGroup(shape, great, out, true);
  const kind = shape.kinds.get(shape.signatures[block.index] ?? '') ?? EMPTY_KIND;
  out.push(
    capped(kind.count, 100),
    share(kind.words, kind.count),
    share(kind.linkChars, kind.chars),
    share(kind.prose, kind.count),
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

function holds(outer: Item | undefined, inner: Item | null): boolean {
  return (
    outer !== undefined &&
    inner !== null &&
    inner.index >= outer.index &&
    inner.index < outer.end
  );
}

/** Steps from a container up to the element it shares with the title, 20 for none. */
function stepsToTitle(shape: PageShape, container: Item, title: Item | null): number {
  if (!title) return FAR;
  let at: Item | undefined = container;
  for (let steps = 0; steps < FAR && at; steps++) {
    if (holds(at, title)) return steps;
    at = shape.tree.items[at.parent];
  }
  return FAR;
}

function enclosing(shape: PageShape, container: Item, tag: string): Item | undefined {
  let at: Item | undefined = container;
  for (let steps = 0; steps < 40 && at; steps++) {
    if (at.tag === tag) return at;
    at = shape.tree.items[at.parent];
  }
  return undefined;
}

/** How the block stands to the groups of prose on the page, and to the title's place. */
function grouping(context: FeatureContext, block: Block, out: number[]): void {
  const { shape, groups, largestGroup, titleBlock, titleItem } = context;
  const { items } = shape.tree;
  const parent = items[block.container.parent];
  const own = groups.get(block.container.parent);
  const upper = parent ? groups.get(parent.parent) : undefined;
  const article = enclosing(shape, block.container, 'article');
  let near: ProseGroup | undefined = own;
  let at = parent;
  for (let steps = 0; steps < 8 && at && !near; steps++) {
    near = groups.get(at.index);
    at = items[at.parent];
  }
  const words =
    block.text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const described = words.reduce(
    (sum, word) => sum + (context.description.has(word) ? 1 : 0),
    0,
  );
  out.push(
    own ? own.chars / largestGroup : 0,
    own ? capped(own.order, 30) : 31,
    own && titleBlock >= 0
      ? Math.max(-60, capped(own.firstBlock - titleBlock, 200))
      : -61,
    own && block.index >= own.firstBlock && block.index <= own.lastBlock ? 1 : 0,
    upper ? upper.chars / largestGroup : 0,
    stepsToTitle(shape, block.container, titleItem),
    article ? (holds(article, titleItem) ? 2 : 1) : 0,
    context.description.size > 4 ? share(described, words.length) : -1,
    article ? share(shape.proseIn(article), shape.totalProse) : -1,
    holds(sectionOf(shape, block.container), titleItem) ? 1 : 0,
    near ? near.chars / largestGroup : 0,
    near
      ? block.index < near.firstBlock
        ? block.index - near.firstBlock
        : Math.max(0, block.index - near.lastBlock)
      : 99,
  );
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
  grouping(context, block, out);
  for (const offset of OFFSETS) neighbour(shape, block, offset, out);
  const steps = shape.surroundings[at];
  for (let bit = 0; bit < HINTS.length; bit++) out.push(steps?.hintSteps[bit] ?? FAR);
  for (let tag = 0; tag < CONTEXT_TAGS.length; tag++)
    out.push(steps?.tagSteps[tag] ?? FAR);
  return out;
}
