import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { containment, foldedWords } from '../text/words.ts';
import { ldText } from './json-ld.ts';
import { firstMeta, type PageMetadata } from './page-metadata.ts';
import { bareHost } from './urls.ts';

/** Names a site goes by: what it states, and the labels of its host. */
export function siteNames(siteName: string | null, url: string): string[] {
  return [siteName ?? '', ...bareHost(url).split('.')].filter((name) => name.length > 1);
}

const letters = (text: string) => foldedWords(text).join('').replace(/^the/, '');

/** Whether a text is one of a site's names, or a longer or shorter form of one. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const one = letters(text);
  return names.some((name) => {
    const other = letters(name);
    if (one === other) return true;
    return (
      one.length > 3 &&
      other.length > 3 &&
      (other.startsWith(one) ||
        other.endsWith(one) ||
        (one.startsWith(other) && one.length < other.length + 14))
    );
  });
}

const SEPARATOR = '\\s*(?:\\s[·•«~:⋅‣›–—/-]+\\s|[|»])\\s*';
/** A title's last and first part, cut off. */
const ENDS = [`^(.+)${SEPARATOR}(.+)$`, `^(.+?)${SEPARATOR}(.+)$`].map(
  (source) => new RegExp(source),
);

/** `title` without the site's name at its ends, and without a short part that the address leaves out while it repeats the rest. */
function stripSite(
  title: string,
  names: readonly string[],
  slug: readonly string[] = [],
): string {
  const share = (part: string) => containment(slug, foldedWords(part));
  for (const [at, pattern] of ENDS.entries()) {
    const [, head = '', tail = ''] = pattern.exec(title) ?? [];
    const [rest, part] = at === 0 ? [head, tail] : [tail, head];
    if (rest === '') continue;
    const isLeftOut =
      share(part) === 0 && share(rest) > 0.6 && foldedWords(part).length < 5;
    if (isLeftOut || isSiteName(part, names)) return stripSite(rest, names, slug);
  }
  return title;
}

function decodedPath(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is read as it stands.
    return path;
  }
}

/** The words of the last part of an address that has at least two of them, without numbers and ids. */
export function slugWords(url: string): string[] {
  for (const part of decodedPath(url).split('/').reverse()) {
    const words = foldedWords(part.replace(/\.\w{2,5}$/, '')).filter(
      (word) => !/^\d{5,}$|^[\da-f]{10,}$/.test(word),
    );
    if (words.filter((word) => /\D/.test(word)).length > 1) return words;
  }
  return [];
}

/** Numbers of the title's choice; tuned on the corpus' training split. */
const TITLE = {
  /** Longest headline in characters. */
  maxChars: 220,
  /** Headings looked at; more only costs time on pages made of headings. */
  maxHeadings: 300,
  /** Agreement (0–1) with metadata or address that an `h1` must reach; lower takes slogans, higher loses reworded headlines. */
  agreement: 0.25,
  /** The same for a lesser heading; lower takes sections named like the article. */
  lesserAgreement: 0.8,
  /** Weight of the address against the metadata, which tells the words in full. */
  address: 0.4,
  /** Fewest words before a bar that make a headline of their own. */
  headWords: 4,
} as const;

/** The title and the heading it was read from, if the page shows it. */
export interface FoundTitle {
  readonly text: string;
  readonly item: Item | null;
}

/** How much two word lists share, 0–1: harmonic mean of both containments. */
function agree(one: readonly string[], other: readonly string[]): number {
  const forward = containment(one, other);
  const backward = containment(other, one);
  return (2 * forward * backward) / (forward + backward || 1);
}

/** The heading's text; where one of its parts alone has the words of a stated title, that part. */
function headingText(
  tree: PageTree,
  heading: Item,
  stated: readonly (readonly string[])[],
): string {
  const parts: string[] = [];
  let text = '';
  for (let at = heading.index; at < heading.end && text.length < 600; at++) {
    const item = tree.items[at];
    if (!item || (item.isHidden && !heading.isHidden)) continue;
    if (item.isBlock || item.tag === 'br') text += ' ';
    if (item.text !== '') parts.push(item.text);
    text += item.text;
  }
  if (parts.length < 2) return collapse(text);
  const known = stated.map((words) => `${words}`);
  return collapse(parts.find((part) => known.includes(`${foldedWords(part)}`)) ?? text);
}

/** The article's headline: the shown heading that agrees best with metadata and address, else the metadata's title, else the first heading. */
export function readTitle(
  tree: PageTree,
  page: PageMetadata,
  siteName: string | null,
): FoundTitle {
  const slug = slugWords(page.url);
  const names = siteNames(siteName, page.url);
  const stated = [
    firstMeta(page.tags, 'og:title'),
    ldText(page.article?.headline),
    firstMeta(page.tags, 'twitter:title'),
    page.documentTitle,
  ]
    .map((one) => stripSite(one?.slice(0, 400) ?? '', names, slug))
    .filter((one) => one !== '' && !isSiteName(one, names));
  const words = [...new Set(stated)].map(foldedWords);

  /** The best of `items` that agrees at least by `need`. */
  const best = (items: readonly Item[], need: number): FoundTitle | null => {
    let found: FoundTitle | null = null;
    let most = -1;
    for (const item of items.slice(0, TITLE.maxHeadings)) {
      const text = headingText(tree, item, words);
      const own = foldedWords(text);
      if (own.length === 0 || text.length > TITLE.maxChars) continue;
      const told = Math.max(0, ...words.map((one) => agree(own, one)));
      const address = agree(own, slug);
      const score = told + TITLE.address * address;
      if (score <= most || Math.max(told, address) < need) continue;
      if (told < 1 && isSiteName(text, names)) continue;
      found = { text: stripSite(text, names), item };
      most = score;
    }
    return found;
  };

  const headings = tree.byTag('h1');
  const lesser = () => ['h2', 'h3', 'h4'].flatMap((tag) => tree.byTag(tag));
  const found = best(headings, TITLE.agreement) ??
    best(lesser(), TITLE.lesserAgreement) ??
    (stated[0] ? null : best(headings, 0)) ?? {
      text: stated[0] ?? page.documentTitle ?? '',
      item: null,
    };
  const [head = ''] = found.text.split(' | ');
  // What follows a bar is a rubric, or words for search engines.
  return foldedWords(head).length < TITLE.headWords
    ? found
    : { ...found, text: head.trim() };
}
