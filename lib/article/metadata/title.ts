import { collapse, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { containment, foldedWords } from '../text/words.ts';
import { ldText } from './json-ld.ts';
import { firstMeta, type PageMetadata } from './page-metadata.ts';
import { pagePath } from './urls.ts';

const letters = (text: string) => foldedWords(text).join('');

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

/** A title's last part, cut off. */
const END = /^(.+?) [·•«:|»–—-]+ (.+)$/;

/** `title` without the site's name at its end or beginning. */
function stripSite(title: string, names: readonly string[]): string {
  const [, head = '', tail = ''] = END.exec(title) ?? [];
  if (isSiteName(tail, names)) return head;
  return isSiteName(head, names) ? tail : title;
}

/** The words of the last part of an address that has at least two of them. */
export function slugWords(url: string): string[] {
  const parts = (URL.parse(url)?.pathname ?? '').split('/').reverse();
  const slugs = parts.map((part) => foldedWords(part.replace(/\.\w+$/, '')));
  return slugs.find((words) => words.length > 1) ?? [];
}

/** Longest headline in characters. */
const MOST_CHARS = 220;
/** Headings looked at; more only costs time on pages made of headings. */
const MOST_HEADINGS = 300;
/** Agreement (0–1) with metadata or address that an `h1` must reach; lower takes slogans, higher loses reworded headlines. Tuned, as the next one, on the training pages. */
const AGREEMENT = 0.25;
/** The same for a lesser heading; lower takes sections named like the article. */
const LESSER_AGREEMENT = 0.9;

/** The title and the heading it was read from, if the page shows it. */
export interface FoundTitle {
  readonly text: string;
  readonly item: Item | null;
}

/** How much two word lists share, 0–1: twice what they share by all they have. */
function agree(one: readonly string[], other: readonly string[]): number {
  return (2 * containment(one, other) * one.length) / (one.length + other.length);
}

/** The article's headline: the shown heading that agrees best with metadata and address, else the metadata's title, else the first heading. */
export function readTitle(tree: PageTree, page: PageMetadata): FoundTitle {
  const slug = slugWords(page.url);
  const names = page.siteNames;
  const stated = [
    firstMeta(page.tags, 'og:title'),
    firstMeta(page.tags, 'twitter:title'),
    ldText(page.article?.headline),
    page.documentTitle,
  ]
    .map((one) => stripSite(one?.slice(0, 400) ?? '', names))
    .filter((one) => one !== '' && !isSiteName(one, names));
  const words = stated.map(foldedWords);
  const known = words.map(String);

  /** Whether a heading is the site's name: a link to the front page. */
  const leadsHome = ({ index, link }: Item) =>
    [link, index + 1].some((at) => {
      const one = tree.items[at];
      return one?.tag === 'a' && pagePath(tree.attr(one, 'href'), page.base) === '/';
    });

  /** The best of `items` that agrees at least by `need`. */
  const best = (items: readonly Item[], need: number): FoundTitle | null => {
    let found: FoundTitle | null = null;
    let most = -1;
    for (const item of items.slice(0, MOST_HEADINGS)) {
      // Where a piece of the heading alone has the words of a stated title, that piece.
      const piece = tree.items
        .slice(item.index, Math.min(item.end, item.index + 30))
        .find((one) => known.includes(`${foldedWords(one.text)}`));
      const text = piece ? collapse(piece.text) : textOf(tree, item, 600);
      const own = foldedWords(text);
      if (own.length === 0 || text.length > MOST_CHARS) continue;
      const told = Math.max(0, ...words.map((one) => agree(own, one)));
      const score = Math.max(told, agree(own, slug));
      if (score <= most || score < need) continue;
      if (told < 1 && (isSiteName(text, names) || leadsHome(item))) continue;
      found = { text: stripSite(text, names), item };
      most = score;
    }
    return found;
  };

  const lesser = () => ['h2', 'h3', 'h4'].flatMap((tag) => tree.byTag(tag));
  const { text, item } = best(tree.byTag('h1'), stated[0] ? AGREEMENT : 0) ??
    best(lesser(), LESSER_AGREEMENT) ?? {
      text: stated[0] ?? page.documentTitle ?? '',
      item: null,
    };
  // What follows a bar is a rubric, or words for search engines.
  return { text: text.replace(/(?<=.{20}) \| .*/, ''), item };
}
