import { HINT_BIT } from '../dom/hints.ts';
import { holds } from '../dom/page-tree.ts';
import type { Block } from './blocks.ts';
import { nearHints, type PageShape } from './page-shape.ts';

/** Distance of a heading where none comes before the block. */
const NO_HEADING = 63;

/** Numbers of containers' tags, from 1 (none: 0); headings have theirs, and what is alike stands together. */
const KINDS = new Map(
  ' h1 h2 h3 h4 h5 h6 figcaption caption blockquote p li td th dt dd pre summary label button'
    .split(' ')
    .map((tag, at) => [tag, at]),
);

/** Hint categories that the model asks for. */
const ASKED_HINTS = [
  HINT_BIT.content,
  HINT_BIT.body,
  HINT_BIT.comment,
  HINT_BIT.footer,
  HINT_BIT.consent,
  HINT_BIT.card,
  HINT_BIT.hidden,
];

/** Whole numbers about blocks, mostly up to 63. */
export interface Rows {
  /** One row after the other. */
  readonly cells: readonly number[];
  /** Index of the block of each row: blocks of the page's frame and second copies have none. */
  readonly asked: readonly number[];
}

function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((63 * part) / whole) : 0;
}

function log(value: number): number {
  return Math.round(8 * Math.log2(1 + value));
}

function kindOf(block: Block | undefined): number {
  return KINDS.get(block?.container.tag ?? '') ?? 0;
}

/** Whether a block is a heading. */
export function isHeading({ container }: Block): boolean {
  return /^h\d$/.test(container.tag);
}

/** Number and words of blocks of the same markup. */
interface Group {
  count: number;
  words: number;
}

/** Groups of the page's blocks, by block: those whose containers have the same tag, depth and hints. */
function readGroups({ blocks, hints }: PageShape): Group[] {
  const known = new Map<string, Map<number, Group>>();
  return blocks.map(({ container: { index, depth, tag }, words }) => {
    const alike = known.get(tag) ?? new Map<number, Group>();
    known.set(tag, alike);
    const markup = depth * 2 * HINT_BIT.hidden + (hints[index] ?? 0);
    const group = alike.get(markup) ?? { count: 0, words: 0 };
    alike.set(markup, group);
    group.count++;
    group.words += words;
    return group;
  });
}

/** Blocks in a row and their words, at least, that are a second copy of the text; and how far apart their originals may stand. */
const COPY_BLOCKS = 3;
const COPY_WORDS = 60;
const COPY_REACH = 3;

/** A number that nearly tells a text from all others, made of eight of its characters: a map would read every one. */
function keyOf(text: string): number {
  let key = text.length;
  for (let eighth = 0; eighth < 8; eighth++)
    key = (key * 31 + text.charCodeAt((text.length * eighth) >> 3)) & 0xff_ffff;
  return key;
}

/** 1 for blocks in a row that repeat earlier ones in their order: a second copy for another screen size. */
function findCopies(blocks: readonly Block[]): Uint8Array {
  const copies = new Uint8Array(blocks.length);
  const seen = new Map<number, number>();
  let start = 0;
  let count = 0;
  let sum = 0;
  let last = 0;
  for (const { index, text, words } of blocks) {
    const key = keyOf(text);
    let first = seen.get(key) ?? -1;
    if (blocks[first]?.text !== text) {
      seen.set(key, index);
      first = -COPY_REACH;
    }
    if (first <= last || first > last + COPY_REACH) {
      start = index;
      count = sum = 0;
    }
    last = first;
    count++;
    sum += words;
    if (first < 0 || count < COPY_BLOCKS || sum < COPY_WORDS) continue;
    copies.fill(1, start, index + 1);
    start = index + 1;
  }
  return copies;
}

/** 1: ends like a sentence, 0: does not, 2: ends with a colon. */
function endingOf(text: string): number {
  const end = text.at(`"”’»)』」'`.includes(text.at(-1) ?? '') ? -2 : -1) ?? ' ';
  return ':：'.includes(end) ? 2 : Number('.!?…。！？'.includes(end));
}

/** The model's columns of the blocks it decides. */
export function readRows(shape: PageShape): Rows {
  const { tree, blocks, title, core, wide } = shape;
  const groups = readGroups(shape);
  const copies = findCopies(blocks);
  const titleBlock = blocks.findIndex(({ from }) => holds(title, from));
  let heading: Block | undefined;
  const cells: number[] = [];
  const asked: number[] = [];
  for (const block of blocks) {
    const { index, container, from } = block;
    const { count, words } = groups[index] ?? { count: 1, words: 0 };
    const near = nearHints(tree, container);
    const all = shape.hints[container.index] ?? 0;
    const fromTitle = titleBlock < 0 ? 0 : index - titleBlock;
    if (!shape.isFrame[container.index] && copies[index] === 0) {
      asked.push(index);
      cells.push(
        share(block.linkChars, block.text.length),
        log(block.words),
        kindOf(block),
        block.linkCount,
        2 * block.counts.stops,
        endingOf(block.text),
        32 + Math.round((Math.sign(fromTitle) * log(Math.abs(fromTitle))) / 2),
        heading ? log(index - heading.index) : NO_HEADING,
        kindOf(heading),
        Number(holds(wide, from)) + Number(holds(core, from)),
        shape.stepsToTitle[container.index] ?? 0,
        log(count),
        log(words / count),
        share(shape.proseChars[container.parent] ?? 0, shape.totalProse),
        log(shape.blockCount[container.parent] ?? 0),
      );
      for (const bit of ASKED_HINTS)
        cells.push(near & bit ? 2 : Number((all & bit) !== 0));
    }
    if (isHeading(block)) heading = block;
  }
  return { cells, asked };
}
