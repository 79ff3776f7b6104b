import { HINT_BIT } from '../dom/hints.ts';
import { holds, type Item, type PageTree } from '../dom/page-tree.ts';
import { LETTERS } from '../text/letters.ts';
import type { Block } from './blocks.ts';
import { type Decisions, drop, take } from './decisions.ts';
import { isHeading } from './features.ts';
import { isCall, isLabel, LABEL_WORDS, matchLabel } from './labels.ts';
import { nearHints, type PageShape } from './page-shape.ts';

/** Words of a pull quote: fewer are a phrase that may well come twice, more are a quotation. */
const LEAST_QUOTE = 5;
const MOST_QUOTE = 80;
/** Most quotes of an article: a page of more is about them, and each costs a look at the whole text. */
const MOST_QUOTES = 200;

/** Names of small boxes that are none of the text; a misnamed wrapper must not take the article along. */
const CLUTTER =
  /\b(poll|quiz|newsletter|sign-?up|subscribe|subscription|share|sharing|ads?|related|recommended|comments|bio|by-?line|writer|author-?(box|card|info)|about-?author|live-bar)\b/;
/** Most prose in such a box, in characters and as a share of the page's, and its most distance. */
const BOX_CHARS = 900;
const BOX_SHARE = 0.12;
const BOX_STEPS = 8;

/** Quotation marks and the like around a text. */
const EDGES = new RegExp(`^[^${LETTERS}\\d]+|[^${LETTERS}\\d]+$`, 'g');

/** Kept blocks set off as quotes whose words the kept text holds once more. */
function pullQuotes({ tree }: PageShape, kept: readonly Block[]): Block[] {
  const quotes = kept.filter(
    ({ container, words }) =>
      words >= LEAST_QUOTE &&
      words <= MOST_QUOTE &&
      (container.tag === 'blockquote' || nearHints(tree, container) & HINT_BIT.quote),
  );
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return [];
  const whole = kept.map((block) => block.text).join('\n');
  return quotes.filter(({ text }) => {
    const own = text.replace(EDGES, '');
    return whole.indexOf(own) !== whole.lastIndexOf(own);
  });
}

/** Elements of a form that are looked at. */
const FORM_ITEMS = 300;

/** Whether a form asks for something and lists nothing: recipes and picks may stand in forms as well. */
function isQuestionForm({ tree }: PageShape, form: Item): boolean {
  if (form.tag !== 'form') return false;
  const inside = tree.items.slice(
    form.index,
    Math.min(form.end, form.index + FORM_ITEMS),
  );
  const asks = (item: Item) =>
    /^(?:select|textarea)$/.test(item.tag) ||
    (item.tag === 'input' &&
      /^(?:|text|email|search|tel)$/.test(tree.attr(item, 'type') ?? ''));
  return inside.some(asks) && !inside.some(({ tag }) => tag === 'li');
}

/** Whether a block stands in a small form, or a small box whose class or id marks it as clutter or that holds one of `letters`, the fields for an address. */
function isInMarkedBox(
  shape: PageShape,
  block: Block,
  letters: readonly Item[],
): boolean {
  const most = Math.min(BOX_CHARS, BOX_SHARE * shape.totalProse);
  let item: Item | undefined = block.container;
  for (let step = 0; step < BOX_STEPS && item; step++) {
    if ((shape.proseChars[item.index] ?? 0) > most || item.hints & HINT_BIT.body)
      return false;
    if (
      isQuestionForm(shape, item) ||
      CLUTTER.test(item.words) ||
      letters.some(({ index }) => holds(item, index))
    )
      return true;
    item = shape.tree.items[item.parent];
  }
  return false;
}

/** Most links of a line that is no entry of a table of contents. */
const ENTRY_LINKS = 0.8;

/** Whether a block is an entry of a table of contents: a link to a place of the page. */
function isEntry({ tree }: PageShape, { from, text, linkChars }: Block): boolean {
  const link = tree.items[tree.items[from]?.link ?? -1];
  return (
    link !== undefined &&
    linkChars > ENTRY_LINKS * text.length &&
    tree.attr(link, 'href')?.startsWith('#') === true
  );
}

/** Whether a block is the number of its item in an ordered list, which shows one anyway. */
function isCounter({ tree, blocks }: PageShape, block: Block): boolean {
  const { items, attr } = tree;
  const { container, index, text } = block;
  if (!/^\d{1,3}[.):]?$/.test(text)) return false;
  const item = container.tag === 'li' ? container : items[container.parent];
  const list = items[item?.parent ?? -1];
  if (item?.tag !== 'li' || list?.tag !== 'ol' || attr(list, 'reversed') !== null)
    return false;
  let left = Number.parseInt(text, 10) - Number(attr(list, 'start') ?? 1);
  for (
    let at = list.index + 1;
    at < item.index && left >= 0;
    at = items[at]?.end ?? at + 1
  )
    if (items[at]?.tag === 'li') left--;
  return (
    left === 0 &&
    !holds(item, blocks[index - 1]?.from ?? 0) &&
    holds(item, blocks[index + 1]?.from ?? -1)
  );
}

/** Least chance of code within the core that is kept all the same: the corpus' true texts often leave code out. */
const CODE_CHANCE = 0.08;

/** Lines of one piece of code stay together, so do a quotation and who said it, and terms and what they mean: the best of their chances is that of all; code that may well be the article's gets `sure`. */
export function joinParts(shape: PageShape, chances: Float64Array, sure: number): void {
  const { tree, blocks, core } = shape;
  for (const tag of ['pre', 'blockquote', 'dl']) {
    let at = 0;
    for (const { index, end } of tree.byTag(tag)) {
      while ((blocks[at]?.from ?? end) < index) at++;
      const first = at;
      let best = 0;
      for (; (blocks[at]?.from ?? end) < end; at++)
        best = Math.max(best, chances[at] ?? 0);
      if (
        tag === 'pre' &&
        best > CODE_CHANCE &&
        index !== core.index &&
        holds(core, index)
      )
        best = Math.max(best, sure);
      chances.fill(best, first, at);
    }
  }
  liftParts(shape, chances);
}

/** Most words of a cell, on average, in a table of data: pages were once laid out with tables. */
const CELL_WORDS = 30;
/** Names of the box of a verdict, its most blocks, and least chance of what is kept for what it stands beside there. */
const VERDICT = /review|verdict|rating|score/;
const VERDICT_BLOCKS = 12;
const VERDICT_CHANCE = 0.2;

/** Gives the parts of a table, a list or a verdict the mean chance of them all, at least: short ones tell the model little one by one. */
function liftParts({ tree, blocks }: PageShape, chances: Float64Array): void {
  const wholes = new Map<Item, Block[]>();
  for (const block of blocks) {
    let whole = tree.items[block.container.parent];
    while (whole && /^(?:li|t[dhr]|t(?:body|head|foot))$/.test(whole.tag))
      whole = tree.items[whole.parent];
    const parts = whole && wholes.get(whole);
    if (parts) parts.push(block);
    else if (whole) wholes.set(whole, [block]);
  }
  for (const [{ tag, words: names }, parts] of wholes) {
    let [words, sum] = [0, 0];
    for (const part of parts) {
      words += part.words + 1;
      sum += (part.words + 1) * (chances[part.index] ?? 0);
    }
    const isList =
      /^[uo]l$/.test(tag) || (tag === 'table' && words < CELL_WORDS * parts.length);
    if (isList || (parts.length < VERDICT_BLOCKS && VERDICT.test(names)))
      for (const { index } of parts)
        if (isList || (chances[index] ?? 0) > VERDICT_CHANCE)
          chances[index] = Math.max(chances[index] ?? 0, sum / words);
  }
}

/** Most of a footnote that its link back to the text may be. */
const BACK_LINK = 0.5;

/** Keeps the notes that lead back to a place in the kept text. */
export function keepNotes({ tree, blocks }: PageShape, decisions: Decisions): void {
  const { keep } = decisions;
  const notes = new Map<string, Block[]>();
  for (const block of blocks) {
    if (keep[block.index] === 1 || block.linkCount === 0) continue;
    if (block.linkChars > BACK_LINK * block.text.length) continue;
    const link = tree.items[tree.items[block.to - 1]?.link ?? -1];
    const href = link && tree.attr(link, 'href');
    if (!href?.startsWith('#')) continue;
    const told = notes.get(href);
    if (told) told.push(block);
    else notes.set(href, [block]);
  }
  if (notes.size === 0) return;
  for (const { index, from, to } of blocks) {
    for (let at = from; at < to && keep[index] === 1; at++) {
      const item = tree.items[at];
      const id = item && tree.attr(item, 'id');
      for (const note of (id && notes.get(`#${id}`)) || []) take(decisions, note, 'note');
    }
  }
}

/** Least chance of a heading between two kept blocks: short ones ("Cons") tell the model little. */
const HEADING_CHANCE = 0.1;

/** Keeps headings between two kept blocks. */
export function keepHeadings({ blocks }: PageShape, decisions: Decisions): void {
  const { keep, chances } = decisions;
  for (const block of blocks) {
    const { index } = block;
    const isBetween = keep[index - 1] === 1 && keep[index + 1] === 1;
    if (isBetween && isHeading(block) && (chances[index] ?? 0) >= HEADING_CHANCE)
      take(decisions, block, 'heading');
  }
}

/** Most blocks that one line announces. */
const MOST_ANNOUNCED = 40;

const ELSEWHERE = HINT_BIT.nav | HINT_BIT.related | HINT_BIT.share | HINT_BIT.comment;

/** Whether an element or its parent is navigation, or named after what leads away from an article. */
function leadsElsewhere(tree: PageTree, container: Item): boolean {
  return (
    (nearHints(tree, container) & ELSEWHERE) !== 0 ||
    [container, tree.items[container.parent]].some(
      (item) => item?.tag === 'nav' || /\b(?:tags?|promo)\b/.test(item?.words ?? ''),
    )
  );
}

/**
 * Keeps what a kept line that ends in a colon announces, inside the same element: the products of a pick, the links of a
 * list. All up to the next kept block, or the first where none follows.
 */
export function keepAnnounced({ tree, blocks }: PageShape, decisions: Decisions): void {
  const { keep } = decisions;
  for (const { index, text, words, container } of blocks) {
    if (keep[index] === 0 || words < 2 || !/[:：]$/.test(text) || matchLabel(text)[0])
      continue;
    const box = tree.items[container.parent] ?? container;
    const isInside = (at: number) => holds(box, blocks[at]?.from ?? -1);
    let end = index + 1;
    while (keep[end] === 0 && isInside(end) && end <= index + MOST_ANNOUNCED) end++;
    if (!isInside(end) || keep[end] === 0) end = Math.min(end, index + 2);
    const run = blocks.slice(index + 1, end);
    if (run.some((one) => leadsElsewhere(tree, one.container))) continue;
    for (const one of run) take(decisions, one, 'announced');
  }
}

/** A kept block of more words, or of a better chance, is surely of the text. */
const SURE_WORDS = 60;
const SURE_CHANCE = 0.85;
/** Most of the kept words that may follow the text: more are the text itself. */
const MOST_BEYOND = 0.4;

/** Where the text ends: at the first heading after its last sure block that announces other articles, comments or a letter. */
function findEnd(blocks: readonly Block[], { keep, chances }: Decisions): number {
  const wordsFrom = (from: number) =>
    blocks.reduce(
      (sum, { index, words }) => (index < from ? sum : sum + words * (keep[index] ?? 0)),
      0,
    );
  const last = blocks.findLastIndex(
    ({ index, words }) =>
      keep[index] === 1 && (words > SURE_WORDS || (chances[index] ?? 0) > SURE_CHANCE),
  );
  const end = blocks.findIndex(
    (block, at) =>
      at > last &&
      block.words <= LABEL_WORDS &&
      isHeading(block) &&
      matchLabel(block.text)[0],
  );
  return end >= 0 && wordsFrom(end) < MOST_BEYOND * wordsFrom(0) ? end : blocks.length;
}

/** Takes labels, marked boxes, pull quotes, headings of nothing and what follows the text out. */
export function dropLoose(shape: PageShape, decisions: Decisions): void {
  const { keep, steps } = decisions;
  const kept: Block[] = [];
  const end = findEnd(shape.blocks, decisions);
  const letters = shape.tree
    .byTag('input')
    .slice(0, FORM_ITEMS)
    .filter((input) =>
      /e-?mail/i.test(
        `${shape.tree.attr(input, 'type')} ${shape.tree.attr(input, 'name')}`,
      ),
    );
  /** Links below a label are what it announces. */
  let isListed = false;
  for (const block of shape.blocks) {
    const { index, linkChars, text } = block;
    if (keep[index] === 0) continue;
    isListed =
      isLabel(block, keep[index + 1] !== 1) ||
      (isListed && !isHeading(block) && linkChars > ENTRY_LINKS * text.length);
    if (
      isListed ||
      index >= end ||
      (isEntry(shape, block) && steps[index] !== 'answer') ||
      isCounter(shape, block)
    )
      drop(decisions, block, 'label');
    else if (isInMarkedBox(shape, block, letters)) drop(decisions, block, 'box');
    else kept.push(block);
  }
  for (const block of pullQuotes(shape, kept)) drop(decisions, block, 'quote');
  for (
    let last = kept.pop();
    last && (isHeading(last) || isCall(last));
    last = kept.pop()
  )
    drop(decisions, last, 'ending');
}
