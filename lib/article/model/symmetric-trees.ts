/**
 * Boosted symmetric trees (all nodes of one level ask the same) as text: log-odds before any tree in
 * hundredths, and for each tree the columns of its three splits, their three thresholds and its eight
 * leaves in hundredths of log-odds from {@link ZERO}, one character each. A row goes right where it is
 * above the threshold.
 */
export interface SymmetricTrees {
  readonly bias: number;
  readonly trees: string;
}

/** Character of 0, and of a leaf of 0. */
const FIRST = 40;
const ZERO = 83;
/** Log-odds of one step of a leaf. */
const STEP = 0.02;
const TREE_CHARS = 14;

/** Chances 0–1 of the rows that start at `starts` in `cells`; `offsetOf` tells where a column lies from there. */
export function askTrees(
  { bias, trees }: SymmetricTrees,
  cells: Uint8ClampedArray,
  starts: readonly number[],
  offsetOf: (column: number) => number = (column) => column,
): number[] {
  const sums = new Int32Array(starts.length);
  const leaves = new Int8Array(8);
  for (let tree = 0; tree < trees.length; tree += TREE_CHARS) {
    const code = (at: number) => trees.charCodeAt(tree + at) - FIRST;
    const [a, b, c] = [offsetOf(code(0)), offsetOf(code(1)), offsetOf(code(2))];
    const [overA, overB, overC] = [code(3), code(4), code(5)];
    for (let leaf = 0; leaf < 8; leaf++)
      leaves[leaf] = trees.charCodeAt(tree + 6 + leaf) - ZERO;
    for (let row = 0; row < sums.length; row++) {
      const start = starts[row] ?? 0;
      const leaf =
        ((cells[start + a] ?? 0) > overA ? 4 : 0) +
        ((cells[start + b] ?? 0) > overB ? 2 : 0) +
        ((cells[start + c] ?? 0) > overC ? 1 : 0);
      sums[row] = (sums[row] ?? 0) + (leaves[leaf] ?? 0);
    }
  }
  return Array.from(sums, (sum) => 1 / (1 + Math.exp(-bias / 100 - sum * STEP)));
}
