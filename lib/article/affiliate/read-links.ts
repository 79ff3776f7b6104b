import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { bareHost } from '../metadata/urls.ts';
import type { AffiliateLink } from '../types.ts';
import { matchLink } from './match-link.ts';

/** An affiliate link and the first item it stands at. */
export interface FoundLink extends AffiliateLink {
  readonly at: number;
}

/** Links looked at; a page with more than this is no article. */
const MOST_LINKS = 20_000;

function labelOf(tree: PageTree, link: Item): string {
  const text = textOf(tree, link, 300) || (tree.attr(link, 'aria-label') ?? '');
  if (text !== '') return text;
  for (let at = link.index; at < link.end; at++) {
    const item = tree.items[at];
    const alt = item?.tag === 'img' ? tree.attr(item, 'alt') : null;
    if (alt) return alt.trim();
  }
  return tree.attr(link, 'title') ?? '';
}

/** Affiliate links among the page's links that `belongs` accepts: each distinct address once, in order, unchanged. */
export function readAffiliateLinks(
  tree: PageTree,
  base: string,
  belongs: (link: Item) => boolean,
): FoundLink[] {
  const site = bareHost(base);
  const found = new Map<string, FoundLink>();
  for (const link of tree.byTag('a').slice(0, MOST_LINKS)) {
    const href = tree.attr(link, 'href')?.trim();
    if (!href || href.startsWith('#')) continue;
    const url = URL.parse(href, base);
    if (!url) continue;
    const known = found.get(url.href);
    if (known && known.text !== '') continue;
    const match = matchLink(url, {
      rel: tree.attr(link, 'rel') ?? '',
      words: link.words,
      isNewTab: tree.attr(link, 'target') === '_blank',
      site,
    });
    if (!match || !belongs(link)) continue;
    const text = labelOf(tree, link);
    const at = known?.at ?? link.index;
    found.set(url.href, { href: url.href, text, ...match, at });
  }
  return [...found.values()];
}
