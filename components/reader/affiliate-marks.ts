import type { AffiliateLink } from '../../lib/article/types.ts';

/**
 * Puts a small tag after every affiliate link under `root`, and names the tag as the link's
 * description. `label` gives the tag's words. Changes `root`, never a link's address.
 */
export function markAffiliateLinks(
  root: DocumentFragment,
  links: readonly AffiliateLink[],
  label: (link: AffiliateLink) => { readonly words: string; readonly locale: string },
): void {
  const byHref = new Map(links.map((link) => [link.href, link]));
  let count = 0;
  for (const anchor of root.querySelectorAll('a[href]')) {
    const link = byHref.get(anchor.getAttribute('href') ?? '');
    if (!link) continue;
    const { words, locale } = label(link);
    count += 1;
    const tag = anchor.ownerDocument.createElement('bdi');
    tag.className = 'ad-tag';
    tag.id = `by-ad-${count}`;
    tag.lang = locale;
    tag.textContent = words;
    anchor.setAttribute('aria-describedby', tag.id);
    // A no-break joint keeps the tag from starting a line of its own.
    anchor.after('\u2060', tag);
  }
}
