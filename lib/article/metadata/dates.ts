import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { parseDateText, toIsoDate } from './date-text.ts';
import { ldText } from './json-ld.ts';
import { firstMeta } from './meta-tags.ts';
import type { PageMetadata } from './page-metadata.ts';

/** When the article appeared and changed: ISO 8601 with the page's own offset, day only where no time is known. */
export interface ArticleDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

/** Reach of the search for a shown date, in items of the page. */
const REACH = {
  /** Items before the title: some templates put the date above it. */
  before: 40,
  /** Items after the title. */
  after: 160,
  /** Longest text that is read as a date line, in characters. */
  lineChars: 120,
} as const;

const UPDATED =
  /updat|modif|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|更新|last (edited|reviewed|revised)|reviewed/i;

function stated(
  page: PageMetadata,
  property: 'datePublished' | 'dateModified',
): string | null {
  const own = toIsoDate(ldText(page.article?.[property]));
  if (own) return own;
  for (const node of page.data.nodes) {
    const found = toIsoDate(ldText(node[property]));
    if (found) return found;
  }
  return null;
}

function fromTags(page: PageMetadata): string | null {
  return toIsoDate(
    firstMeta(
      page.tags,
      'article:published_time',
      'og:article:published_time',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'citation_publication_date',
      'citation_date',
      'article.published',
      'published_time',
      'cxenseparse:recs:publishtime',
      'originalpublicationdate',
    ),
  );
}

function fromTime(tree: PageTree, item: Item): string | null {
  for (const name of ['datetime', 'data-datetime', 'content', 'data-date']) {
    const found = toIsoDate(tree.attr(item, name));
    if (found) return found;
  }
  return null;
}

interface Shown {
  published: string | null;
  updated: string | null;
}

function note(shown: Shown, date: string | null, label: string): void {
  if (!date) return;
  if (UPDATED.test(label) && !/publi|posted/i.test(label)) shown.updated ??= date;
  else shown.published ??= date;
}

/** Dates shown near the title. */
function readShown(tree: PageTree, title: Item | null): Shown {
  const shown: Shown = { published: null, updated: null };
  const start = title ? Math.max(tree.body, title.index - REACH.before) : tree.body;
  const end = title ? title.end + REACH.after : start + 600;
  const order = [];
  for (let at = title?.end ?? start; at < end; at++) order.push(at);
  for (let at = (title?.index ?? start) - 1; at >= start; at--) order.push(at);
  for (const at of order) {
    const item = tree.items[at];
    if (!item) continue;
    if (
      item.tag === 'time' ||
      (item.tag !== '#text' && tree.attr(item, 'data-datetime') !== null)
    ) {
      const parent = tree.items[item.parent];
      const label = `${parent ? textOf(tree, parent, 200).slice(0, 80) : ''} ${item.words}`;
      note(shown, fromTime(tree, item) ?? parseDateText(textOf(tree, item, 200)), label);
    } else if (
      item.tag === '#text' &&
      item.text.length < REACH.lineChars &&
      /\d/.test(item.text)
    ) {
      const parent = tree.items[item.parent];
      const label = `${parent ? textOf(tree, parent, 200).slice(0, 80) : ''}`;
      note(shown, parseDateText(item.text), label);
    }
  }
  return shown;
}

/** Dates of the article: metadata first (it has times and offsets), then what is shown near the title. */
export function readDates(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
): ArticleDates {
  const shown = readShown(tree, title);
  const publishedAt =
    stated(page, 'datePublished') ?? fromTags(page) ?? shown.published ?? shown.updated;
  const modifiedAt =
    stated(page, 'dateModified') ??
    toIsoDate(
      firstMeta(
        page.tags,
        'article:modified_time',
        'og:updated_time',
        'datemodified',
        'lastmod',
        'last-modified',
        'dcterms.modified',
      ),
    ) ??
    shown.updated;
  return { publishedAt, modifiedAt };
}
