import { collapse, type PageTree } from '../dom/page-tree.ts';
import {
  decodeText,
  type LdNode,
  type LinkedData,
  ldNodes,
  ldText,
  ldUrl,
  readLinkedData,
  typesOf,
} from './json-ld.ts';
import { bareHost, pagePath, webUrl } from './urls.ts';

/** `<meta>` values by lower-case `property`, `name` or `itemprop`, in document order. */
type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the page's `<meta>` elements. */
function readMetaTags(tree: PageTree): MetaTags {
  const found = new Map<string, string[]>();
  for (const item of tree.byTag('meta')) {
    const content = decodeText(tree.attr(item, 'content') ?? '');
    for (const attribute of content ? ['property', 'name', 'itemprop'] : []) {
      const name = tree.attr(item, attribute)?.trim().toLowerCase();
      if (!name) continue;
      const values = found.get(name);
      if (values) values.push(content);
      else found.set(name, [content]);
    }
  }
  return found;
}

/** The first value among `names`, in their order; `null` when none is set. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = tags.get(name) ?? [];
    if (value) return value;
  }
  return null;
}

/** What the head of the page and its JSON-LD say, unjudged. */
export interface PageMetadata {
  readonly url: string;
  /** What relative URLs resolve against. */
  readonly base: string;
  readonly tags: MetaTags;
  readonly data: LinkedData;
  /** The JSON-LD object that describes this article. */
  readonly article: LdNode | null;
  readonly documentTitle: string | null;
  /** Canonical address the head states, absolute. */
  readonly canonical: string | null;
  /** The site's name as the page states it; `null` when it does not. */
  readonly siteName: string | null;
  /** Names the site goes by: what it states, and the labels of its host. */
  readonly siteNames: readonly string[];
}

const ARTICLE_TYPE = /Article|Posting|Review|Recipe/;

/** The article object that says most of itself; one with this page's address before all others. */
function pickArticle(data: LinkedData, base: string, url: string): LdNode | null {
  const own = pagePath(url, url);
  let best: LdNode | null = null;
  let most = 0;
  for (const node of data.nodes) {
    if (!ARTICLE_TYPE.test(typesOf(node).join())) continue;
    const isOwn = [node.url, node.mainEntityOfPage, node['@id']].some(
      (raw) => pagePath(ldUrl(raw), base) === own,
    );
    const rank = Object.keys(node).length + (isOwn ? 99 : 0);
    if (rank > most) {
      most = rank;
      best = node;
    }
  }
  return best;
}

/** Reads metadata; `url` is the address the caller says the page has. */
export function readMetadata(tree: PageTree, url: string): PageMetadata {
  const base =
    tree
      .byTag('base')
      .map((item) => webUrl(tree.attr(item, 'href'), url))
      .find(Boolean) ?? url;
  const canonical = tree
    .byTag('link')
    .find((item) => /canonical/i.test(tree.attr(item, 'rel') ?? ''));
  const [title] = tree.byTag('title');
  const data = readLinkedData(tree);
  const tags = readMetaTags(tree);
  const article = pickArticle(data, base, url);
  const stated =
    firstMeta(tags, 'og:site_name', 'application-name') ??
    ldText(ldNodes(data, article?.publisher));
  const siteName = stated?.slice(0, 80) ?? null;
  return {
    url,
    base,
    tags,
    data,
    article,
    siteName,
    siteNames: [siteName ?? '', ...bareHost(url).split('.')].filter(
      (name) => name.length > 1,
    ),
    documentTitle: title ? collapse(tree.dom.textContent(title.node)) : null,
    canonical:
      webUrl(canonical && tree.attr(canonical, 'href'), base) ??
      webUrl(firstMeta(tags, 'og:url'), base),
  };
}
