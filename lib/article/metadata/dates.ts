import { HINT_BIT } from '../dom/hints.ts';
import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { type DayOrder, findDays, mayHoldDay, toIsoDate } from './date-text.ts';
import { ldText } from './json-ld.ts';
import { firstMeta, type PageMetadata } from './page-metadata.ts';
import { bareHost } from './urls.ts';

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

/** Numbers of the search for shown dates; tuned on the corpus' training split. */
const SHOWN = {
  /** Longest line of text that is read, in characters; paragraphs hold dates of events. */
  lineChars: 180,
  /** Longest text, before white space is collapsed, that is looked at. */
  textChars: 500,
  /** Score a date needs that is not the page's only one; lower takes dates of comments and teasers, higher loses bare dates. */
  accept: 1.5,
  /** Score that makes a shown date surer than the metadata. */
  sure: 4,
} as const;

/** Stems of labels and class names, in eight languages. */
const UPDATED =
  /updat|modif|revis|review|aktuali|actuali|à jour|atualiz|aggiorn|gewijzigd|更新/i;
const PUBLISHED = /publi|posted|erschienen|veröffentlicht|geplaatst|公開|掲載/i;
const DATE_WORDS =
  /\b((pub|post|entry|meta|article)-?)?(dates?|time(stamp)?|posted|published|updated|modified|dateline|created|byline)\b/i;
/** Attributes that state a date. */
const MACHINE = ['datetime', 'data-datetime'];
const OTHERS = HINT_BIT.related | HINT_BIT.comment;

const dayOf = (iso: string) => iso.slice(0, 10);

/** Day and month in figures: only American English writes the month first. */
function dayOrder(tree: PageTree, page: PageMetadata): DayOrder {
  const root = tree.items[0];
  const lang = (root && tree.attr(root, 'lang')) ?? firstMeta(page.tags, 'og:locale');
  const isNational = /\.(?!us|io|co|ai|me|tv)[a-z]{2}$/.test(bareHost(page.url));
  return /^(en([-_]us)?)?$/i.test(lang ?? '') && !isNational
    ? 'month-first'
    : 'day-first';
}

/** How near an item stands to the title, 0 to 3, in items of the page. */
function nearness(at: number, title: Item | null): number {
  if (!title) return 2;
  const after = at - title.end;
  if (after >= 0) return after < 60 ? 3 : after < 200 ? 2 : after < 400 ? 1 : 0.3;
  const before = title.index - at;
  return before < 40 ? 2.5 : before < 100 ? 1.2 : 0;
}

/** What the boxes around an item say for and against its being the article's date; class names of the nearest. */
function surroundings(
  tree: PageTree,
  at: number,
  title: Item | null,
): { words: string; score: number } {
  let words = '';
  let good = 0;
  let bad = 0;
  let outer = tree.items[tree.items[at]?.parent ?? -1];
  for (let step = 0; step < 6 && outer && outer.index > tree.body; step++) {
    if (title && outer.index <= title.index && title.index < outer.end) {
      good++;
      break;
    }
    const own = `${outer.words} ${tree.attr(outer, 'itemprop') ?? ''}`;
    if (outer.end - outer.index < 4) words += own;
    if (good === 0 && DATE_WORDS.test(own)) good = 1.5;
    if ((outer.hints & OTHERS) !== 0) bad += 4;
    if (outer.tag === 'blockquote') bad += 9;
    outer = tree.items[outer.parent];
  }
  return { words, score: good - bad };
}

/** A line of text: the inline neighbours of an item, joined. */
interface Line {
  /** Index behind the last item. */
  readonly end: number;
  readonly text: string;
  /** Where each item's text starts, from `from` on. */
  readonly starts: readonly number[];
  readonly from: number;
  /** Dates that its elements state for machines. */
  readonly machine: readonly string[];
}

function lineAround(tree: PageTree, at: number, order: DayOrder): Line {
  const block = tree.items[at]?.block;
  const isIn = (item: Item | undefined) =>
    item !== undefined && item.block === block && !item.isBlock && item.tag !== 'br';
  let from = at;
  while (isIn(tree.items[from - 1])) from--;
  // A short text right before the line may label its date.
  let before = '';
  for (let back = from - 1; back > from - 8 && before.trim() === ''; back--)
    before = tree.items[back]?.text ?? '';
  let text = before.length < 40 ? before : '';
  const starts: number[] = [];
  const machine: string[] = [];
  let end = from;
  do {
    const item = tree.items[end++];
    if (!item || text.length > SHOWN.lineChars) continue;
    starts.push(text.length);
    text += ` ${collapse(item.text)}`;
    for (const name of item.text === '' ? MACHINE : []) {
      const iso = toIsoDate(tree.attr(item, name), order);
      if (iso) machine.push(iso);
    }
  } while (isIn(tree.items[end]));
  return { end, text, starts, from, machine };
}

function readLine(tree: PageTree, line: Line, title: Item | null, order: DayOrder) {
  const { text, starts, from, machine } = line;
  if (text.length > SHOWN.lineChars) return [];
  const days = findDays(text, order).filter((one) => one.to > (starts[0] ?? 0));
  const [first] = machine;
  if (days.length === 0 && first)
    days.push({ day: dayOf(first), from: text.length, to: text.length });
  let last = 0;
  return days.map(({ day, from: start, to }): ShownDate => {
    const at = from + starts.findLastIndex((one) => one <= start);
    const { words, score } = surroundings(tree, at, title);
    const label = text.slice(Math.max(last, start - 40), start);
    last = to;
    const isUpdate =
      UPDATED.test(label) || (UPDATED.test(words) && !/publi/i.test(label + words));
    // A sentence tells of another day.
    const isProse =
      machine.length === 0 && text.length - (to - start) > 30 && /[.!?。]\s*$/.test(text);
    const labelled = isUpdate ? 1.5 : PUBLISHED.test(label) ? 2 : 0;
    return {
      iso: machine.find((one) => one.startsWith(day)) ?? day,
      isUpdate,
      score:
        nearness(at, title) +
        score +
        labelled -
        (/©|copyright/i.test(label) ? 3 : 0) -
        (isProse && !labelled ? 9 : 0),
    };
  });
}

/** Dates the page shows that may be the article's own, the surest first; linear in the page's items. */
function findShownDates(
  tree: PageTree,
  title: Item | null,
  order: DayOrder,
): ShownDate[] {
  const found: ShownDate[] = [];
  for (let at = tree.body; at < tree.items.length; at++) {
    const item = tree.items[at];
    const text = item?.text ?? '';
    const mayDate =
      text === ''
        ? item?.tag === 'time'
        : text.length > 3 && text.length < SHOWN.textChars && mayHoldDay(text);
    if (!mayDate) continue;
    const line = lineAround(tree, at, order);
    found.push(...readLine(tree, line, title, order));
    at = line.end - 1;
  }
  return found
    .filter((one) => one.score >= (found.length > 1 ? SHOWN.accept : 0))
    .sort((one, other) => other.score - one.score);
}

/** A date that JSON-LD states of the article, else of anything, or a `<meta>` whose name tells. */
function stated(page: PageMetadata, property: string, isTag: (name: string) => boolean) {
  for (const node of [page.article, ...page.data.nodes]) {
    const iso = toIsoDate(ldText(node?.[property]));
    if (iso) return iso;
  }
  for (const [name, [value]] of page.tags) {
    const iso = isTag(name) && toIsoDate(value ?? '');
    if (iso) return iso;
  }
  return null;
}

function addressDay(url: string): string | null {
  const match = /[/-]((?:20|19)\d\d[/-]\d{1,2}[/-]\d{1,2})(?=[/-]|$)/.exec(url);
  return toIsoDate(match?.[1] ?? null);
}

/** The shown date; as the metadata writes it where both mean one day. */
function inFull({ iso }: ShownDate, known: string | null): string {
  return known?.startsWith(iso) ? known : iso;
}

/** Dates of the article: what the page shows beats what its metadata says; the address is asked last. */
export function readDates(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
): ArticleDates {
  const shown = findShownDates(tree, title, dayOrder(tree, page));
  const published = stated(
    page,
    'datePublished',
    (name) => /publi|date$/.test(name) && !/updat|modif|expir|event/.test(name),
  );
  const modified = stated(page, 'dateModified', (name) => /updat|modif/.test(name));
  const updated = shown.find((one) => one.isUpdate);
  const own = shown.find((one) => !one.isUpdate);
  const modifiedAt = updated ? inFull(updated, modified) : modified;
  const isBelieved =
    own && (own.score >= SHOWN.sure || !published || modified?.startsWith(own.iso));
  const publishedAt =
    own && isBelieved
      ? inFull(own, published)
      : (published ?? addressDay(page.url) ?? (updated ? modifiedAt : null));
  const isSound = !modifiedAt || !publishedAt || dayOf(modifiedAt) >= dayOf(publishedAt);
  return { publishedAt, modifiedAt: isSound ? modifiedAt : null };
}
