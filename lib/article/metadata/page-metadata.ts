import { collapse, type PageTree } from '../dom/page-tree.ts';
import {
  type LdNode,
  type LinkedData,
  ldText,
  ldUrl,
  readLinkedData,
  typesOf,
} from './json-ld.ts';
import { firstMeta, type MetaTags, readMetaTags } from './meta-tags.ts';
import { pagePath, webUrl } from './urls.ts';

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
}

const ARTICLE_TYPE =
  /^(\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|Recipe|HowTo|Posting|MedicalWebPage)$/;

function readBase(tree: PageTree, url: string): string {
  for (const item of tree.byTag('base')) {
    const href = tree.attr(item, 'href');
    const resolved = href === null ? null : webUrl(href, url);
    if (resolved) return resolved;
  }
  return url;
}

function readCanonical(tree: PageTree, base: string): string | null {
  for (const item of tree.byTag('link')) {
    const rel = tree.attr(item, 'rel');
    if (rel !== null && /(^|\s)canonical(\s|$)/i.test(rel)) {
      return webUrl(tree.attr(item, 'href'), base);
    }
  }
  return null;
}

function readTitle(tree: PageTree): string | null {
  for (const item of tree.byTag('title')) {
    const parent = tree.items[item.parent];
    if (parent?.tag === 'svg') continue;
    let text = '';
    for (let child = tree.dom.first(item.node); child; child = tree.dom.next(child)) {
      text += tree.dom.value(child);
    }
    if (collapse(text) !== '') return collapse(text);
  }
  return null;
}

/** Addresses an object gives itself. */
function addressesOf(node: LdNode, base: string): string[] {
  return [ldUrl(node.url), ldUrl(node.mainEntityOfPage), ldUrl(node['@id'])]
    .map((raw) => pagePath(raw, base))
    .filter((path) => path !== null);
}

function pickArticle(data: LinkedData, base: string, url: string): LdNode | null {
  const candidates = data.nodes.filter((node) =>
    typesOf(node).some((type) => ARTICLE_TYPE.test(type)),
  );
  const own = pagePath(url, url);
  const matching = candidates.filter((node) =>
    addressesOf(node, base).some((path) => path === own),
  );
  const pool = matching.length > 0 ? matching : candidates;
  const rank = (node: LdNode) =>
    (ldText(node.headline) ? 2 : 0) +
    (node.author ? 2 : 0) +
    (node.datePublished ? 2 : 0) +
    (typesOf(node).some((type) => /Article|Posting|Report/.test(type)) ? 1 : 0);
  let best: LdNode | null = null;
  for (const node of pool) if (!best || rank(node) > rank(best)) best = node;
  return best && rank(best) >= 2 ? best : null;
}

/** Reads metadata; `url` is the address the caller says the page has. */
export function readMetadata(tree: PageTree, url: string): PageMetadata {
  const base = readBase(tree, url);
  const data = readLinkedData(tree);
  const tags = readMetaTags(tree);
  return {
    url,
    base,
    tags,
    data,
    article: pickArticle(data, base, url),
    documentTitle: readTitle(tree),
    canonical: readCanonical(tree, base) ?? webUrl(firstMeta(tags, 'og:url'), base),
  };
}

/** The site's name as the page states it; `null` when it does not. */
export function readSiteName(page: PageMetadata): string | null {
  const stated =
    firstMeta(page.tags, 'og:site_name') ??
    publisherName(page) ??
    firstMeta(page.tags, 'application-name', 'apple-mobile-web-app-title') ??
    websiteName(page);
  if (!stated) return null;
  return stated.slice(0, 80);
}

function publisherName(page: PageMetadata): string | null {
  const publisher = page.article?.publisher;
  for (const one of page.data.nodes.length > 0 && publisher ? [publisher] : []) {
    const direct = ldText(one);
    if (direct) return direct;
    const id = ldUrl(one);
    const known = id ? page.data.byId.get(id) : undefined;
    if (known) return ldText(known.name);
  }
  return null;
}

function websiteName(page: PageMetadata): string | null {
  for (const node of page.data.nodes) {
    if (typesOf(node).includes('WebSite')) return ldText(node.name);
  }
  return null;
}
