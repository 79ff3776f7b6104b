import { HINT_BIT } from '../dom/hints.ts';
import type { Item } from '../dom/page-tree.ts';
import { askTrees } from '../model/symmetric-trees.ts';
import type { Block } from './blocks.ts';
import { BODY_MODEL } from './body-model.ts';
import { columnOffset, isHeading, readRows } from './features.ts';
import type { PageShape } from './page-shape.ts';
import { bestThreshold } from './threshold.ts';
import { announces } from './topics.ts';

/** What happens to the blocks of a page, by their index, and why. */
export interface Decisions {
  /** 1 for those that stay. */
  readonly keep: Uint8Array;
  /** 0 (surely clutter) to 1 (surely body). */
  readonly chances: Float64Array;
  /** The step that decided last. */
  readonly steps: string[];
  /** Chance from which the model keeps a block. */
  readonly threshold: number;
}

/** Chance given to navigation and footers without asking the model. */
const FRAME_CHANCE = 0.005;

/** Least blocks of a list, and their most mean words: longer ones are sections laid out as a list. */
const LIST = { blocks: 3, meanWords: 45 } as const;

/** Words of a pull quote: fewer are a phrase that may well come twice, more are a quotation; and most quotes of an article: a page of more is about them, and each costs a look at the whole text. */
const QUOTE = { least: 5, most: 80, count: 200 } as const;

/** Lines before the text: dates, names, short biographies. */
const OPENING = {
  /** Chance from which a block is text, not such a line. */
  sure: 0.7,
  maxWords: 20,
} as const;

/** Captions, code and verdicts inside the article, which the true texts of the corpus often leave out. */
const INSET = {
  /** Least chance; lower keeps boxes the model is sure are none of the article. */
  chance: 0.2,
  /** Blocks on both sides within which one is kept. */
  reach: 8,
} as const;

/** Names of small boxes that are none of the text, and how large they may be: a misnamed wrapper must not take the article along. */
const BOX = {
  marks:
    /\b(poll|quiz|newsletter|sign-?up|subscribe|share|sharing|ads?|related|recommended|comments|bio|by-?line|author-?(box|card|info)|about-?author|live-bar)\b/,
  chars: 900,
  proseShare: 0.12,
  reach: 4,
} as const;

/** Blocks almost without links, near the element of most paragraphs, that stay at a lower chance, running text at the lowest. */
const CORE = { chance: 0.12, proseChance: 0.08, steps: 2, linkShare: 0.15 } as const;

/** Most words of a bare label ("Recommended videos"), and least share of links of a line that sends elsewhere ("Related: …"). */
const LABEL = { words: 4, linkShare: 0.3 } as const;

/** Gives the blocks of a table their mean, and draws those of a list halfway to it: half a list helps nobody. Changes `chances`. */
function evenLists({ tree, blocks, list }: PageShape, chances: Float64Array): void {
  const lists = new Map<number, { sum: number; words: number; count: number }>();
  for (const { index, container, words } of blocks) {
    const at = list[container.index] ?? 0;
    if (at === 0) continue;
    let total = lists.get(at);
    if (!total) {
      total = { sum: 0, words: 0, count: 0 };
      lists.set(at, total);
    }
    total.sum += (chances[index] ?? 0) * words;
    total.words += words;
    total.count++;
  }
  for (const { index, container } of blocks) {
    const at = list[container.index] ?? 0;
    const total = at === 0 ? undefined : lists.get(at);
    if (!total || total.count < LIST.blocks || total.words > LIST.meanWords * total.count)
      continue;
    const mean = total.sum / Math.max(1, total.words);
    const own = tree.items[at]?.tag === 'table' ? 0 : 0.5;
    chances[index] = own * (chances[index] ?? 0) + (1 - own) * mean;
  }
}

/** Whether a block is set off as a quote and as long as a pull quote. */
function isSetOff({ nearHints }: PageShape, { container, words }: Block): boolean {
  return (
    words >= QUOTE.least &&
    words <= QUOTE.most &&
    (container.tag === 'blockquote' ||
      ((nearHints[container.index] ?? 0) & HINT_BIT.quote) !== 0)
  );
}

/** Kept blocks set off as quotes whose words the kept text holds once more. */
function pullQuotes(shape: PageShape, kept: readonly Block[]): Block[] {
  const quotes = kept.filter((block) => isSetOff(shape, block));
  if (quotes.length === 0 || quotes.length > QUOTE.count) return [];
  const whole = kept.map((block) => block.text).join('\n');
  return quotes.filter(({ text }) => {
    const own = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return whole.indexOf(own) !== whole.lastIndexOf(own);
  });
}

/** Whether a block is a caption, code or part of a verdict. */
function isInset({ tree, nearHints }: PageShape, { container }: Block): boolean {
  return (
    container.tag === 'figcaption' ||
    container.tag === 'pre' ||
    ((nearHints[container.index] ?? 0) & HINT_BIT.summary) !== 0 ||
    tree.items[container.parent]?.tag === 'figcaption'
  );
}

/** How a sentence ends: three words that do are no label. */
const SENTENCE_END = /[.!?…]["”’»)]*$/;

/** Elements that hold bare labels. */
const LABEL_TAGS = new Set(['p', 'div', 'span', 'aside']);

/** Whether a block is nothing but the label of an advertisement, a player, a share bar or a list. */
function isLabel({ container, text, words, linkChars }: Block): boolean {
  const isBare = words <= LABEL.words && linkChars === 0 && !SENTENCE_END.test(text);
  if (!isBare && linkChars <= LABEL.linkShare * text.length) return false;
  return (
    LABEL_TAGS.has(container.tag) &&
    (isBare || /^[^.!?]{4,30}[:：>»→|]/.test(text)) &&
    announces(text)
  );
}

/** Whether a block stands in a small box whose class or id marks it as clutter. */
function isInMarkedBox(
  { tree, chars, proseChars, totalProse }: PageShape,
  block: Block,
): boolean {
  let item: Item | undefined = block.container;
  for (let step = 0; step < BOX.reach && item; step++) {
    const isSmall =
      (chars[item.index] ?? 0) <= BOX.chars &&
      (proseChars[item.index] ?? 0) <= BOX.proseShare * totalProse;
    if (!isSmall || item.tag === 'article' || (item.hints & HINT_BIT.body) !== 0)
      return false;
    if (item.words !== '' && BOX.marks.test(item.words)) return true;
    item = tree.items[item.parent];
  }
  return false;
}

/** Longest reference to a note ("12", "[3]", "†"), and steps up from a note's text to the element with its id. */
const NOTE = { referenceChars: 6, steps: 4 } as const;

/** Elements that hold a note. */
const NOTE_TAGS = new Set(['li', 'p', 'div', 'dd', 'aside', 'tr']);

/** Puts in what belongs to kept blocks: footnotes they point to, and lists inside their list items. */
function addParts({ tree, blocks, list }: PageShape, { keep, steps }: Decisions): void {
  const ids = new Set<string>();
  const keptItems = new Set<number>();
  const isPart = (block: Block) => {
    const outer = tree.items[list[block.container.index] ?? 0]?.parent ?? -1;
    if (keptItems.has(outer)) return true;
    let item: Item | undefined = block.container;
    for (let step = 0; step < NOTE.steps && item && ids.size > 0; step++) {
      if (NOTE_TAGS.has(item.tag) && ids.has(tree.attr(item, 'id') ?? '')) return true;
      item = tree.items[item.parent];
    }
    return false;
  };
  for (const block of blocks) {
    if (keep[block.index] === 0) {
      if (!isPart(block)) continue;
      keep[block.index] = 1;
      steps[block.index] = 'part';
    }
    for (const item of [block.container, tree.items[block.container.parent]])
      if (item?.tag === 'li') keptItems.add(item.index);
    if (block.linkChars === 0) continue;
    for (let at = block.from; at < block.to; at++) {
      const text = tree.items[at];
      const link = tree.items[text?.link ?? -1];
      if (!link || (text?.text.trim().length ?? 0) > NOTE.referenceChars) continue;
      const href = tree.attr(link, 'href');
      if (href?.startsWith('#')) ids.add(href.slice(1));
    }
  }
}

/** Puts captions, code and verdicts between kept blocks in, and doubtful text near the core. */
function addInside(shape: PageShape, { keep, chances, steps }: Decisions): void {
  const { blocks, isProse, stepsToCore } = shape;
  const asKept = keep.slice();
  for (const block of blocks) {
    const { index, container, linkChars, text } = block;
    const chance = chances[index] ?? 0;
    const least = isProse[index] ? CORE.proseChance : CORE.chance;
    if (keep[index] === 1 || chance < least) continue;
    const isCore =
      (stepsToCore[container.index] ?? 0) <= CORE.steps &&
      linkChars < CORE.linkShare * text.length;
    const isBetween = () =>
      asKept.subarray(Math.max(0, index - INSET.reach), index).includes(1) &&
      asKept.subarray(index + 1, index + 1 + INSET.reach).includes(1);
    const isAdded =
      isCore || (chance >= INSET.chance && isInset(shape, block) && isBetween());
    if (!isAdded) continue;
    keep[index] = 1;
    steps[index] = isCore ? 'core' : 'inset';
  }
}

/** Takes a block out of the body. */
export function drop({ keep, steps }: Decisions, { index }: Block, step: string): void {
  keep[index] = 0;
  steps[index] = step;
}

/** Takes labels, marked boxes, opening lines, pull quotes and headings of nothing out. */
function dropLoose(shape: PageShape, decisions: Decisions): void {
  const { keep, chances } = decisions;
  const opening: Block[] = [];
  const kept: Block[] = [];
  for (const block of shape.blocks) {
    if (keep[block.index] === 0) continue;
    if (isLabel(block)) drop(decisions, block, 'label');
    else if (isInMarkedBox(shape, block)) drop(decisions, block, 'box');
    else {
      const isSure = (chances[block.index] ?? 0) >= OPENING.sure;
      const isText = isSure || block.words > OPENING.maxWords || isHeading(block);
      (isText || kept.length > 0 ? kept : opening).push(block);
    }
  }
  // A page of short lines alone opens nothing: they are all it holds.
  if (kept.length > 0) for (const block of opening) drop(decisions, block, 'opening');
  for (const block of pullQuotes(shape, kept)) drop(decisions, block, 'quote');
  for (let last = kept.pop(); last && isHeading(last); last = kept.pop())
    drop(decisions, last, 'ending');
}

/** Decides every block of the page by the model, and corrects what it is known to get wrong. */
export function decideBlocks(shape: PageShape): Decisions {
  const { blocks } = shape;
  const { cells, starts, asked } = readRows(shape);
  const chances = new Float64Array(blocks.length).fill(FRAME_CHANCE);
  const answers = askTrees(BODY_MODEL, cells, starts, columnOffset);
  for (let row = 0; row < answers.length; row++)
    chances[asked[row] ?? 0] = answers[row] ?? 0;
  evenLists(shape, chances);
  const threshold = bestThreshold(chances, blocks);
  const keep = new Uint8Array(blocks.length);
  for (let at = 0; at < keep.length; at++)
    keep[at] = (chances[at] ?? 0) >= threshold ? 1 : 0;
  const steps = new Array<string>(blocks.length).fill('model');
  const decisions = { keep, chances, steps, threshold };
  addInside(shape, decisions);
  addParts(shape, decisions);
  dropLoose(shape, decisions);
  return decisions;
}
