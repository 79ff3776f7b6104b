import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { similarity } from '../text/words.ts';
import { ldText } from './json-ld.ts';
import { firstMeta } from './meta-tags.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Thresholds of the title's choice; tuned on the corpus' training split. */
export const TITLE = {
  /** Agreement of a heading with the metadata's title, 0–1; lower takes section names, higher loses reworded headlines. */
  minAgreement: 0.6,
  /** Longest headline in characters. */
  maxChars: 300,
} as const;

/** The title and the heading it was read from, if the page shows it. */
export interface FoundTitle {
  readonly text: string;
  readonly item: Item | null;
}

const SEPARATOR = /\s+[|·•»«~:⋅‣›\-–—/]{1,2}\s+|\s*[|»·]\s*/;

/** `title` without a site name at its end or start; the name may also be told by a domain word. */
export function stripSite(title: string, siteNames: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  for (const name of siteNames) {
    const last = parts[parts.length - 1] ?? '';
    if (isSame(last, name)) return cutEnd(title, last);
    const first = parts[0] ?? '';
    if (isSame(first, name)) return cutStart(title, first);
  }
  return title;
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(the|www\.) ?|\.(com|org|net|co\.uk|io|de|fr)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isSame(part: string, name: string): boolean {
  const one = letters(part);
  const other = letters(name);
  return (
    one.length > 1 &&
    (one === other ||
      (other.length > 3 && one.startsWith(other)) ||
      (one.length > 3 && other.startsWith(one)))
  );
}

function cutEnd(title: string, part: string): string {
  return title.slice(0, title.lastIndexOf(part)).replace(/[\s|·•»«~:⋅‣›\-–—/]+$/, '');
}

function cutStart(title: string, part: string): string {
  return title
    .slice(title.indexOf(part) + part.length)
    .replace(/^[\s|·•»«~:⋅‣›\-–—/]+/, '');
}

/** Titles the metadata states, site name stripped, the most trustworthy first. */
export function statedTitles(page: PageMetadata, siteName: string | null): string[] {
  const host = URL.parse(page.url)?.hostname.replace(/^www\./, '') ?? '';
  const domain = host.split('.').slice(-2)[0] ?? '';
  const names = [siteName ?? '', host, domain].filter((name) => name.length > 1);
  const raw = [
    ldText(page.article?.headline),
    firstMeta(page.tags, 'og:title'),
    firstMeta(
      page.tags,
      'twitter:title',
      'dc.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
    ),
    page.documentTitle,
  ];
  return raw.filter((one) => one !== null).map((one) => stripSite(one, names));
}

function isSiteHeading(tree: PageTree, item: Item): boolean {
  if (/\b(logo|brand|site-?(title|name))\b/.test(item.words)) return true;
  for (const outer of ancestors(tree, item, 4)) {
    if (/\b(logo|brand|site-?(title|name)|masthead)\b/.test(outer.words)) return true;
    if (outer.tag === 'nav') return true;
  }
  return false;
}

function bestHeading(
  tree: PageTree,
  headings: readonly Item[],
  stated: readonly string[],
): FoundTitle | null {
  let best: FoundTitle | null = null;
  let agreement: number = TITLE.minAgreement;
  for (const item of headings) {
    if (item.isHidden || isSiteHeading(tree, item)) continue;
    const text = textOf(tree, item, 600);
    if (text === '' || text.length > TITLE.maxChars) continue;
    const found = Math.max(0, ...stated.map((one) => similarity(text, one)));
    if (found > agreement) {
      agreement = found;
      best = { text, item };
    }
  }
  return best;
}

/** The article's headline: the shown heading that agrees with the metadata, else the first `h1`, else the metadata's title. */
export function readTitle(
  tree: PageTree,
  page: PageMetadata,
  siteName: string | null,
  within?: Item,
): FoundTitle {
  const inScope = (item: Item) =>
    !within || (item.index >= within.index && item.index < within.end);
  const stated = statedTitles(page, siteName);
  const first = tree.byTag('h1').filter(inScope);
  const agreed =
    bestHeading(tree, first, stated) ??
    bestHeading(tree, [...tree.byTag('h2'), ...tree.byTag('h3')].filter(inScope), stated);
  if (agreed) return agreed;
  for (const item of first) {
    if (isSiteHeading(tree, item) || item.isHidden) continue;
    const text = textOf(tree, item, 600);
    if (text.length > 8 && text.length <= TITLE.maxChars) return { text, item };
  }
  return { text: stated[0] ?? '', item: null };
}
