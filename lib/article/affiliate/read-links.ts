import { type PageTree, textOf } from '../dom/page-tree.ts';
import { bareHost } from '../metadata/urls.ts';
import type { AffiliateLink } from '../types.ts';
import { matchLink } from './match-link.ts';

/** An affiliate link and the first item it stands at. */
export interface FoundLink extends AffiliateLink {
  readonly at: number;
}

/** Affiliate links among the page's links that `belongs` accepts: each distinct address once, in order. */
export function readAffiliateLinks(
  tree: PageTree,
  base: string,
  belongs: (index: number) => boolean,
): FoundLink[] {
  const site = bareHost(base);
  const found = new Map<string, FoundLink>();
  for (const item of tree.byTag('a')) {
    if (!belongs(item.index)) continue;
    const href = tree.attr(item, 'href');
    const url = href ? URL.parse(href.trim(), base) : null;
    if (!url || found.has(url.href)) continue;
    const match = matchLink(url, tree.attr(item, 'rel') ?? '', site);
    if (!match) continue;
    const text = textOf(tree, item, 300) || (tree.attr(item, 'aria-label') ?? '');
    found.set(url.href, { href: url.href, text, ...match, at: item.index });
  }
  return [...found.values()];
}
