import { DETECT_MODEL } from './detect/detect-model.ts';
import { isPureProse, readFeatures } from './detect/features.ts';
import { domAccess } from './dom/access.ts';
import { askTrees } from './model/symmetric-trees.ts';
import type { Detection } from './types.ts';

/** From this score on a page is taken for an article. A missed article costs its reader more than a view of another page: as low as keeps threads and front pages out. */
const ARTICLE_SCORE = 0.472;

/** A hand-made, simplified or saved page of nothing but prose is an article, though the model saw few such. */
const PURE_PROSE_SCORE = 0.7;

/** Addresses of search results, whose lists of excerpts read like prose, in eight languages; and what they score at most. */
const SEARCH =
  /\/(search|suche|recherche|bus(ca|car|queda)|pesquisa|ricerca|zoeken|kensaku)\/?\?/i;
const SEARCH_SCORE = 0.3;

/**
 * Says whether `doc` holds an article, and how likely (0–1). Samples the page: a few dozen paragraphs,
 * links and nodes around the heading, no layout and never all of the text. Does not throw or change `doc`.
 */
export function detectArticle(
  doc: Document,
  options: { readonly url: string },
): Detection {
  const dom = domAccess(doc);
  const root = dom.documentElement;
  const row = root ? readFeatures(dom, root, options.url) : [];
  const least = isPureProse(row) ? PURE_PROSE_SCORE : 0;
  const [chance = 0] = root ? askTrees(DETECT_MODEL, row, 1) : [];
  const most = SEARCH.test(options.url) ? SEARCH_SCORE : 1;
  const score = Math.min(most, Math.max(least, chance));
  return { isArticle: score >= ARTICLE_SCORE, score };
}
