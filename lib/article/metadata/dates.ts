import { HINT_BIT } from '../dom/hints.ts';
import { collapse, holds, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { findDays, mayHoldDay, toIsoDate } from './date-text.ts';
import { ldText } from './json-ld.ts';
import type { PageMetadata } from './page-metadata.ts';

/** When the article appeared and changed: ISO 8601 with the page's own offset, day only where no time is known. */
export interface ArticleDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** A date the page shows. */
interface ShownDate {
  /** ISO 8601; with a time only where a `datetime` attribute gives one. */
  readonly iso: string;
  readonly isUpdate: boolean;
  /** How surely this is the article's own date. */
  readonly score: number;
}

/** Longest text that is read, in characters: paragraphs hold dates of events. These numbers and the scores below were tuned on the training pages. */
const LINE_CHARS = 180;
/** Elements and texts of a paragraph that is read whole, for each date in it. */
const MOST_PARTS = 99;
/** Characters before a date that may label it. */
const LABEL_CHARS = 40;
/** Score a date needs that is not the page's only one; lower takes dates of comments and teasers, higher loses bare dates. */
const ACCEPT = 2;
/** Score that makes a shown date surer than the metadata. */
const SURE = 4;

/** Stems of labels and class names, in eight languages. */
const UPDATED = /updat|modif|review|[ct]uali[sz]|à jour|aggiorn|wijzig|更新/i;
const PUBLISHED = /publi|posted|erschien|veröff|geplaatst|公開|掲載/i;

/** The short texts right before an item, not farther back than `from`. */
function wordsBefore({ items }: PageTree, at: number, from: number): string {
  let words = '';
  for (let back = at; --back >= from && back > at - 6; ) {
    const text = collapse(items[back]?.text ?? '');
    if (text.length > LABEL_CHARS) break;
    words = `${text} ${words}`;
  }
  return words;
}

/** Places of other things' dates. */
const APART = HINT_BIT.related | HINT_BIT.comment;

/** What the place of an item says for its being the article's date (near the title, named for it, not among other things), and the class nearest to it. */
function readPlace(tree: PageTree, item: Item, title: Item | null): [number, string] {
  let score = title ? Math.min(3, 90 / (1 + Math.abs(item.index - title.end))) : 2;
  let words = '';
  let outer: Item | undefined = item;
  for (let step = 0; step < 6 && outer && outer.index > tree.body; step++) {
    if (title && holds(outer, title.index)) {
      score++;
      break;
    }
    words ||= outer.words;
    if (outer.hints & HINT_BIT.meta) score += 0.7;
    const isApart = outer.hints & APART || /caption/.test(outer.tag + outer.words);
    if (isApart) score -= 4;
    outer = tree.items[outer.parent];
  }
  return [score, words];
}

/** Dates in a text, or in the element that states `machine`: the site's own template states there when the article appeared, and shows when it changed. */
function readShown(
  tree: PageTree,
  item: Item,
  machine: string | null,
  find: { title: Item | null; isDayFirst: boolean; last: number },
): ShownDate[] {
  // Day, month and year may stand in elements of their own.
  const box =
    /^\s*\d{4}\s*$/.test(item.text) && tree.items[tree.items[item.parent]?.parent ?? 0];
  const text = machine || box ? textOf(tree, box || item, 500) : collapse(item.text);
  const whole = tree.items[item.parent];
  // A paragraph's own beginning may be the date line.
  const isWithin =
    !machine &&
    whole?.tag === 'p' &&
    (item.index > whole.index + 1 || !/^.{0,24}\d/.test(text));
  if (
    text.length > LINE_CHARS ||
    (isWithin &&
      (whole.end - whole.index > MOST_PARTS ||
        textOf(tree, whole, 500).length > LINE_CHARS))
  )
    return [];
  const days = findDays(text, find.isDayFirst);
  if (machine && days.length === 0)
    days.push({ day: machine.slice(0, 10), from: text.length, to: text.length });
  const [score, words] = readPlace(tree, item, find.title);
  // A sentence tells of another day, and so does the line of the rights.
  const isProse = !machine && /^.{30,}[.!?。]$|©/.test(text);
  let before = wordsBefore(tree, item.index, find.last);
  let start = 0;
  return days.map(({ day, from, to }) => {
    const label = `${before} ${text.slice(start, from)}`.slice(-LABEL_CHARS);
    before = '';
    start = to;
    const isUpdate = UPDATED.test(label) || UPDATED.test(words);
    const isLabelled = isUpdate || PUBLISHED.test(label);
    return {
      iso: machine?.startsWith(day) ? machine : day,
      isUpdate,
      score: score + (isLabelled ? 2 : isProse ? -9 : 0),
    };
  });
}

/** Dates the page shows that may be the article's own, the surest first; linear in the page's items. */
function findShownDates(
  tree: PageTree,
  title: Item | null,
  isDayFirst: boolean,
): ShownDate[] {
  const found: ShownDate[] = [];
  let last = tree.body;
  for (let at = last; at < tree.items.length; at++) {
    const item = tree.items[at];
    if (!item) continue;
    const holder = mayHoldDay(item.text) ? tree.items[item.parent] : null;
    if (!holder && item.tag !== 'time') continue;
    const stated = holder
      ? tree.attr(holder, 'data-datetime')
      : tree.attr(item, 'datetime');
    const machine = toIsoDate(stated, isDayFirst);
    if (!machine && !holder) continue;
    found.push(...readShown(tree, item, machine, { title, isDayFirst, last }));
    last = item.end;
    at = last - 1;
  }
  return found
    .filter((one) => one.score >= (found.length > 1 ? ACCEPT : 0))
    .sort((one, other) => other.score - one.score);
}

/** A date that JSON-LD states of the article, else of anything, or a `<meta>` whose name tells. */
function stated(page: PageMetadata, property: string, tag: RegExp): string | null {
  for (const node of [page.article, ...page.data.nodes]) {
    const iso = toIsoDate(ldText(node?.[property]));
    if (iso) return iso;
  }
  for (const [name, [value]] of page.tags) {
    const iso = tag.test(name) && toIsoDate(value ?? '');
    if (iso) return iso;
  }
  return null;
}

/** The shown date; as the metadata writes it where both mean one day. */
function inFull({ iso }: ShownDate, known: string | null): string {
  return known?.startsWith(iso) ? known : iso;
}

/** Hosts of countries that write English, the day first. */
const ELSEWHERE = /^https?:\/\/[^/]+\.(?:uk|ie|au|nz|in|za)(?:[:/]|$)/;

/** Dates of the article: what the page shows beats what its metadata says; the address is asked last. */
export function readDates(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
): ArticleDates {
  const [root] = tree.items;
  const lang = root && tree.attr(root, 'lang');
  // Only American English writes the month first; many a page says "en" and is from elsewhere.
  const isAmerican = /^(en([-_]us)?)?$/i.test(lang ?? '') && !ELSEWHERE.test(page.url);
  const shown = findShownDates(tree, title, !isAmerican);
  const published = stated(page, 'datePublished', /publi|\bdate$/);
  const modified = stated(page, 'dateModified', /updat|modif/);
  const updated = shown.find((one) => one.isUpdate);
  const own = shown.find((one) => !one.isUpdate);
  const modifiedAt = updated ? inFull(updated, modified) : modified;
  const isBelieved =
    own &&
    (own.score >= SURE || !(published || (updated && updated.score > own.score + 2)));
  const publishedAt =
    own && isBelieved
      ? inFull(own, published)
      : (published ?? findDays(page.url)[0]?.day ?? (updated ? modifiedAt : null));
  const isSound =
    !modifiedAt || !publishedAt || modifiedAt.slice(0, 10) >= publishedAt.slice(0, 10);
  return { publishedAt, modifiedAt: isSound ? modifiedAt : null };
}
