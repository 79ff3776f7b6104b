import { DETECT_MODELS } from './detect/detect-model.ts';
import { type Features, STAGES } from './detect/features.ts';
import { domAccess } from './dom/access.ts';
import { askForest, type Forest, readForest } from './model/forest.ts';
import type { Detection } from './types.ts';

/**
 * How sure the first stage must be to spare the second: its probability is this close to 0 or 1. Cross-validated
 * F1 is that of both stages everywhere up to this value, and falls by 0.001 at 0.2; at 0.08 a third more pages go on.
 */
const SURE = 0.12;

/** From this score on a page is taken for an article; cross-validated F1 changes by 0.006 from 0.45 to 0.6. */
const ARTICLE_SCORE = 0.5;

/**
 * A page of nothing but prose (hand-made, simplified, saved) is an article, though the models saw few such:
 * 6 of the 7 of the corpus are, and 75 of 81 once navigation is taken away. More links let manuals in.
 */
const PURE_PROSE = { links: 15, paragraphs: 6, share: 0.7, linksPerThousand: 3 } as const;
const PURE_PROSE_SCORE = 0.7;

function isPureProse(features: Features): boolean {
  const { links, pLong = 0, pBestShare = 0, pLinks = 0 } = features;
  return (
    links !== undefined &&
    links <= PURE_PROSE.links &&
    pLong >= PURE_PROSE.paragraphs &&
    pBestShare > PURE_PROSE.share &&
    pLinks < PURE_PROSE.linksPerThousand
  );
}

const forests: (Forest | undefined)[] = [];

function forestOf(stage: number): Forest | undefined {
  const table = DETECT_MODELS[stage];
  if (!forests[stage] && table) forests[stage] = readForest(table);
  return forests[stage];
}

function scoreOf(doc: Document, url: string): number {
  const dom = domAccess(doc);
  if (!dom.documentElement) return 0;
  let known: Features = {};
  let score = 0;
  for (const [at, read] of STAGES.entries()) {
    known = read(dom, doc, { url, known });
    const forest = forestOf(at);
    if (forest) score = askForest(forest, Object.values(known));
    if (score < SURE || score > 1 - SURE) break;
  }
  return isPureProse(known) ? Math.max(score, PURE_PROSE_SCORE) : score;
}

/**
 * Says whether `doc` holds an article, and how likely (0–1). Samples the page: a few dozen paragraphs,
 * links and nodes around the heading, no layout and never all of the text. Does not throw or change `doc`.
 */
export function detectArticle(
  doc: Document,
  options: { readonly url: string },
): Detection {
  const score = scoreOf(doc, options.url);
  return { isArticle: score >= ARTICLE_SCORE, score };
}
