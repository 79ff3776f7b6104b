import type { Block } from '../body/blocks.ts';
import type { PageTree } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';

const POLICY =
  /disclos|disclaim|affiliat|polic|richtlinie|how-(?:we|it)|ethics|advertis|transparen|about|terms|trust|guidelines|legal|faq|provision|werbung|haftung|impressum|datenschutz|mentions-legales|aviso|privacy/i;

/** The link of a disclosure's block that leads to the site's policy; else its first link to the site's own pages; else `null`. */
export function policyLink(tree: PageTree, block: Block, base: string): string | null {
  let fallback: string | null = null;
  const host = URL.parse(base)?.hostname ?? '';
  for (let at = block.from; at < block.to; at++) {
    const item = tree.items[at];
    const link = item && item.link >= 0 ? tree.items[item.link] : undefined;
    const href = link ? tree.attr(link, 'href') : null;
    const url = href && !/^\s*(?:#|javascript:)/i.test(href) ? webUrl(href, base) : null;
    const parsed = url ? URL.parse(url) : null;
    if (!url || !parsed) continue;
    if (POLICY.test(parsed.pathname + parsed.hash)) return url;
    if (parsed.hostname === host) fallback ??= url;
  }
  return fallback;
}
