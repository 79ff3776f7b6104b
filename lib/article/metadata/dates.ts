import type { Item, PageTree } from '../dom/page-tree.ts';
import { type DayOrder, toIsoDate } from './date-text.ts';
import { ldText, typesOf } from './json-ld.ts';
import { firstMeta } from './meta-tags.ts';
import type { PageMetadata } from './page-metadata.ts';
import { findShownDates, type ShownDate } from './shown-dates.ts';

/** When the article appeared and changed: ISO 8601 with the page's own offset, day only where no time is known. */
export interface ArticleDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

const PAGE_TYPE = /^(\w*Page|\w*Article|\w*Posting|Report|Review|Recipe|HowTo)$/;
const PUBLISHED_TAG =
  /^(?!.*(updat|modif|expir|unpubl|event)).*(publi(sh|c)|pub-?date|issued|created|posted|^date$|\.date$|citation_date)/;
const UPDATED_TAG = /updated?_?-?(time|date|at|on)?$|modif|lastmod/;

function stated(
  page: PageMetadata,
  property: 'datePublished' | 'dateModified',
): string | null {
  const own = toIsoDate(ldText(page.article?.[property]));
  if (own) return own;
  for (const node of page.data.nodes) {
    if (!typesOf(node).some((type) => PAGE_TYPE.test(type))) continue;
    const found = toIsoDate(ldText(node[property]));
    if (found) return found;
  }
  return null;
}

function fromTags(page: PageMetadata, pattern: RegExp): string | null {
  for (const [name, values] of page.tags) {
    if (!pattern.test(name)) continue;
    const value = values[0] ?? '';
    const found = value.length < 60 ? toIsoDate(value) : null;
    if (found) return found;
  }
  return null;
}

/** Day and month in figures: only American English writes the month first. */
function dayOrder(tree: PageTree, page: PageMetadata): DayOrder {
  const root = tree.items[0];
  const lang =
    (root ? tree.attr(root, 'lang') : null) ??
    firstMeta(page.tags, 'og:locale', 'content-language') ??
    '';
  if (/^en[-_]us|^en$/i.test(lang) || lang === '') {
    const host = URL.parse(page.url)?.hostname ?? '';
    return /\.(uk|au|nz|ie|in|za|de|fr|es|it|nl|be|at|ch|pt|br|eu|mx|ar)$/.test(host)
      ? 'day-first'
      : 'month-first';
  }
  return 'day-first';
}

function addressDay(url: string): string | null {
  const path = URL.parse(url)?.pathname ?? '';
  const match = /[/-](20\d\d|19\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/.exec(path);
  return match ? toIsoDate(`${match[1]}-${match[3]}-${match[4]}`) : null;
}

const dayOf = (iso: string) => iso.slice(0, 10);

function isNextDay(one: string, other: string): boolean {
  return Math.abs(Date.parse(dayOf(one)) - Date.parse(dayOf(other))) === 86_400_000;
}

interface Known {
  readonly published: string | null;
  readonly modified: string | null;
  readonly address: string | null;
}

/** Dates that metadata and address state. */
function readKnown(page: PageMetadata): Known {
  return {
    published: stated(page, 'datePublished') ?? fromTags(page, PUBLISHED_TAG),
    modified: stated(page, 'dateModified') ?? fromTags(page, UPDATED_TAG),
    address: addressDay(page.url),
  };
}

/** The shown date as the metadata writes it where both mean one day: then with time and offset. */
function inFull(one: ShownDate, known: Known): string {
  const stated =
    one.kind === 'updated' ? [known.modified] : [known.published, known.address];
  for (const iso of stated) {
    if (!iso) continue;
    if (dayOf(iso) === dayOf(one.iso)) return iso.length > one.iso.length ? iso : one.iso;
    if (dayOf(iso) === one.swapped) return iso;
  }
  return one.iso;
}

function best(shown: readonly ShownDate[], kind: ShownDate['kind']): ShownDate | null {
  let found: ShownDate | null = null;
  for (const one of shown)
    if (one.kind === kind && (!found || one.score > found.score)) found = one;
  return found;
}

/** A shown date is believed against the metadata only when it stands surely by the title or is labelled. */
const SURE = 4;

/** Items between two dates of one line. */
const NEIGHBOUR_ITEMS = 12;

/** Two bare dates side by side are first appearance and last change. */
function earlierNeighbour(own: ShownDate, shown: readonly ShownDate[]): ShownDate {
  const beside = shown.find(
    (one) =>
      one.kind === 'plain' &&
      one.isNear &&
      Math.abs(one.at - own.at) < NEIGHBOUR_ITEMS &&
      dayOf(one.iso) < dayOf(own.iso),
  );
  return beside ?? own;
}

function ownDate(shown: readonly ShownDate[], known: Known): ShownDate | null {
  const labelled = best(shown, 'published');
  const plain = best(shown, 'plain');
  const updated = best(shown, 'updated');
  let own = labelled && labelled.score >= (plain?.score ?? 0) + 1 ? labelled : plain;
  if (own?.kind === 'plain' && own.isNear) own = earlierNeighbour(own, shown);
  if (own && own.score >= (updated?.score ?? 0) - 3) {
    const day = dayOf(own.iso);
    // The metadata says that the bare date the page shows is the one of its last change.
    const isChange =
      own.kind === 'plain' && known.modified && dayOf(known.modified) === day;
    return isChange && known.published && dayOf(known.published) < day ? null : own;
  }
  // A page that only says when it was updated may state elsewhere when it appeared.
  return known.published ? null : updated;
}

function choose(shown: readonly ShownDate[], known: Known): string | null {
  const shownDate = ownDate(shown, known);
  if (!shownDate) {
    const { published, address } = known;
    if (
      published &&
      address &&
      /Z$|\+00:00$/.test(published) &&
      isNextDay(published, address)
    )
      return address;
    return published ?? address;
  }
  const iso = inFull(shownDate, known);
  const isKnown = [known.published, known.modified].some(
    (one) => one !== null && dayOf(one) === dayOf(iso),
  );
  if (known.published && !isKnown && shownDate.score < SURE) return known.published;
  return iso;
}

/** Dates of the article: what the page shows beats what its metadata says; the address is asked last. */
export function readDates(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
): ArticleDates {
  const shown = findShownDates(tree, title, dayOrder(tree, page));
  const known = readKnown(page);
  const publishedAt = choose(shown, known);
  const updated = best(shown, 'updated');
  const modifiedAt = updated ? inFull(updated, known) : known.modified;
  const isSound =
    modifiedAt && publishedAt ? dayOf(modifiedAt) >= dayOf(publishedAt) : true;
  return { publishedAt, modifiedAt: isSound ? modifiedAt : null };
}
