import { detectArticle } from './detect.ts';
import { explainBlocks, type Grounds } from './explain.ts';
import { type ExtractOptions, extractArticle } from './extract.ts';
import type { Article, Detection } from './types.ts';

export type * from './types.ts';
export { detectArticle, extractArticle };

/** An extraction with its grounds: every kept block with its score, every removal with step, selector and reason. */
export interface Explanation extends Grounds {
  readonly detection: Detection;
  readonly article: Article | null;
}

/** Extracts as {@link extractArticle} does and says why; slower. */
export function explainArticle(
  doc: Document,
  { url }: Pick<ExtractOptions, 'url'>,
): Explanation {
  const grounds: Grounds = { candidates: [], removals: [] };
  const article = extractArticle(doc, {
    url,
    onDecided: (shape, decisions) => explainBlocks(shape, decisions, grounds),
  });
  return { detection: detectArticle(doc, { url }), article, ...grounds };
}
