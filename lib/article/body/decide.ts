import { askForest, type Forest, readForest } from '../model/forest.ts';
import { BODY_MODEL } from './body-model.ts';
import type { FeatureContext } from './feature-context.ts';
import { blockFeatures } from './features.ts';
import { isChrome } from './page-shape.ts';

/** What happens to one block, by which step, and why. */
export interface Decision {
  readonly keep: boolean;
  /** 0 (surely clutter) to 1 (surely body). */
  readonly score: number;
  readonly step: string;
  readonly reason: string;
}

/** Bounds of the page's own threshold; three-fold cross-validation on the training split. */
const THRESHOLD = {
  /** Chance below which nothing is kept; lower lets clutter into pages that hold hardly any text. */
  least: 0.12,
  /** Chance above which all is kept; higher loses lists and short paragraphs of certain pages. */
  most: 0.5,
} as const;

/** Chance given to navigation and footers without asking the model. */
const CHROME_CHANCE = 0.005;

let forest: Forest | null = null;

/**
 * The threshold that makes the expected F1 of the kept words largest, given each block's chance and
 * words (the plug-in rule of Ye et al. 2012): a page the model is unsure of gets a lower one.
 */
function bestThreshold(chances: readonly number[], words: readonly number[]): number {
  const order = chances
    .map((_, at) => at)
    .sort((one, other) => (chances[other] ?? 0) - (chances[one] ?? 0));
  let expected = 0;
  chances.forEach((chance, at) => {
    expected += chance * (words[at] ?? 0);
  });
  let kept = 0;
  let hits = 0;
  let best = -1;
  let threshold = 1;
  for (const at of order) {
    kept += words[at] ?? 0;
    hits += (chances[at] ?? 0) * (words[at] ?? 0);
    const f1 = (2 * hits) / Math.max(1, kept + expected);
    if (f1 > best) {
      best = f1;
      threshold = chances[at] ?? 1;
    }
  }
  return Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, threshold));
}

/** Decides every block of the page by the model; the chance is in the reason. */
export function decideBlocks(context: FeatureContext): Decision[] {
  forest ??= readForest(BODY_MODEL);
  const model = forest;
  const { blocks } = context.shape;
  const chances = blocks.map((_, at) =>
    isChrome(context.shape, at)
      ? CHROME_CHANCE
      : askForest(model, blockFeatures(context, at)),
  );
  const threshold = bestThreshold(
    chances,
    blocks.map((block) => block.words),
  );
  return chances.map((score) => ({
    keep: score >= threshold,
    score,
    step: 'model',
    reason: `chance ${score.toFixed(2)}, threshold ${threshold.toFixed(2)}`,
  }));
}
