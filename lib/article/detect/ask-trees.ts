/**
 * Boosted symmetric trees (all nodes of one level ask the same) as text: log-odds before any tree in hundredths, and
 * for each tree the columns of its three splits, their thresholds and its eight leaves, one character each.
 */
export interface SymmetricTrees {
  readonly bias: number;
  readonly trees: string;
}

/** Character of 0, and of a leaf of 0; log-odds of one step of a leaf; characters of a tree. */
const FIRST = 40;
const ZERO = 83;
const STEP = 0.02;
const LENGTH = 14;

/** Chance 0–1 that the model gives a row of whole numbers from 0 to 86. */
export function askTrees(
  { bias, trees }: SymmetricTrees,
  row: readonly number[],
): number {
  let steps = 0;
  for (let tree = 0; tree < trees.length; tree += LENGTH) {
    let leaf = 0;
    for (let level = tree; level < tree + 3; level++) {
      const value = row[trees.charCodeAt(level) - FIRST] ?? 0;
      leaf = leaf * 2 + (value > trees.charCodeAt(level + 3) - FIRST ? 1 : 0);
    }
    steps += trees.charCodeAt(tree + 6 + leaf) - ZERO;
  }
  return 1 / (1 + Math.exp(-bias / 100 - steps * STEP));
}
