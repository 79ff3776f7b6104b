import { HINT_BIT } from '../dom/hints.ts';
import { holds } from '../dom/page-tree.ts';
import type { Block } from './blocks.ts';
import { nearHints, type PageShape } from './page-shape.ts';

/** Distance of a heading where none comes before the block. */
const NO_HEADING = 63;

/** Numbers of containers' tags, from 1 (none: 0); headings have theirs, and what is alike stands together. */
const KINDS =
  ' h1 h2 h3 h4 h5 h6 figcaption caption blockquote p li td th dt dd pre summary label button'.split(
    ' ',
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
  readonly rows: readonly (readonly number[])[];
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
  return Math.max(0, KINDS.indexOf(block?.container.tag ?? ''));
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
  const known = new Map<string, Group>();
  return blocks.map(({ container, words }) => {
    const { index, depth, tag } = container;
    const markup = `${tag} ${depth} ${hints[index]}`;
    const group = known.get(markup) ?? { count: 0, words: 0 };
    known.set(markup, group);
    group.count++;
    group.words += words;
    return group;
  });
}

/** When blocks in a row are a second copy of the text, and how far apart their originals may stand. */
const COPY = { blocks: 3, words: 60, reach: 3 } as const;

/** 1 for blocks in a row that repeat earlier ones in their order: a second copy for another screen size. */
function findCopies(blocks: readonly Block[]): Uint8Array {
  const copies = new Uint8Array(blocks.length);
  const seen = new Map<string, number>();
  let start = 0;
  let count = 0;
  let sum = 0;
  let last = 0;
  for (const { index, text, words } of blocks) {
    const first = seen.get(text) ?? -COPY.reach;
    if (first < 0) seen.set(text, index);
    if (first <= last || first > last + COPY.reach) {
      start = index;
      count = sum = 0;
    }
    last = first;
    count++;
    sum += words;
    if (first < 0 || count < COPY.blocks || sum < COPY.words) continue;
    copies.fill(1, start, index + 1);
    start = index + 1;
  }
  return copies;
}

/** 1: ends like a sentence, 0: does not, 2: ends with a colon. */
function endingOf(text: string): number {
  const end = text.slice(-2).replace(/["”’»)』」']$/, '');
  return /[:：]$/.test(end) ? 2 : Number(/[.!?…。！？]$/.test(end));
}

/** The model's columns of the blocks it decides. */
export function readRows(shape: PageShape): Rows {
  const { tree, blocks, title, core, wide } = shape;
  const groups = readGroups(shape);
  const copies = findCopies(blocks);
  const titleBlock = blocks.findIndex(({ from }) => holds(title, from));
  let heading: Block | undefined;
  const rows: number[][] = [];
  const asked: number[] = [];
  for (const block of blocks) {
    const { index, container, from } = block;
    const { count, words } = groups[index] ?? { count: 1, words: 0 };
    const near = nearHints(tree, container);
    const all = shape.hints[container.index] ?? 0;
    const fromTitle = titleBlock < 0 ? 0 : index - titleBlock;
    if (!shape.isFrame[container.index] && copies[index] === 0) {
      asked.push(index);
      rows.push([
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
        ...ASKED_HINTS.map((bit) => (near & bit ? 2 : Number((all & bit) !== 0))),
      ]);
    }
    if (isHeading(block)) heading = block;
  }
  return { rows, asked };
}
