import type { Block } from '../body/blocks.ts';
import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';

/** Paths that only such policies have. */
const POLICY_PATH =
  /disclos|disclaim|affiliat|polic|richtlinie|how-(?:we|it)|ethics|advertis|transparen|trust|guidelines|provision|werbung|haftung|mentions-legales|divulga|politica|divulgacao/i;

/** What links to a policy are called. */
const POLICY_WORDS =
  /learn|more|here|how|why|read|disclos|disclaim|polic|guideline|details|affiliate|statement|promise|mehr|hier|savoir|ici|más|aquí|mais|aqui|scopri|qui\b|lees|hier|詳|こちら/i;

/** Whether a link's wording is that of a link to a policy ("Learn more"). */
export function isPolicyWording(text: string): boolean {
  return POLICY_WORDS.test(text);
}

/** The link of a disclosure's block that leads to the site's policy: by its path, else by its wording; else `null`. */
export function policyLink(tree: PageTree, block: Block, base: string): string | null {
  let fallback: string | null = null;
  let last: Item | null = null;
  for (let at = block.from; at < block.to; at++) {
    const item = tree.items[at];
    const link = item && item.link >= 0 ? tree.items[item.link] : undefined;
    if (!link || link === last) continue;
    last = link;
    const href = tree.attr(link, 'href');
    const url = href && !/^\s*(?:#|javascript:)/i.test(href) ? webUrl(href, base) : null;
    const parsed = url ? URL.parse(url) : null;
    if (!url || !parsed) continue;
    if (POLICY_PATH.test(parsed.pathname + parsed.hash)) return url;
    const isLikely =
      isPolicyWording(textOf(tree, link, 200)) || /\/about\b/i.test(parsed.pathname);
    if (isLikely) fallback ??= url;
  }
  return fallback;
}
