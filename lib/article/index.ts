import { detectArticle } from './detect.ts';
import type { ExplainedCandidate, ExplainedRemoval } from './explain.ts';
import { type ExtractOptions, extractArticle } from './extract.ts';
import type { Article, Detection } from './types.ts';

export type { ExplainedCandidate, ExplainedRemoval } from './explain.ts';
export type * from './types.ts';
export { detectArticle, extractArticle };

/** An extraction with its grounds: every candidate with its score, every removal with step, selector and reason. */
export interface Explanation {
  readonly detection: Detection;
  readonly article: Article | null;
  readonly candidates: readonly ExplainedCandidate[];
  readonly removals: readonly ExplainedRemoval[];
}

/** Extracts as {@link extractArticle} does and says why; slower. */
export function explainArticle(
  doc: Document,
  options: Pick<ExtractOptions, 'url'>,
): Explanation {
  const candidates: ExplainedCandidate[] = [];
  const removals: ExplainedRemoval[] = [];
  const article = extractArticle(doc, {
    url: options.url,
    explain: {
      candidate: (one) => candidates.push(one),
      removal: (one) => removals.push(one),
    },
  });
  return { detection: detectArticle(doc, options), article, candidates, removals };
}
