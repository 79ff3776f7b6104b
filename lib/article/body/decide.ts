import { HINT_BIT } from '../dom/hints.ts';
import type { Item } from '../dom/page-tree.ts';
import { askTrees } from '../model/symmetric-trees.ts';
import type { Block } from './blocks.ts';
import { BODY_MODEL } from './body-model.ts';
import { columnOffset, isHeading, readRows } from './features.ts';
import type { PageShape } from './page-shape.ts';
import { FIRST_CLOSING_TOPIC, topicOf } from './topics.ts';

/** What happens to one block, by which step, and why. */
export interface Decision {
  readonly keep: boolean;
  /** 0 (surely clutter) to 1 (surely body). */
  readonly score: number;
  readonly step: string;
  readonly reason: string;
}

/** Bounds of the page's own threshold; three-fold cross-validation on the training split. */
const THRESHOLD = {
  /** Chance below which nothing is kept; lower lets clutter into pages that hold hardly any text. */
  least: 0.12,
  /** Chance above which all is kept; higher loses lists and short paragraphs of certain pages. */
  most: 0.5,
} as const;

/** Chance given to navigation and footers without asking the model. */
const FRAME_CHANCE = 0.005;

/** Least blocks of a list, and their most mean words: longer ones are sections laid out as a list. */
const LIST = { blocks: 3, meanWords: 45 } as const;

/** Words of a pull quote: fewer are a phrase that may well come twice, more are a quotation. */
const QUOTE = { least: 5, most: 80 } as const;

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

/** Why a correction was made. */
const REASONS: Readonly<Record<string, string>> = {
  inset: 'is a caption, code or verdict inside the article',
  core: 'stands between the paragraphs',
  label: 'is a bare label',
  box: 'stands in a box marked as clutter',
  opening: 'comes before the text',
  quote: 'is a pull quote',
  ending: 'heads nothing',
};

/** Names of small boxes that are none of the text, and how large they may be: a misnamed wrapper must not take the article along. */
const BOX = {
  marks:
    /\b(poll|quiz|newsletter|sign-?up|subscribe|share|sharing|ads?|related|recommended|comments|bio|live-bar)\b/,
  chars: 900,
  proseShare: 0.12,
  reach: 4,
} as const;

/** Blocks almost without links, near the element of most paragraphs, that stay at a lower chance. */
const CORE = { chance: 0.12, steps: 2, linkShare: 0.15 } as const;

/** Most words of a bare label ("Recommended videos"), and least share of links of a line that sends elsewhere ("Related: …"). */
const LABEL = { words: 4, linkShare: 0.3 } as const;

/**
 * The threshold that makes the expected F1 of the kept words largest, given each block's chance (the
 * plug-in rule of Ye et al. 2012): a page the model is unsure of gets a lower one.
 */
function bestThreshold(chances: readonly number[], blocks: readonly Block[]): number {
  const order = blocks
    .map(({ index, words }) => ({ chance: chances[index] ?? 0, words }))
    .sort((one, other) => other.chance - one.chance);
  let expected = 1;
  for (const { chance, words } of order) expected += chance * words;
  let kept = 0;
  let hits = 0;
  let best = 0;
  let threshold = 1;
  for (const { chance, words } of order) {
    kept += words;
    hits += chance * words;
    const f1 = hits / (kept + expected);
    if (f1 > best) {
      best = f1;
      threshold = chance;
    }
  }
  return Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, threshold));
}

/** Gives the blocks of a table their mean, and draws those of a list halfway to it: half a list helps nobody. Changes `chances`. */
function evenLists({ tree, blocks, list }: PageShape, chances: number[]): void {
  const lists = new Map<number, { sum: number; words: number; count: number }>();
  const totalOf = ({ container }: Block) => lists.get(list[container.index] ?? 0);
  for (const block of blocks) {
    const total = totalOf(block) ?? { sum: 0, words: 0, count: 0 };
    total.sum += (chances[block.index] ?? 0) * block.words;
    total.words += block.words;
    total.count++;
    lists.set(list[block.container.index] ?? 0, total);
  }
  lists.delete(0);
  for (const block of blocks) {
    const total = totalOf(block);
    if (!total || total.count < LIST.blocks || total.words > LIST.meanWords * total.count)
      continue;
    const mean = total.sum / Math.max(1, total.words);
    const own = tree.items[list[block.container.index] ?? 0]?.tag === 'table' ? 0 : 0.5;
    chances[block.index] = own * (chances[block.index] ?? 0) + (1 - own) * mean;
  }
}

/** Kept blocks set off as quotes whose words the kept text holds once more. */
function pullQuotes(shape: PageShape, kept: readonly Block[]): Block[] {
  const whole = kept.map((block) => block.text).join('\n');
  return kept.filter(({ container, text, words }) => {
    if (words < QUOTE.least || words > QUOTE.most) return false;
    const isSetOff =
      container.tag === 'blockquote' ||
      ((shape.nearHints[container.index] ?? 0) & HINT_BIT.quote) !== 0;
    if (!isSetOff) return false;
    const own = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return whole.indexOf(own) !== whole.lastIndexOf(own);
  });
}

/** Whether a block is a caption, code or part of a verdict. */
function isInset({ tree, nearHints }: PageShape, { container }: Block): boolean {
  const parent = tree.items[container.parent];
  return (
    /^(figcaption|pre)$/.test(container.tag) ||
    parent?.tag === 'figcaption' ||
    ((nearHints[container.index] ?? 0) & HINT_BIT.summary) !== 0
  );
}

/** Whether a block is nothing but the label of an advertisement, a player, a share bar or a list. */
function isLabel({ container, text, words, linkChars }: Block): boolean {
  if (!/^(p|div|span|aside)$/.test(container.tag)) return false;
  const isBare = words <= LABEL.words && linkChars === 0;
  const isReference =
    linkChars > LABEL.linkShare * text.length && /^[^.!?]{4,30}[:：>»→|]/.test(text);
  return (isBare || isReference) && topicOf(text) >= FIRST_CLOSING_TOPIC;
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

/** Corrects what the model keeps: insets in, labels, opening lines, pull quotes and headings of nothing out. */
function correct(shape: PageShape, decisions: Decision[]): void {
  const { blocks } = shape;
  const isKept = (at: number) => decisions[at]?.keep ?? false;
  const set = ({ index }: Block, keep: boolean, step: string) => {
    const known = decisions[index];
    if (known && known.keep !== keep)
      decisions[index] = { ...known, keep, step, reason: REASONS[step] ?? '' };
  };
  const steps = Array.from({ length: INSET.reach }, (_, step) => step + 1);
  const insets = blocks.filter(
    (block) =>
      (decisions[block.index]?.score ?? 0) >= INSET.chance &&
      isInset(shape, block) &&
      steps.some((step) => isKept(block.index - step)) &&
      steps.some((step) => isKept(block.index + step)),
  );
  for (const block of insets) set(block, true, 'inset');
  for (const block of blocks) {
    const isDoubtful = (decisions[block.index]?.score ?? 0) >= CORE.chance;
    const isNear = (shape.stepsToCore[block.container.index] ?? 0) <= CORE.steps;
    if (isDoubtful && isNear && block.linkChars < CORE.linkShare * block.text.length)
      set(block, true, 'core');
  }
  for (const block of blocks) {
    if (isLabel(block)) set(block, false, 'label');
    else if (isKept(block.index) && isInMarkedBox(shape, block)) set(block, false, 'box');
  }
  for (const block of blocks) {
    if (!isKept(block.index)) continue;
    const isSure = (decisions[block.index]?.score ?? 0) >= OPENING.sure;
    if (isSure || block.words > OPENING.maxWords || isHeading(block)) break;
    set(block, false, 'opening');
  }
  const kept = blocks.filter(({ index }) => isKept(index));
  for (const block of pullQuotes(shape, kept)) set(block, false, 'quote');
  for (let last = kept.pop(); last && isHeading(last); last = kept.pop())
    set(last, false, 'ending');
}

/** Decides every block of the page by the model; the chance is in the reason. */
export function decideBlocks(shape: PageShape): Decision[] {
  const { blocks } = shape;
  const { cells, starts, asked } = readRows(shape);
  const chances = blocks.map(() => FRAME_CHANCE);
  askTrees(BODY_MODEL, cells, starts, columnOffset).forEach((chance, row) => {
    chances[asked[row] ?? 0] = chance;
  });
  evenLists(shape, chances);
  const threshold = bestThreshold(chances, blocks);
  const decisions = chances.map((score) => ({
    keep: score >= threshold,
    score,
    step: 'model',
    reason: `chance ${score.toFixed(2)}, threshold ${threshold.toFixed(2)}`,
  }));
  correct(shape, decisions);
  return decisions;
}
