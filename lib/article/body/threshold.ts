import type { Block } from './blocks.ts';

/** Steps of chance between thresholds that are compared. */
const CHANCE_STEPS = 200;

/** Bounds of the page's own threshold; three-fold cross-validation on the training split. */
const THRESHOLD = {
  /** Chance below which nothing is kept; lower lets clutter into pages that hold hardly any text. */
  least: 0.12,
  /** Chance above which all is kept; higher loses lists and short paragraphs of certain pages. */
  most: 0.5,
} as const;

/**
 * The threshold that makes the expected F1 of the kept words largest, given each block's chance (the
 * plug-in rule of Ye et al. 2012): a page the model is unsure of gets a lower one.
 */
export function bestThreshold(chances: Float64Array, blocks: readonly Block[]): number {
  const words = new Float64Array(CHANCE_STEPS + 1);
  const hits = new Float64Array(CHANCE_STEPS + 1);
  let expected = 1;
  for (const block of blocks) {
    const chance = chances[block.index] ?? 0;
    const step = Math.floor(chance * CHANCE_STEPS);
    words[step] = (words[step] ?? 0) + block.words;
    hits[step] = (hits[step] ?? 0) + chance * block.words;
    expected += chance * block.words;
  }
  let kept = 0;
  let hit = 0;
  let best = 0;
  let threshold = 1;
  for (let step = CHANCE_STEPS; step >= 0; step--) {
    kept += words[step] ?? 0;
    hit += hits[step] ?? 0;
    const f1 = hit / (kept + expected);
    if (f1 > best) {
      best = f1;
      threshold = step / CHANCE_STEPS;
    }
  }
  return Math.min(THRESHOLD.most, Math.max(THRESHOLD.least, threshold));
}
