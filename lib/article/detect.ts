import { domAccess } from './dom/access.ts';
import type { Detection } from './types.ts';

/** Says whether `doc` holds an article; reads no whole text and no layout. */
export function detectArticle(
  doc: Document,
  options: { readonly url: string },
): Detection {
  const dom = domAccess(doc);
  const paragraphs = dom.select(doc, 'p').length;
  const path = URL.parse(options.url)?.pathname ?? '/';
  const hasType =
    dom.select(doc, 'meta[property="og:type"][content="article"]').length > 0;
  const score =
    Math.min(1, paragraphs / 20) * 0.5 +
    (hasType ? 0.4 : 0) +
    (path.length > 20 ? 0.1 : 0);
  return { isArticle: score >= 0.5, score };
}
