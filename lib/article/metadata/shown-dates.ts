import { HINT_BIT } from '../dom/hints.ts';
import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { type DayOrder, findDays, mayHoldDay, toIsoDate } from './date-text.ts';

/** A date the page shows. */
export interface ShownDate {
  /** ISO 8601; with a time only where a `datetime` attribute gives one. */
  readonly iso: string;
  /** The day by the other order of figures, where both are possible. */
  readonly swapped: string | null;
  readonly kind: 'published' | 'updated' | 'plain';
  /** How surely this is the article's own date; see SHOWN. */
  readonly score: number;
  /** It stands by the title. */
  readonly isNear: boolean;
  /** Index of the item it was read from. */
  readonly at: number;
}

/** Numbers of the search for shown dates; tuned on the corpus' training split. */
const SHOWN = {
  /** Longest line read as a date line, in characters; longer lets sentences in. */
  lineChars: 180,
  /** Score a date by the title needs; lower takes dates of events and teasers, higher loses dates in crowded headers. */
  acceptNear: 1.2,
  /** Score any other date needs; lower takes dates of comments and tiles, higher loses bare lines at the end. */
  acceptFar: 1.7,
  /** Weight of what speaks against a date that stands by the title: headers carry share and comment classes too. */
  nearDoubt: 0.35,
} as const;

/** Characters of a block that are gathered. */
const MOST_CHARS = 600;

const UPDATED =
  /updat|modif|revis|review|edited|refreshed|actuali[sz]|aktualisiert|geändert|stand:|mis(e)? à jour|atualiza|aggiorna|bijgewerkt|gewijzigd|更新|改訂|수정/i;
const PUBLISHED =
  /publi|\bpost(ed|\s+(time|date))\b|created|written|first (seen|appeared)|\bdate\b|released|erschienen|veröffentlicht|erstellt|geplaatst|gepubliceerd|pubblicato|公開|掲載|投稿|発行|配信/i;
const NOT_ARTICLE =
  /©|copyright|accessed|retrieved|expires?|valid|joined|born|deadline|since|until|copied|\bas of\b|effective/i;
const DATE_WORDS =
  /\b(date|dates|time|timestamp|published|pub-?date|posted|post-?date|updated|modified|dateline|created|meta-?date|entry-?date|byline)\b|-(date|time)\b|\bdate-/;
const OWN_MARK =
  /\b(entry|post|article|story|blog|page|published|publish)-?(date|time|meta|info)\b|date-?published/;
const OTHERS = HINT_BIT.related | HINT_BIT.comment;
const FOREIGN = HINT_BIT.sidebar | HINT_BIT.nav | HINT_BIT.consent;

interface Line {
  readonly first: Item;
  readonly text: string;
  readonly time: Item | null;
  readonly before: string;
}

/** What the boxes around a line say for (`good`) and against it: `bad` weighs less by the title. */
function surroundings(
  tree: PageTree,
  line: Line,
  title: Item | null,
): { good: number; bad: number; sure: number } {
  let good = line.time !== null ? 1 : 0;
  let bad = 0;
  let sure = 0;
  let doubt = 0;
  let at = line.first.parent;
  for (let step = 0; step < 9 && at >= 0; step++) {
    const outer = tree.items[at];
    if (!outer || outer.tag === 'body') break;
    if (title !== null && outer.index <= title.index && title.index < outer.end) {
      if (step < 6) good += 1;
      break;
    }
    if (step < 4 && DATE_WORDS.test(outer.words)) good = Math.max(good, 1);
    if (step < 5 && isOwnMark(tree, outer)) good = Math.max(good, 2);
    if (/^(footer|nav|aside)$/.test(outer.tag)) sure += 1.5;
    if ((outer.hints & OTHERS) !== 0) sure += 3;
    else if ((outer.hints & FOREIGN) !== 0) bad += 2;
    else if (step > 0 && step < 6 && (outer.hints & HINT_BIT.card) !== 0) doubt = 0.9;
    if (outer.tag === 'td') doubt = 0.9;
    at = outer.parent;
  }
  return { good, bad: bad + doubt, sure };
}

function isOwnMark(tree: PageTree, item: Item): boolean {
  if (OWN_MARK.test(item.words)) return true;
  return tree.attr(item, 'itemprop')?.toLowerCase() === 'datepublished';
}

/** How near a line stands to the title, 0 to 3, in items of the page. */
function nearness(first: Item, title: Item | null): number {
  if (!title) return 2;
  const after = first.index - title.end;
  if (after >= 0) return after < 60 ? 3 : after < 200 ? 2 : after < 400 ? 1 : 0.3;
  if (first.index >= title.index) return 3;
  const before = title.index - first.index;
  return before < 40 ? 2.5 : before < 100 ? 1.2 : 0;
}

function kindOf(label: string, words: string): ShownDate['kind'] {
  if (UPDATED.test(label)) return 'updated';
  if (PUBLISHED.test(label)) return 'published';
  return /updat|modif|revis/.test(words) ? 'updated' : 'plain';
}

function wordsAround(tree: PageTree, first: Item): string {
  let words = '';
  let at = first.parent;
  for (let step = 0; step < 3 && at >= 0; step++) {
    const outer = tree.items[at];
    if (!outer || outer.end - outer.index > 30) break;
    words += ` ${outer.words} ${tree.attr(outer, 'itemprop') ?? ''}`;
    at = outer.parent;
  }
  return words.toLowerCase();
}

function readLine(
  tree: PageTree,
  line: Line,
  title: Item | null,
  order: DayOrder,
): ShownDate[] {
  const days = findDays(line.text, order);
  const machine = line.time ? timeOf(tree, line.time, order) : null;
  if (days.length === 0) {
    if (!machine || line.text.length > SHOWN.lineChars) return [];
    days.push({ day: machine.slice(0, 10), swapped: null, from: 0, to: 0 });
  }
  if (days.length > 4) return [];
  const near = nearness(line.first, title);
  const { good, bad, sure } = surroundings(tree, line, title);
  const base = near + good - (near > 2 ? SHOWN.nearDoubt : 1) * bad - sure;
  const words = wordsAround(tree, line.first);
  let last = 0;
  return days.map(({ day, swapped, from, to }) => {
    const own = line.text.slice(Math.max(last, from - 40), from);
    const isBare = !/\p{L}{3}/u.test(own);
    const label = isBare && last === 0 ? `${line.before} ${own}` : own;
    last = to;
    const kind = kindOf(label, words);
    const isSentence = line.text.length - (to - from) > 90 && from > 40;
    const score =
      base +
      (kind === 'published' ? 2 : kind === 'updated' ? 1.5 : 0) -
      (NOT_ARTICLE.test(own) ? 3 : 0) -
      (isSentence ? 2 : 0);
    const iso = machine?.startsWith(day) ? machine : day;
    return { iso, swapped, kind, score, isNear: near >= 2, at: line.first.index };
  });
}

/** An element other than `<time>` that carries its date as data. */
function isDated(tree: PageTree, item: Item): boolean {
  return (
    (item.hints & HINT_BIT.meta) !== 0 &&
    (tree.attr(item, 'data-datetime') ?? tree.attr(item, 'data-date')) !== null
  );
}

function timeOf(tree: PageTree, item: Item, order: DayOrder): string | null {
  for (const name of ['datetime', 'data-datetime', 'content', 'data-date', 'title']) {
    const found = toIsoDate(tree.attr(item, name), order);
    if (found) return found;
  }
  return null;
}

/** Dates the page shows that may be the article's own, in document order; linear in the page's items. */
export function findShownDates(
  tree: PageTree,
  title: Item | null,
  order: DayOrder,
): ShownDate[] {
  const found: ShownDate[] = [];
  let before = '';
  let first: Item | null = null;
  let time: Item | null = null;
  let text = '';
  const close = () => {
    // Most blocks hold no date: they are passed over before their white space is touched.
    if (first && (time || (text.length < MOST_CHARS && mayHoldDay(text)))) {
      const plain = collapse(text);
      const line = { first, text: plain.slice(0, SHOWN.lineChars), time, before };
      if (time || (plain.length < 400 && mayHoldDay(line.text)))
        found.push(...readLine(tree, line, title, order));
    }
    if (/\S/.test(text)) before = text.length < 100 ? text : '';
    first = null;
    time = null;
    text = '';
  };
  let block = -1;
  for (let at = tree.body; at < tree.items.length; at++) {
    const item = tree.items[at];
    if (!item) break;
    if (item.tag === 'time' || isDated(tree, item)) {
      if (time || item.isBlock || item.block !== block) close();
      time = item;
      first ??= item;
      continue;
    }
    if (item.tag !== '#text') {
      if (item.isBlock || item.tag === 'br') close();
      continue;
    }
    if (item.block !== block && text !== '') close();
    block = item.block;
    if (text.length < MOST_CHARS) {
      first ??= item;
      text += item.text;
    }
  }
  close();
  return found.filter(
    (one) => one.score >= (one.isNear ? SHOWN.acceptNear : SHOWN.acceptFar),
  );
}
