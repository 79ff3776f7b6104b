import { ancestors, holds, type Item, type PageTree, textOf } from './dom/page-tree.ts';
import type { PageMetadata } from './metadata/page-metadata.ts';
import { slugWords } from './metadata/title.ts';
import { pagePath } from './metadata/urls.ts';
import { containment, foldedWords } from './text/words.ts';

/** The part of a document that the address names, where it holds several articles. */
export interface Scope {
  /** The element that holds the article. */
  readonly root: Item;
  /** The head of the document describes another of its articles. */
  readonly isForeign: boolean;
}

/** Headings looked at. All bounds are set by reason: the corpus has next to no such page. */
const MAX_HEADINGS = 60;
/** Characters in runs of text that an article has at least, and those of a run; tiles and teasers have fewer. */
const MIN_CHARS = 600;
const RUN_CHARS = 60;
/** Fewest words of an address that name a heading, and the share of them that it must hold. */
const MIN_SLUG = 3;
const SLUG_SHARE = 0.75;

/** Attributes with an article's address. */
const ADDRESSES = ['data-url', 'data-href', 'data-permalink', 'data-path', 'itemid'];

/** A heading of the first level with the element around it that holds no other, up to one with an address. */
interface Unit {
  readonly heading: Item;
  readonly root: Item;
  readonly path: string | null;
}

function hasProse({ items }: PageTree, { index, end }: Item): boolean {
  let chars = 0;
  for (let at = index; at < end && chars < MIN_CHARS; at++) {
    const { text = '', link = 0 } = items[at] ?? {};
    if (link < 0 && text.length >= RUN_CHARS) chars += text.trim().length;
  }
  return chars >= MIN_CHARS;
}

function unitOf(
  tree: PageTree,
  heading: Item,
  headings: readonly Item[],
  base: string,
): Unit {
  const inside = tree.items.slice(heading.index, heading.end);
  const link = inside.find(({ tag }) => tag === 'a') ?? tree.items[heading.link];
  let root = heading;
  for (const outer of ancestors(tree, heading, 30)) {
    const isShared = headings.some(
      (one) => one !== heading && one !== outer && holds(outer, one.index),
    );
    if (outer.index <= tree.body || isShared) break;
    root = outer;
    const address = ADDRESSES.map((name) => tree.attr(outer, name)?.trim()).find(
      (raw) => raw && /^(https?:|\/.)/i.test(raw),
    );
    if (address) return { heading, root, path: pagePath(address, base) };
  }
  return { heading, root, path: pagePath(link && tree.attr(link, 'href'), base) };
}

/** The article of `page.url` in a document of several (infinite scroll); `null` where the document holds one. Hosts are not compared. */
export function findScope(tree: PageTree, page: PageMetadata): Scope | null {
  const headings = tree
    .byTag('h1')
    .filter((item) => !item.isHidden)
    .slice(0, MAX_HEADINGS);
  if (headings.length < 2) return null;
  const units = headings
    .map((heading) => unitOf(tree, heading, headings, page.base))
    .filter(({ root }) => hasProse(tree, root));
  const own = pagePath(page.url, page.url);
  const isForeign = page.canonical !== null && pagePath(page.canonical, page.url) !== own;
  // Headings of one article's sections have no address of their own.
  const isShared = isForeign || units.some(({ path }) => path !== null && path !== own);
  if (units.length < 2 || !isShared) return null;
  const slug = slugWords(page.url);
  const told = units.filter(
    ({ heading }) =>
      slug.length >= MIN_SLUG &&
      containment(slug, foldedWords(textOf(tree, heading, 400))) >= SLUG_SHARE,
  );
  const named = units.find(({ path }) => path === own) ?? (told[1] ? null : told[0]);
  return named ? { root: named.root, isForeign } : null;
}

/** `tree` with everything outside `root` left out, but for the head: what reads the page then reads that article alone. */
export function scopedTree(tree: PageTree, root: Item): PageTree {
  const isIn = ({ index }: Item) => index < tree.body || holds(root, index);
  return {
    ...tree,
    items: tree.items.slice(0, root.end),
    body: root.index,
    byTag: (tag) => tree.byTag(tag).filter(isIn),
  };
}

/** `page` without what it says of its article: kept are the site, its people and the address. */
export function withoutArticle(page: PageMetadata): PageMetadata {
  return {
    ...page,
    tags: new Map([...page.tags].filter(([name]) => /site_name|application/.test(name))),
    data: {
      ...page.data,
      nodes: page.data.nodes.filter((node) => !node.headline && !node.datePublished),
    },
    article: null,
    documentTitle: null,
    canonical: null,
  };
}
