import { HINT_BIT } from '../dom/hints.ts';
import { holds, type Item } from '../dom/page-tree.ts';
import { askTrees } from '../model/symmetric-trees.ts';
import type { Block } from './blocks.ts';
import { BODY_MODEL } from './body-model.ts';
import { isHeading, readRows } from './features.ts';
import { nearHints, type PageShape } from './page-shape.ts';

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

/** Chance given to navigation, footers and second copies without asking the model. */
const FRAME_CHANCE = 0.005;

/** Bounds of the page's own threshold: lower lets clutter into pages that hold hardly any text, higher loses short lines of certain pages. */
const LEAST_THRESHOLD = 0.12;
const MOST_THRESHOLD = 0.34;

/** Words of a pull quote: fewer are a phrase that may well come twice, more are a quotation. */
const LEAST_QUOTE = 5;
const MOST_QUOTE = 80;
/** Most quotes of an article: a page of more is about them, and each costs a look at the whole text. */
const MOST_QUOTES = 200;

/** Names of small boxes that are none of the text; a misnamed wrapper must not take the article along. */
const CLUTTER =
  /\b(poll|quiz|newsletter|sign-?up|subscribe|share|sharing|ads?|related|recommended|comments|bio|by-?line|writer|author-?(box|card|info)|about-?author|live-bar)\b/;
/** Most prose in such a box, in characters and as a share of the page's, and its most distance. */
const BOX_CHARS = 900;
const BOX_SHARE = 0.12;
const BOX_STEPS = 8;

/** How lines begin that are labels of advertisements and lists, or send elsewhere, in the interface's languages. */
const LABEL =
  /^[^\p{L}]{0,6}(ads?$|advert|sponsor|anzeige|werbung|publici|pubblic|広告|shar|follow|sign|subscr|newsl|comment|tags?\b|in this|contents|jump|inhalt|sommaire|[íi]ndice|目次|relat|recom|read |also|popul|most |trend|latest|see |more |mehr |lesen|auch |lire|à lire|relacion|leer|leggi|lees |関連)/u;
/** Most words of a bare label ("Recommended videos"), and least share of links of a line that sends elsewhere ("Related: …"). */
const LABEL_WORDS = 4;
const LABEL_LINKS = 0.3;

/**
 * The threshold that makes the expected F1 of the kept words largest, given each block's chance (the
 * plug-in rule of Ye et al. 2012): a page the model is unsure of gets a lower one. F1 rises as long as chances are
 * above half of it, so that only blocks between the bounds need be ranked.
 */
function bestThreshold(blocks: readonly Block[], chances: Float64Array): number {
  const chanceOf = ({ index }: Block) => chances[index] ?? 0;
  let [kept, hit, expected, threshold] = [0, 0, 1, MOST_THRESHOLD];
  const open: Block[] = [];
  for (const block of blocks) {
    const chance = chanceOf(block);
    expected += chance * block.words;
    if (chance >= MOST_THRESHOLD) {
      kept += block.words;
      hit += chance * block.words;
    } else if (chance >= LEAST_THRESHOLD) open.push(block);
  }
  for (const block of open.sort((one, other) => chanceOf(other) - chanceOf(one))) {
    const chance = chanceOf(block);
    if (chance < hit / (kept + expected)) break;
    kept += block.words;
    hit += chance * block.words;
    threshold = chance;
  }
  return threshold;
}

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
    const own = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return whole.indexOf(own) !== whole.lastIndexOf(own);
  });
}

/** Whether a block is nothing but the label of an advertisement, a player, a share bar or a list. */
function isLabel({ container, text, words, linkChars }: Block): boolean {
  const isBare = words <= LABEL_WORDS && linkChars === 0 && !/[.!?…]["”’»)]*$/.test(text);
  const leads =
    linkChars > LABEL_LINKS * text.length && /^[^.!?]{4,30}[:：>»→|]/.test(text);
  return (
    (isBare || leads) &&
    /^(p|div|span|aside)$/.test(container.tag) &&
    LABEL.test(text.slice(0, 40).toLowerCase())
  );
}

/** Whether a block stands in a small form or a small box whose class or id marks it as clutter. */
function isInMarkedBox(shape: PageShape, block: Block): boolean {
  const most = Math.min(BOX_CHARS, BOX_SHARE * shape.totalProse);
  let item: Item | undefined = block.container;
  for (let step = 0; step < BOX_STEPS && item; step++) {
    if ((shape.proseChars[item.index] ?? 0) > most || item.hints & HINT_BIT.body)
      return false;
    if (item.tag === 'form' || CLUTTER.test(item.words)) return true;
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
function isCounter({ tree: { items }, blocks }: PageShape, block: Block): boolean {
  const { container, index, text } = block;
  if (!/^\d{1,3}[.):]?$/.test(text)) return false;
  const item = container.tag === 'li' ? container : items[container.parent];
  return (
    item?.tag === 'li' &&
    items[item.parent]?.tag === 'ol' &&
    !holds(item, blocks[index - 1]?.from ?? 0) &&
    holds(item, blocks[index + 1]?.from ?? -1)
  );
}

/** Least chance of code within the core that is kept all the same: the corpus' true texts often leave code out. */
const CODE_CHANCE = 0.08;

/** Lines of one piece of code stay together, and so do a quotation and who said it: the best of their chances is that of all. */
function joinParts({ tree, blocks, core }: PageShape, chances: Float64Array): void {
  for (const tag of ['pre', 'blockquote']) {
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
        best = Math.max(best, MOST_THRESHOLD);
      chances.fill(best, first, at);
    }
  }
}

/** Most of a footnote that its link back to the text may be. */
const BACK_LINK = 0.5;

/** Keeps the notes that lead back to a place in the kept text. */
function keepNotes({ tree, blocks }: PageShape, { keep, steps }: Decisions): void {
  const notes = new Map<string, Block[]>();
  for (const block of blocks) {
    if (keep[block.index] === 1 || block.linkCount === 0) continue;
    const link = tree.items[tree.items[block.to - 1]?.link ?? -1];
    const href = link && tree.attr(link, 'href');
    if (!href?.startsWith('#') || block.linkChars > BACK_LINK * block.text.length)
      continue;
    const told = notes.get(href);
    if (told) told.push(block);
    else notes.set(href, [block]);
  }
  if (notes.size === 0) return;
  for (const { index, from, to } of blocks) {
    for (let at = from; at < to && keep[index] === 1; at++) {
      const item = tree.items[at];
      const id = item && tree.attr(item, 'id');
      for (const note of (id && notes.get(`#${id}`)) || []) {
        keep[note.index] = 1;
        steps[note.index] = 'note';
      }
    }
  }
}

/** Takes a block out of the body. */
export function drop({ keep, steps }: Decisions, { index }: Block, step: string): void {
  keep[index] = 0;
  steps[index] = step;
}

/** Takes labels, marked boxes, pull quotes and headings of nothing out. */
function dropLoose(shape: PageShape, decisions: Decisions): void {
  const kept: Block[] = [];
  for (const block of shape.blocks) {
    if (decisions.keep[block.index] === 0) continue;
    if (isLabel(block) || isEntry(shape, block) || isCounter(shape, block))
      drop(decisions, block, 'label');
    else if (isInMarkedBox(shape, block)) drop(decisions, block, 'box');
    else kept.push(block);
  }
  for (const block of pullQuotes(shape, kept)) drop(decisions, block, 'quote');
  for (let last = kept.pop(); last && isHeading(last); last = kept.pop())
    drop(decisions, last, 'ending');
}

/** Decides every block of the page by the model, and corrects what it is known to get wrong. */
export function decideBlocks(shape: PageShape): Decisions {
  const { blocks } = shape;
  const { rows, asked } = readRows(shape);
  const chances = new Float64Array(blocks.length).fill(FRAME_CHANCE);
  askTrees(BODY_MODEL, rows).forEach((chance, row) => {
    chances[asked[row] ?? 0] = chance;
  });
  joinParts(shape, chances);
  const threshold = bestThreshold(blocks, chances);
  const decisions: Decisions = {
    keep: Uint8Array.from(chances, (chance) => Number(chance >= threshold)),
    chances,
    steps: blocks.map(() => 'model'),
    threshold,
  };
  keepNotes(shape, decisions);
  dropLoose(shape, decisions);
  return decisions;
}
