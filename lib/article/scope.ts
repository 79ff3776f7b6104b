import { ancestors, type Item, type PageTree, textOf } from './dom/page-tree.ts';
import { firstMeta, type PageMetadata } from './metadata/page-metadata.ts';
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

/** Bounds of the search; set by reason, the corpus has next to no such page. */
const LIMITS = {
  /** Headings looked at. */
  headings: 60,
  /** Characters in runs of text that an article has at least; tiles and teasers have fewer. */
  minChars: 600,
  /** Text nodes shorter than this are no running text. */
  runChars: 60,
  /** Share of the address' words a heading must hold to be named by it. */
  minSlugShare: 0.75,
} as const;

const ADDRESS_ATTRIBUTES =
  'data-url data-href data-permalink data-canonical-url data-article-url data-story-url data-path itemid about'.split(
    ' ',
  );

interface Unit {
  readonly heading: Item;
  readonly root: Item;
  readonly path: string | null;
}

function hasProse(tree: PageTree, root: Item): boolean {
  let chars = 0;
  for (let at = root.index; at < root.end && chars < LIMITS.minChars; at++) {
    const item = tree.items[at];
    if (item?.tag !== '#text' || item.link >= 0) continue;
    const length = item.text.trim().length;
    if (length >= LIMITS.runChars) chars += length;
  }
  return chars >= LIMITS.minChars;
}

function ownPath(tree: PageTree, item: Item, base: string): string | null {
  for (const name of ADDRESS_ATTRIBUTES) {
    const raw = tree.attr(item, name)?.trim();
    const path = raw && /^(https?:|\/)/i.test(raw) ? pagePath(raw, base) : null;
    if (path && path !== '/') return path;
  }
  return null;
}

function headingPath(tree: PageTree, heading: Item, base: string): string | null {
  for (let at = heading.index; at < heading.end; at++) {
    const inner = tree.items[at];
    if (inner?.tag === 'a') return pagePath(tree.attr(inner, 'href'), base);
  }
  const link = tree.items[heading.link];
  return link ? pagePath(tree.attr(link, 'href'), base) : null;
}

/** The article a heading opens: the element with an address around it, else the largest one without another heading. */
function unitOf(
  tree: PageTree,
  heading: Item,
  headings: readonly Item[],
  base: string,
): Unit | null {
  const isShared = (outer: Item) =>
    headings.some(
      (one) => one !== heading && one.index > outer.index && one.index < outer.end,
    );
  let root: Item | null = null;
  for (const outer of ancestors(tree, heading, 30)) {
    if (outer.index <= tree.body || isShared(outer)) break;
    const path = ownPath(tree, outer, base);
    if (path) return { heading, root: outer, path };
    root = outer;
  }
  return root ? { heading, root, path: headingPath(tree, heading, base) } : null;
}

function findUnits(tree: PageTree, base: string): Unit[] {
  const first = tree.byTag('h1').filter((item) => !item.isHidden);
  const all = first.length > 1 ? first : [...first, ...articleHeadings(tree)];
  const headings = all.slice(0, LIMITS.headings);
  if (headings.length < 2) return [];
  return headings
    .map((heading) => unitOf(tree, heading, headings, base))
    .filter((unit) => unit !== null)
    .filter((unit) => hasProse(tree, unit.root));
}

/** First second-level heading of every `<article>` without an `h1`. */
function articleHeadings(tree: PageTree): Item[] {
  const found: Item[] = [];
  for (const article of tree.byTag('article').slice(0, LIMITS.headings)) {
    const heading = tree
      .byTag('h2')
      .find((item) => item.index > article.index && item.index < article.end);
    if (heading && !found.includes(heading)) found.push(heading);
  }
  return found;
}

function namedBySlug(tree: PageTree, units: readonly Unit[], url: string): Unit | null {
  const slug = slugWords(url);
  if (slug.length < 3) return null;
  const named = units.filter(
    ({ heading }) =>
      containment(slug, foldedWords(textOf(tree, heading, 400))) >= LIMITS.minSlugShare,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The article of `page.url` in a document of several (infinite scroll); `null` where the document holds one. Hosts are not compared. */
export function findScope(tree: PageTree, page: PageMetadata): Scope | null {
  const units = findUnits(tree, page.base);
  if (units.length < 2) return null;
  const own = pagePath(page.url, page.url);
  const described = pagePath(page.canonical ?? firstMeta(page.tags, 'og:url'), page.base);
  const isElsewhere = described !== null && described !== own;
  const addressed = units.filter(({ path }) => path !== null);
  const named =
    units.find(({ path }) => path === own) ??
    (isElsewhere || addressed.length > 0 ? namedBySlug(tree, units, page.url) : null);
  if (!named) return null;
  const others = units.filter((unit) => unit !== named);
  // Headings of one article's sections have no address of their own.
  if (!isElsewhere && !others.some(({ path }) => path !== null && path !== own))
    return null;
  return { root: named.root, isForeign: isElsewhere };
}

/** `tree` with everything outside `root` left out, but for the head: what reads the page then reads that article alone. */
export function scopedTree(tree: PageTree, root: Item): PageTree {
  const isIn = (item: Item) =>
    item.index < tree.body || (item.index >= root.index && item.index < root.end);
  return {
    ...tree,
    items: tree.items.slice(0, root.end),
    body: root.index,
    byTag: (tag) => tree.byTag(tag).filter(isIn),
  };
}

const OWN_TAG = /site_name|locale|application-name|content-language|-site-verification/;

/** `page` without what it says of its article: kept are the site, its people and the address. */
export function withoutArticle(page: PageMetadata): PageMetadata {
  const nodes = page.data.nodes.filter((node) => {
    const path = [node.url, node['@id'], node.mainEntityOfPage].find(
      (raw) => typeof raw === 'string',
    );
    const isArticle = 'headline' in node || 'datePublished' in node;
    const isOwn =
      typeof path === 'string' &&
      pagePath(path, page.base) === pagePath(page.url, page.url);
    return !isArticle || isOwn;
  });
  return {
    ...page,
    tags: new Map([...page.tags].filter(([name]) => OWN_TAG.test(name))),
    data: { ...page.data, nodes },
    article: nodes.find((node) => 'headline' in node && node === page.article) ?? null,
    documentTitle: null,
    canonical: null,
  };
}
