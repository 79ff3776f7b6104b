import { type Item, textOf } from '../dom/page-tree.ts';
import { type LdNode, ldUrl } from '../metadata/json-ld.ts';
import { pagePath, webUrl } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import type { Box } from './card.ts';
import type { PageView } from './features.ts';
import { isProfileHref } from './mentions.ts';
import { namesPerson } from './photo.ts';

const SOCIAL =
  /(?:^|\.)(?:twitter|x|facebook|linkedin|instagram|youtube|pinterest|tiktok|github|threads|bsky|t|wa)\.(?:com|net|me|app|co)$|^mastodon/;
const MORE =
  /^(?:view|see|read|more|all|full|about|visit|show|meet|bio|profile|posts|articles|author)\b|全|记事/i;

function scoreOf(
  view: PageView,
  link: Item,
  href: string,
  url: string,
  name: string,
): number {
  const text = textOf(view.tree, link, 200);
  const host = URL.parse(url)?.hostname ?? '';
  const isName =
    foldedWords(text).join(' ').includes(foldedWords(name).join(' ')) &&
    text.length < name.length + 40;
  let score = 0;
  if (isName) score += 4;
  if (/(^|\s)author(\s|$)/i.test(view.tree.attr(link, 'rel') ?? '')) score += 2;
  if (isProfileHref(href)) score += 2;
  if (namesPerson(url, name)) score += 2;
  if (MORE.test(text) && text.length < 60) score += 1;
  if (SOCIAL.test(host)) score -= isName ? 3 : 6;
  if (
    /\/(?:category|tag|topics?)\/|share|\?s=|intent|reviewed|#/i.test(
      href.replace(/^https?:\/\/[^/]*/, ''),
    )
  )
    score -= 2;
  return score;
}

/** The page itself, or the front page of its site. */
function isOwnPage(url: string, base: string): boolean {
  const link = new URL(url);
  const page = new URL(base);
  if (link.hostname !== page.hostname || link.search !== '') return false;
  return link.pathname === '/' || pagePath(url, base) === pagePath(base, base);
}

/** The page about the author: the link of their name or of their box, else JSON-LD's. Never the page itself. */
export function findProfile(
  view: PageView,
  boxes: readonly Box[],
  name: string,
  node: LdNode | null,
  base: string,
): string | null {
  const { tree } = view;
  let best: { url: string; score: number } | null = null;
  const consider = (link: Item, bonus: number): void => {
    const href = tree.attr(link, 'href')?.trim();
    if (!href || href.startsWith('#')) return;
    const url = webUrl(href, base);
    if (!url || isOwnPage(url, base)) return;
    const score = scoreOf(view, link, href, url, name) + bonus;
    if (score >= 3 && (!best || score > best.score)) best = { url, score };
  };
  for (const { item, name: own } of boxes) {
    const link = own.mention.around.link;
    if (link) consider(link, 1);
    for (let at = item.index; at < item.end; at++) {
      const inner = tree.items[at];
      if (inner?.tag === 'a') consider(inner, 0);
    }
  }
  // TypeScript does not see that the closure above assigns.
  const shown = best as { url: string } | null;
  if (shown) return shown.url;
  const stated = webUrl(ldUrl(node?.url), base);
  return stated && pagePath(stated, base) !== '/' ? stated : null;
}
