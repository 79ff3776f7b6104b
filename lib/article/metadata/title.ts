import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { containment, foldedWords } from '../text/words.ts';
import { decodeText, ldText } from './json-ld.ts';
import { firstMeta } from './meta-tags.ts';
import type { PageMetadata } from './page-metadata.ts';
import {
  beforeBar,
  isSiteName,
  namesByAddress,
  siteNames,
  slugWords,
  stripSite,
} from './title-parts.ts';

/** Numbers of the title's choice; tuned on the corpus' training split. */
const TITLE = {
  /** Longest headline in characters. */
  maxChars: 220,
  /** Headings looked at; more only costs time on pages made of headings. */
  maxHeadings: 400,
  /** Agreement (0–1) with metadata or address that the only `h1` must reach; lower takes slogans, higher loses reworded headlines. */
  loneAgreement: 0.25,
  /** The same where there are several; lower takes section headings. */
  manyAgreement: 0.45,
  /** The same for a lesser heading; lower takes sections named like the article. */
  lesserAgreement: 0.8,
  /** Points a later heading must be ahead of an earlier one. */
  lead: 0.15,
} as const;

/** The title and the heading it was read from, if the page shows it. */
export interface FoundTitle {
  readonly text: string;
  readonly item: Item | null;
}

interface Stated {
  readonly texts: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly slug: readonly string[];
  readonly names: readonly string[];
}

interface Heading {
  readonly item: Item;
  readonly text: string;
  /** How well it agrees with metadata or address, 0–1. */
  readonly agreement: number;
  readonly score: number;
  /** Its class or `itemprop` calls it the headline. */
  readonly isMarked: boolean;
}

const MARKED =
  /\bheadline\b|\b(entry|post|article|page|story|main|news|single)-?(title|heading|header)\b/;
const SITE_MARK = /\b(logo|brand(ing)?|site-?(title|name|logo|masthead))\b/;
const ASIDE =
  HINT_BIT.related | HINT_BIT.sidebar | HINT_BIT.consent | HINT_BIT.nav | HINT_BIT.footer;

function rawTitles(page: PageMetadata): string[] {
  return [
    firstMeta(page.tags, 'og:title'),
    ldText(page.article?.headline),
    firstMeta(
      page.tags,
      'twitter:title',
      'dc.title',
      'citation_title',
      'parsely-title',
      'sailthru.title',
    ),
    page.documentTitle,
  ].filter((one) => one !== null);
}

/** What metadata and address say of the title: site name stripped, the most trustworthy first. */
function readStated(page: PageMetadata, siteName: string | null): Stated {
  const slug = slugWords(page.url);
  const raw = rawTitles(page);
  const names = [...siteNames(siteName, page.url), ...namesByAddress(raw, slug)];
  const texts = raw
    .map((one) => stripSite(one, names))
    .filter((one) => one !== '' && !isSiteName(one, names));
  return { texts, words: texts.map(foldedWords), slug, names };
}

function agree(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const forward = containment(one, other);
  const backward = containment(other, one);
  if (forward + backward === 0) return 0;
  const mean = (2 * forward * backward) / (forward + backward);
  const isPart =
    Math.max(forward, backward) === 1 && Math.min(one.length, other.length) > 3;
  return isPart ? Math.max(mean, 0.85) : mean;
}

/** Shown pieces of a heading: hidden parts and footnote marks left out. */
function pieces(tree: PageTree, heading: Item): string[] {
  const found: string[] = [];
  let text = '';
  let parent = -1;
  for (let at = heading.index + 1; at < heading.end; at++) {
    const item = tree.items[at];
    if (item?.tag === 'br') text += ' ';
    if (item?.tag !== '#text' || (item.isHidden && !heading.isHidden)) continue;
    if (item.parent !== parent && collapse(text) !== '') {
      found.push(text);
      text = '';
    }
    const outer = tree.items[item.parent];
    if (outer?.isBlock && text === '' && found.length > 0) text = ' ';
    parent = item.parent;
    text += item.text;
    if (found.join('').length + text.length > 600) break;
  }
  if (collapse(text) !== '') found.push(text);
  return found;
}

/** The heading's text; where some of its pieces alone are what the metadata calls the title, those. */
function headingText(tree: PageTree, heading: Item, stated: Stated): string {
  const parts = pieces(tree, heading);
  const known = new Set(stated.words.map((words) => words.join(' ')));
  if (parts.length > 1 && parts.length < 9) {
    for (let from = 0; from < parts.length; from++) {
      for (let to = parts.length; to > from; to--) {
        const text = parts.slice(from, to).join('');
        const words = foldedWords(text);
        if (words.length > 2 && known.has(words.join(' '))) return collapse(text);
      }
    }
  }
  return decodeText(parts.join(''));
}

function isSiteHeading(tree: PageTree, item: Item): boolean {
  if (SITE_MARK.test(item.words)) return true;
  if (MARKED.test(item.words)) return false;
  for (const outer of ancestors(tree, item, 4)) {
    if (outer.tag === 'nav' || SITE_MARK.test(outer.words)) return true;
    if (outer.tag === 'article' || outer.tag === 'main') return false;
  }
  return false;
}

/** What speaks against a heading being the article's own, 0 (nothing) upward. */
function doubts(tree: PageTree, item: Item, text: string): number {
  let doubt = item.isHidden ? 0.3 : 0;
  if (/^(blog|news|menu|home|articles?|insights?|resources?)$|\{\{/i.test(text))
    doubt += 1;
  let steps = 0;
  for (const outer of [item, ...ancestors(tree, item, 8)]) {
    if (outer.tag === 'body' || outer.tag === 'main') break;
    if (outer.tag === 'nav' || outer.tag === 'aside' || outer.tag === 'footer')
      doubt += 1;
    else if (
      steps < 4 &&
      (outer.hints & ASIDE) !== 0 &&
      !(outer.hints & HINT_BIT.content)
    )
      doubt += 0.5;
    steps++;
  }
  return doubt;
}

function judge(tree: PageTree, item: Item, stated: Stated): Heading | null {
  const text = headingText(tree, item, stated);
  if (text === '' || text.length > TITLE.maxChars) return null;
  const words = foldedWords(text);
  if (words.length === 0) return null;
  const told = Math.max(0, ...stated.words.map((one) => agree(words, one)));
  const slug = agree(words, stated.slug);
  if (isSiteName(text, stated.names) && told < 1) return null;
  if (isSiteHeading(tree, item) && Math.max(told, slug) < 0.8) return null;
  const isMarked = MARKED.test(item.words) || tree.attr(item, 'itemprop') === 'headline';
  const score = 2 * told + 0.8 * slug + (isMarked ? 0.4 : 0) - doubts(tree, item, text);
  return { item, text, agreement: Math.max(told, slug), score, isMarked };
}

function best(headings: readonly Heading[]): Heading | null {
  let found: Heading | null = null;
  for (const one of headings)
    if (!found || one.score > found.score + TITLE.lead) found = one;
  return found;
}

function judgeAll(tree: PageTree, items: readonly Item[], stated: Stated): Heading[] {
  return items
    .slice(0, TITLE.maxHeadings)
    .map((item) => judge(tree, item, stated))
    .filter((one) => one !== null);
}

function lesser(tree: PageTree): Item[] {
  const found: Item[] = [];
  for (let at = tree.body; at < tree.items.length; at++) {
    const item = tree.items[at];
    if (!item || item.tag === '#text' || item.tag === 'h1') continue;
    if (
      /^h[2-4]$/.test(item.tag) ||
      (item.end - item.index < 20 && MARKED.test(item.words))
    )
      found.push(item);
  }
  return found;
}

function chooseHeading(tree: PageTree, stated: Stated): Heading | null {
  const first = judgeAll(tree, tree.byTag('h1'), stated);
  const top = best(first);
  const need = first.length === 1 ? TITLE.loneAgreement : TITLE.manyAgreement;
  if (top && top.score > 0) {
    if (top.agreement >= need || (first.length === 1 && top.isMarked)) return top;
  }
  const other = best(
    judgeAll(tree, lesser(tree), stated).filter(
      (one) => one.agreement >= TITLE.lesserAgreement,
    ),
  );
  if (other) return other;
  // A title that the metadata states and the address repeats is surer than a heading that says something else.
  const told = Math.max(0, ...stated.words.map((one) => agree(one, stated.slug)));
  const isKnown = stated.texts.length > 0 && (told > 0.5 || first.length > 1);
  return top && top.score > -0.3 && !isKnown ? top : null;
}

/** The article's headline: the shown heading, checked against metadata and address; else the metadata's title. */
export function readTitle(
  tree: PageTree,
  page: PageMetadata,
  siteName: string | null,
): FoundTitle {
  const stated = readStated(page, siteName);
  const found = chooseHeading(tree, stated);
  if (found)
    return { text: beforeBar(stripSite(found.text, stated.names)), item: found.item };
  return { text: beforeBar(stated.texts[0] ?? page.documentTitle ?? ''), item: null };
}
