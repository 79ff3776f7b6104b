import { HINT_BIT } from '../dom/hints.ts';
import type { Block } from './blocks.ts';
import type { PageShape } from './page-shape.ts';

/** Columns that are also read of the blocks around; they come first in a row. */
const SHARED = 2;
/** Those blocks: shared columns of theirs follow the row's own. */
const OFFSETS = [-2, -1, 1, 2];
/** Rows without a block before the first and after the last. */
const MARGIN = 2;

/** Distance of a heading where none comes before the block. */
const NO_HEADING = 63;
/** Ancestors whose totals are read. */
const ANCESTORS = 2;

/** Numbers of containers' tags, from 1 (none: 0); headings have theirs, and what is alike stands together. */
const KINDS = new Map(
  'h1 h2 h3 h4 h5 h6 figcaption caption blockquote p li td th dt dd pre summary label button'
    .split(' ')
    .map((tag, at) => [tag, at + 1]),
);
const LAST_HEADING = 6;

/** Hint categories that the model asks for. */
const ASKED_HINTS = [
  HINT_BIT.content,
  HINT_BIT.body,
  HINT_BIT.comment,
  HINT_BIT.footer,
  HINT_BIT.consent,
  HINT_BIT.meta,
  HINT_BIT.card,
  HINT_BIT.cta,
  HINT_BIT.disclosure,
  HINT_BIT.hidden,
  HINT_BIT.summary,
  HINT_BIT.widgetkit,
];

/** Own columns of a row, by the functions below, and number of columns a model may ask for. */
const TEXT_COLUMNS = 8;
const PLACE_COLUMNS = 8;
const WIDTH = TEXT_COLUMNS + PLACE_COLUMNS + 2 + 3 * ANCESTORS + ASKED_HINTS.length;
export const COLUMN_COUNT = WIDTH + SHARED * OFFSETS.length;

/** Where a column lies from the start of a row: those past {@link WIDTH} are of other rows. */
export function columnOffset(column: number): number {
  if (column < WIDTH) return column;
  const beyond = column - WIDTH;
  return (OFFSETS[Math.floor(beyond / SHARED)] ?? 0) * WIDTH + (beyond % SHARED);
}

/** Rows of numbers 0–255; half of them are small, shares and logarithms are spread over 0–63. */
export interface Rows {
  readonly cells: Uint8ClampedArray;
  /** Blocks that have a whole row, and where it starts in `cells`. */
  readonly asked: readonly number[];
  readonly starts: readonly number[];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (63 * part) / whole;
}

function log(value: number): number {
  return 8 * Math.log2(1 + value);
}

function kindOf({ container }: Block): number {
  return KINDS.get(container.tag) ?? 0;
}

/** Whether a block is a heading. */
export function isHeading(block: Block): boolean {
  const kind = kindOf(block);
  return kind > 0 && kind <= LAST_HEADING;
}

/** Totals over blocks of the same markup. */
interface Group {
  count: number;
  words: number;
}

/** Groups of the page's blocks, by block: those whose containers have the same tag, depth and hints. */
function readGroups({ blocks, allHints }: PageShape): Group[] {
  const known = new Map<number, Group>();
  return blocks.map((block) => {
    const { index, depth } = block.container;
    // Two markups that share a number would only be counted together.
    const markup = Math.imul((allHints[index] ?? 0) ^ (depth << 25), 31) + kindOf(block);
    let group = known.get(markup);
    if (!group) {
      group = { count: 0, words: 0 };
      known.set(markup, group);
    }
    group.count++;
    group.words += block.words;
    return group;
  });
}

/** When blocks in a row are a second copy of the text, and how far apart their originals may stand. */
const COPY = { blocks: 3, words: 60, reach: 3 } as const;

/** 1 for blocks in a row that repeat earlier ones in their order: a second copy for another screen size. */
function findCopies(blocks: readonly Block[]): Uint8Array {
  const copies = new Uint8Array(blocks.length);
  const seen = new Map<string, number>();
  let run = 0;
  let words = 0;
  let last = 0;
  for (const block of blocks) {
    const { index, text } = block;
    const first = seen.get(text) ?? -1;
    if (first < 0) seen.set(text, index);
    const follows = first > last && first <= last + COPY.reach;
    run = follows ? run + 1 : first < 0 ? 0 : 1;
    words = follows ? words + block.words : first < 0 ? 0 : block.words;
    last = Math.max(0, first);
    if (run < COPY.blocks || words < COPY.words) continue;
    for (let at = index; at > index - run && copies[at] === 0; at--) copies[at] = 1;
  }
  return copies;
}

/** 1: ends like a sentence, 0: does not, 2: ends with a colon. */
function endingOf(text: string): number {
  let last = text[text.length - 1] ?? '';
  if ('"”’)』」\''.includes(last)) last = text[text.length - 2] ?? '';
  if (last === ':' || last === '：') return 2;
  return last !== '' && '.!?…。！？'.includes(last) ? 1 : 0;
}

/** What runs along the page while its blocks are read. */
interface Flow {
  /** Characters of prose before the block. */
  prose: number;
  heading: Block | undefined;
  readonly titleBlock: number;
}

/** Where a row is written. */
interface Row {
  readonly out: Uint8ClampedArray;
  readonly start: number;
}

/** The block itself but for the shared columns, and where on the page it stands. */
function readBlock(
  shape: PageShape,
  flow: Flow,
  block: Block,
  { out, start }: Row,
): void {
  const { core, wide, stepsToCore, stepsToTitle } = shape;
  const { index, container, from, counts } = block;
  const fromTitle = flow.titleBlock < 0 ? 0 : index - flow.titleBlock;
  const heading = flow.heading;
  let at = start + SHARED;
  out[at++] = kindOf(block);
  out[at++] = block.linkCount;
  out[at++] = 2 * counts.commas;
  out[at++] = 2 * counts.stops;
  out[at++] = endingOf(block.text);
  out[at++] = block.isHidden ? 1 : 0;
  out[at++] = share(index, shape.blocks.length);
  out[at++] = share(flow.prose, shape.totalProse);
  out[at++] = 32 + (Math.sign(fromTitle) * log(Math.abs(fromTitle))) / 2;
  out[at++] = heading ? log(index - heading.index) : NO_HEADING;
  out[at++] = heading ? kindOf(heading) : 0;
  out[at++] =
    (from >= wide.index && from < wide.end ? 1 : 0) +
    (from >= core.index && from < core.end ? 1 : 0);
  out[at++] = stepsToCore[container.index] ?? 0;
  out[at++] = stepsToTitle[container.index] ?? 0;
}

/** The elements around the block, other blocks of its kind, and what the page calls them. */
function readAround(
  shape: PageShape,
  { container }: Block,
  group: Group,
  { out, start }: Row,
): void {
  const { tree, totalProse, chars, proseChars, linkChars, blockCount } = shape;
  let at = start + TEXT_COLUMNS + PLACE_COLUMNS;
  out[at++] = log(group.count);
  out[at++] = log(group.words / group.count);
  let outer = container.parent;
  for (let steps = 0; steps < ANCESTORS; steps++) {
    out[at++] = share(proseChars[outer] ?? 0, totalProse);
    out[at++] = share(linkChars[outer] ?? 0, chars[outer] ?? 0);
    out[at++] = log(blockCount[outer] ?? 0);
    outer = tree.items[outer]?.parent ?? -1;
  }
  const near = shape.nearHints[container.index] ?? 0;
  const all = shape.allHints[container.index] ?? 0;
  for (const bit of ASKED_HINTS) out[at++] = near & bit ? 2 : all & bit ? 1 : 0;
}

/** Numbers that decisions about the page's blocks rest on; blocks of the page's frame have the shared columns only. */
export function readRows(shape: PageShape): Rows {
  const { blocks, title } = shape;
  const cells = new Uint8ClampedArray((blocks.length + 2 * MARGIN) * WIDTH);
  const groups = readGroups(shape);
  const copies = findCopies(blocks);
  const isTitle = ({ from }: Block) =>
    title !== null && from >= title.index && from < title.end;
  const flow: Flow = {
    prose: 0,
    heading: undefined,
    titleBlock: blocks.findIndex(isTitle),
  };
  const asked: number[] = [];
  const starts: number[] = [];
  for (const block of blocks) {
    const { index, text } = block;
    const start = (index + MARGIN) * WIDTH;
    cells[start] = share(block.linkChars, text.length);
    cells[start + 1] = log(block.words);
    const group = groups[index];
    if (group && !shape.isFrame[block.container.index] && copies[index] === 0) {
      asked.push(index);
      starts.push(start);
      const row = { out: cells, start };
      readBlock(shape, flow, block, row);
      readAround(shape, block, group, row);
    }
    if (shape.isProse[index]) flow.prose += text.length;
    if (isHeading(block)) flow.heading = block;
  }
  return { cells, asked, starts };
}
