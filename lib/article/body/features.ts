import { HINTS } from '../dom/hints.ts';
import type { Block } from './blocks.ts';
import type { PageShape } from './page-shape.ts';
import { FIRST_CLOSING_TOPIC, topicOf } from './topics.ts';

/** Columns that are also read of the blocks around; they come first in a row. */
const SHARED = 2;
/** Those blocks: shared columns of theirs follow the row's own. */
const OFFSETS = [-2, -1, 1, 2];

/** From this share on a block is nothing but a link. */
const MIN_LINK_SHARE = 0.8;
/** Longer blocks announce nothing. */
const MAX_ANNOUNCING_WORDS = 40;
/** Most words of a line that ends an article: "Related stories". */
const MAX_CLOSING_WORDS = 12;
/** Distance and topic of a heading where none comes before the block. */
const NO_HEADING = 63;
const NO_TOPIC = 9;
/** Ancestors whose totals are read. */
const ANCESTORS = 3;
const NO_KIND = { count: 0, words: 0 };

/** Tags of containers in the order of their numbers, from 1; what is alike stands together. */
const KINDS =
  'h1 h2 h3 h4 h5 h6 figcaption caption blockquote p li td th dt dd pre summary label button'.split(
    ' ',
  );

/** Rows of numbers 0–255; half of them are small, shares and logarithms are spread over 0–63. */
export interface Rows {
  readonly cells: Uint8ClampedArray;
  /** Blocks that have a whole row, and where it starts in `cells`. */
  readonly asked: readonly number[];
  readonly starts: readonly number[];
}

function share(part: number | undefined, whole: number | undefined): number {
  return whole ? (63 * (part ?? 0)) / whole : 0;
}

function log(value: number | undefined): number {
  return 8 * Math.log2(1 + (value ?? 0));
}

/** Totals over blocks of the same markup. */
interface Kind {
  count: number;
  words: number;
}

/** What runs along the page while its blocks are read. */
interface Flow {
  /** Characters of prose before the block. */
  prose: number;
  heading: Block | undefined;
  /** Lines that announce the end of an article, after half the prose. */
  endings: number;
  readonly titleBlock: number;
  readonly topics: Map<string, number>;
}

/** Blocks whose containers have the same tag, depth and hints are of one kind. */
function markupOf({ allHints }: PageShape, { container }: Block): string {
  return `${container.tag}.${container.depth}.${allHints[container.index]}`;
}

function readKinds(shape: PageShape): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const block of shape.blocks) {
    const markup = markupOf(shape, block);
    const kind = kinds.get(markup) ?? { count: 0, words: 0 };
    kind.count++;
    kind.words += block.words;
    kinds.set(markup, kind);
  }
  return kinds;
}

/** When blocks in a row are a second copy of the text, and how far apart their originals may stand. */
const COPY = { blocks: 3, words: 60, reach: 3 } as const;

/** Blocks in a row that repeat earlier ones in their order: a second copy for another screen size. */
function findCopies(blocks: readonly Block[]): Set<Block> {
  const copies = new Set<Block>();
  const seen = new Map<string, number>();
  let run: Block[] = [];
  let copied = 0;
  let words = 0;
  let last = 0;
  for (const block of blocks) {
    const first = seen.get(block.text);
    if (first === undefined) seen.set(block.text, block.index);
    const follows = first !== undefined && first > last && first <= last + COPY.reach;
    if (!follows) {
      run = [];
      copied = words = 0;
    }
    last = first ?? 0;
    if (first === undefined) continue;
    run.push(block);
    words += block.words;
    if (run.length < COPY.blocks || words < COPY.words) continue;
    for (const one of run.slice(copied)) copies.add(one);
    copied = run.length;
  }
  return copies;
}

/** Topic of a block; menus repeat themselves, so each text is looked at once. */
function readTopic(flow: Flow, { text, words }: Block): number {
  if (words > MAX_ANNOUNCING_WORDS) return 0;
  let topic = flow.topics.get(text);
  if (topic === undefined) {
    topic = topicOf(text);
    flow.topics.set(text, topic);
  }
  return topic;
}

/** 1: ends like a sentence, 0: does not, 2: ends with a colon. */
function endingOf(text: string): number {
  const last = /[.!?…。！？:：]["”’)』」']?$/.exec(text.slice(-2))?.[0];
  if (!last) return 0;
  return last.startsWith(':') || last.startsWith('：') ? 2 : 1;
}

/** 0: not in links, 1: a link to another page, 2: a link within the page. */
function linkTarget({ tree }: PageShape, block: Block): number {
  if (block.linkChars < MIN_LINK_SHARE * block.text.length) return 0;
  for (let at = block.from; at < block.to; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    if (link) return tree.attr(link, 'href')?.startsWith('#') ? 2 : 1;
  }
  return 0;
}

/** The block itself; the shared columns first. */
function readText(flow: Flow, block: Block): number[] {
  const { text, counts, words, container } = block;
  return [
    share(block.linkChars, text.length),
    readTopic(flow, block),
    log(words),
    KINDS.indexOf(container.tag) + 1,
    block.linkCount,
    2 * counts.commas,
    2 * counts.stops,
    endingOf(text),
    share(counts.digits, text.length),
    share(counts.uppers, text.length),
    block.isHidden ? 1 : 0,
  ];
}

/** Where on the page the block stands. */
function readPlace(shape: PageShape, flow: Flow, block: Block): number[] {
  const { blocks, core, wide, stepsToCore, stepsToTitle } = shape;
  const { index, container, from } = block;
  const fromTitle = flow.titleBlock < 0 ? 0 : index - flow.titleBlock;
  const heading = flow.heading;
  return [
    shape.isProse[index] ? 1 : 0,
    linkTarget(shape, block),
    share(index, blocks.length),
    share(flow.prose, shape.totalProse),
    32 + (Math.sign(fromTitle) * log(Math.abs(fromTitle))) / 2,
    heading ? readTopic(flow, heading) : NO_TOPIC,
    heading ? log(index - heading.index) : NO_HEADING,
    heading ? KINDS.indexOf(heading.container.tag) + 1 : 0,
    flow.endings,
    (from >= wide.index && from < wide.end ? 1 : 0) +
      (from >= core.index && from < core.end ? 1 : 0),
    stepsToCore[container.index] ?? 0,
    stepsToTitle[container.index] ?? 0,
  ];
}

/** The elements around the block, other blocks of its kind, and what the page calls them. */
function readAround(shape: PageShape, { container }: Block, kind: Kind): number[] {
  const { tree, totalProse, chars, proseChars, linkChars, blockCount } = shape;
  const { nearHints, allHints } = shape;
  const out = [log(kind.count), log(kind.words / Math.max(1, kind.count))];
  const total = (at: number) => {
    out.push(
      share(proseChars[at], totalProse),
      share(linkChars[at], chars[at]),
      log(blockCount[at]),
    );
  };
  total(shape.section[container.index] ?? 0);
  let at = container.parent;
  for (let steps = 0; steps < ANCESTORS; steps++) {
    total(at);
    at = tree.items[at]?.parent ?? -1;
  }
  const near = nearHints[container.index] ?? 0;
  const all = allHints[container.index] ?? 0;
  for (let bit = 0; bit < HINTS.length; bit++)
    out.push(((near >> bit) & 1) + ((all >> bit) & 1));
  return out;
}

/** Whether a block is a heading. */
export function isHeading({ container }: Block): boolean {
  return /^h\d$/.test(container.tag);
}

/** Moves past a block. */
function advance(flow: Flow, shape: PageShape, block: Block): void {
  if (shape.isProse[block.index]) flow.prose += block.text.length;
  if (isHeading(block)) flow.heading = block;
  if (
    block.words < MAX_CLOSING_WORDS &&
    flow.prose > shape.totalProse / 2 &&
    readTopic(flow, block) >= FIRST_CLOSING_TOPIC
  )
    flow.endings++;
}

/** Columns that each of the functions above gives. */
const TEXT_COLUMNS = 11;
const PLACE_COLUMNS = 12;
const AROUND_COLUMNS = 2 + 3 * (1 + ANCESTORS) + HINTS.length;

/** Own columns of a row. */
const WIDTH = TEXT_COLUMNS + PLACE_COLUMNS + AROUND_COLUMNS;

/** Number of columns a model may ask for. */
export const COLUMN_COUNT = WIDTH + SHARED * OFFSETS.length;

/** Where a column lies from the start of a row: those past {@link WIDTH} are of other rows. */
export function columnOffset(column: number): number {
  if (column < WIDTH) return column;
  const beyond = column - WIDTH;
  return (OFFSETS[Math.floor(beyond / SHARED)] ?? 0) * WIDTH + (beyond % SHARED);
}

/** Numbers that decisions about the page's blocks rest on; blocks of the page's frame have the shared columns only. */
export function readRows(shape: PageShape): Rows {
  const { blocks, title } = shape;
  const margin = OFFSETS[OFFSETS.length - 1] ?? 0;
  const cells = new Uint8ClampedArray((blocks.length + 2 * margin) * WIDTH);
  const kinds = readKinds(shape);
  const copies = findCopies(blocks);
  const flow: Flow = {
    prose: 0,
    heading: undefined,
    endings: 0,
    titleBlock: title
      ? blocks.findIndex(({ from }) => from >= title.index && from < title.end)
      : -1,
    topics: new Map(),
  };
  const asked: number[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    const start = (block.index + margin) * WIDTH;
    cells.set(readText(flow, block), start);
    if (!shape.isFrame[block.container.index] && !copies.has(block)) {
      asked.push(block.index);
      starts.push(start);
      const kind = kinds.get(markupOf(shape, block)) ?? NO_KIND;
      cells.set(
        [...readPlace(shape, flow, block), ...readAround(shape, block, kind)],
        start + TEXT_COLUMNS,
      );
    }
    advance(flow, shape, block);
  }
  return { cells, asked, starts };
}
