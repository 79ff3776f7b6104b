import type { AffiliateLink } from '../../lib/article/types.ts';

/** A tag's words and the language they are in. */
interface TagWords {
  readonly words: string;
  readonly locale: string;
}

/**
 * Puts a small tag after every affiliate link under `root`, and names the tag as the link's
 * description. `label` gives the tag's words. Changes `root`, never a link's address.
 */
export function markAffiliateLinks(
  root: DocumentFragment,
  links: readonly AffiliateLink[],
  label: (link: AffiliateLink) => TagWords,
): void {
  const byHref = new Map(links.map((link) => [link.href, link]));
  let count = 0;
  for (const anchor of root.querySelectorAll('a[href]')) {
    const link = byHref.get(anchor.getAttribute('href') ?? '');
    if (!link) continue;
    count += 1;
    const tag = createTag(anchor.ownerDocument, label(link));
    tag.id = `by-ad-${count}`;
    anchor.setAttribute('aria-describedby', tag.id);
    // A word joiner keeps the tag from starting a line of its own.
    anchor.after('\u2060', tag);
  }
}

/** The box takes the article's direction, the words inside it their own. */
function createTag(doc: Document, { words, locale }: TagWords): HTMLElement {
  const tag = doc.createElement('span');
  tag.className = 'ad-tag';
  const inner = doc.createElement('bdi');
  inner.lang = locale;
  inner.textContent = words;
  tag.append(inner);
  return tag;
}
