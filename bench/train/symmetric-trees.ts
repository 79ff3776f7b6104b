import { writeFileSync } from 'node:fs';

/** Rows to learn from: whole numbers 0–255 by column, targets 0–1, positive weights. */
export interface TrainingSet {
  readonly columns: readonly Uint8Array[];
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** Settings of the training. */
export interface SymmetricOptions {
  readonly trees: number;
  readonly rate: number;
  /** Least sum of weights on both sides of a split of one node. */
  readonly minWeight: number;
  /** L2 penalty of leaf values. */
  readonly lambda: number;
  /** Shares of the columns and of the rows that a tree sees. */
  readonly columnShare: number;
  readonly rowShare: number;
  /** Thresholds that are tried, from 0. */
  readonly bins: number;
  readonly seed?: number;
  /** Leaves are multiples of so many steps: fewer kinds compress better. */
  readonly coarse?: number;
}

/** A tree whose nodes of one level all ask the same; leaves in steps of {@link STEP}. */
export interface SymmetricTree {
  readonly columns: number[];
  readonly thresholds: number[];
  readonly leaves: number[];
}

/** A trained model: bias in hundredths of log-odds. */
export interface SymmetricModel {
  readonly bias: number;
  readonly trees: readonly SymmetricTree[];
}

/** Levels, thresholds and steps of a tree as `lib/article/model/symmetric-trees.ts` reads them. */
const DEPTH = 3;
const STEP = 0.05;
const MAX_LEAF = 43;
const FIRST_CHAR = 40;
const ZERO_CHAR = 83;

/** What a tree learns from: rows by number, with gradient, hessian and the node they have come to. */
interface Sample {
  readonly rows: Int32Array;
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  readonly nodes: Uint8Array;
}

/** Deterministic numbers in [0, 1), so that a training can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function sampleOf(
  set: TrainingSet,
  scores: Float32Array,
  isDrawn: () => boolean,
): Sample {
  const drawn: number[] = [];
  for (let row = 0; row < scores.length; row++) if (isDrawn()) drawn.push(row);
  const rows = Int32Array.from(drawn);
  const gradients = new Float32Array(rows.length);
  const hessians = new Float32Array(rows.length);
  rows.forEach((row, at) => {
    const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
    const weight = set.weights[row] as number;
    gradients[at] = ((set.targets[row] as number) - chance) * weight;
    hessians[at] = Math.max(1e-6, chance * (1 - chance)) * weight;
  });
  return { rows, gradients, hessians, nodes: new Uint8Array(rows.length) };
}

/** Gains of splitting all nodes of a level at each threshold of one column. */
function gainsOf(
  sample: Sample,
  column: Uint8Array,
  nodes: number,
  { lambda, minWeight, bins }: SymmetricOptions,
): Float64Array {
  const gradients = new Float64Array(nodes * bins);
  const hessians = new Float64Array(nodes * bins);
  for (let at = 0; at < sample.rows.length; at++) {
    const bin = Math.min(bins - 1, column[sample.rows[at] as number] as number);
    const slot = (sample.nodes[at] as number) * bins + bin;
    gradients[slot] = (gradients[slot] as number) + (sample.gradients[at] as number);
    hessians[slot] = (hessians[slot] as number) + (sample.hessians[at] as number);
  }
  const gains = new Float64Array(bins);
  for (let node = 0; node < nodes; node++) {
    const own = gradients.subarray(node * bins, (node + 1) * bins);
    const weight = hessians.subarray(node * bins, (node + 1) * bins);
    const whole = own.reduce((sum, one) => sum + one, 0);
    const wholeWeight = weight.reduce((sum, one) => sum + one, 0);
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < bins - 1; bin++) {
      left += own[bin] as number;
      leftWeight += weight[bin] as number;
      const rest = wholeWeight - leftWeight;
      if (leftWeight < minWeight || rest < minWeight) continue;
      gains[bin] =
        (gains[bin] as number) +
        left ** 2 / (leftWeight + lambda) +
        (whole - left) ** 2 / (rest + lambda) -
        whole ** 2 / (wholeWeight + lambda);
    }
  }
  return gains;
}

function split(
  set: TrainingSet,
  sample: Sample,
  picked: readonly number[],
  options: SymmetricOptions,
  tree: SymmetricTree,
): void {
  let best = { gain: 0, column: picked[0] ?? 0, threshold: options.bins - 1 };
  for (const column of picked) {
    const values = set.columns[column] as Uint8Array;
    const gains = gainsOf(sample, values, 1 << tree.columns.length, options);
    gains.forEach((gain, threshold) => {
      if (gain > best.gain) best = { gain, column, threshold };
    });
  }
  tree.columns.push(best.column);
  tree.thresholds.push(best.threshold);
  const values = set.columns[best.column] as Uint8Array;
  sample.rows.forEach((row, at) => {
    const isOver = (values[row] as number) > best.threshold ? 1 : 0;
    sample.nodes[at] = (sample.nodes[at] as number) * 2 + isOver;
  });
}

function leavesOf(
  sample: Sample,
  { rate, lambda, coarse = 1 }: SymmetricOptions,
): number[] {
  const gradients = new Float64Array(1 << DEPTH);
  const hessians = new Float64Array(1 << DEPTH);
  sample.nodes.forEach((node, at) => {
    gradients[node] = (gradients[node] as number) + (sample.gradients[at] as number);
    hessians[node] = (hessians[node] as number) + (sample.hessians[at] as number);
  });
  return Array.from(gradients, (sum, node) => {
    const value = (rate * sum) / ((hessians[node] as number) + lambda) / STEP;
    return Math.round(Math.max(-MAX_LEAF, Math.min(MAX_LEAF, value)) / coarse) * coarse;
  });
}

/** Leaf of a row that `cellOf` gives the columns of, in steps. */
function leafOf(tree: SymmetricTree, cellOf: (column: number) => number): number {
  let leaf = 0;
  tree.columns.forEach((column, level) => {
    leaf = leaf * 2 + (cellOf(column) > (tree.thresholds[level] ?? 0) ? 1 : 0);
  });
  return tree.leaves[leaf] ?? 0;
}

/** Trains boosted symmetric trees on logistic loss. */
export function trainSymmetricTrees(
  set: TrainingSet,
  options: SymmetricOptions,
): SymmetricModel {
  const random = randomFrom(options.seed ?? 7);
  const whole = set.weights.reduce((sum, one) => sum + one, 0);
  const hits = set.weights.reduce(
    (sum, one, at) => sum + one * (set.targets[at] ?? 0),
    0,
  );
  const bias = Math.round(100 * Math.log(hits / (whole - hits)));
  const scores = new Float32Array(set.targets.length).fill(bias / 100);
  const trees: SymmetricTree[] = [];
  while (trees.length < options.trees) {
    const sample = sampleOf(set, scores, () => random() < options.rowShare);
    const picked = [...set.columns.keys()].filter(() => random() < options.columnShare);
    const tree: SymmetricTree = { columns: [], thresholds: [], leaves: [] };
    while (tree.columns.length < DEPTH) split(set, sample, picked, options, tree);
    tree.leaves.push(...leavesOf(sample, options));
    for (let row = 0; row < scores.length; row++) {
      const leaf = leafOf(tree, (column) => set.columns[column]?.[row] ?? 0);
      scores[row] = (scores[row] as number) + leaf * STEP;
    }
    trees.push(tree);
  }
  return { bias, trees };
}

/** Chance 0–1 that the model gives a row. */
export function predictSymmetric(
  { bias, trees }: SymmetricModel,
  row: readonly number[],
): number {
  let steps = 0;
  for (const tree of trees) steps += leafOf(tree, (column) => row[column] ?? 0);
  return 1 / (1 + Math.exp(-bias / 100 - steps * STEP));
}

/** Columns of rows of whole numbers 0–255. */
export function columnsOf(rows: readonly (readonly number[])[]): Uint8Array[] {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    Uint8Array.from(rows, (row) => Math.min(255, row[column] ?? 0)),
  );
}

function chars(values: readonly number[], zero: number): string {
  return String.fromCharCode(...values.map((value) => value + zero));
}

/** The same tree with its splits in the order of their columns, as characters. */
function writeTree({ columns, thresholds, leaves }: SymmetricTree): string {
  const order = columns
    .map((_, at) => at)
    .sort(
      (one, other) =>
        (columns[one] ?? 0) - (columns[other] ?? 0) ||
        (thresholds[one] ?? 0) - (thresholds[other] ?? 0),
    );
  const inOrder = (values: readonly number[]) => order.map((at) => values[at] ?? 0);
  const moved = leaves.map((_, leaf) => {
    // The first split decides the highest bit.
    const bits = order.map((at, place) => ((leaf >> (2 - place)) & 1) << (2 - at));
    return leaves[bits.reduce((sum, bit) => sum + bit, 0)] ?? 0;
  });
  const splits = [...inOrder(columns), ...inOrder(thresholds)];
  return chars(splits, FIRST_CHAR) + chars(moved, ZERO_CHAR);
}

/** The trees as text that `lib/article/model/symmetric-trees.ts` reads: sorted, for they are only summed up. */
export function writeTrees(trees: readonly SymmetricTree[]): string {
  const written = trees.map(writeTree).sort();
  const [first = ''] = written;
  return [...first].map((_, at) => written.map((tree) => tree[at]).join('')).join('');
}

/** Writes a model as a TypeScript table that `lib/article/model/symmetric-trees.ts` reads. */
export function writeSymmetricTrees(
  path: string | URL,
  name: string,
  comment: string,
  model: SymmetricModel,
): void {
  const trees = writeTrees(model.trees).replaceAll('\\', '\\\\');
  writeFileSync(
    path,
    `import type { SymmetricTrees } from '../model/symmetric-trees.ts';

/** ${comment} */
export const ${name}: SymmetricTrees = {
  bias: ${model.bias},
  trees:
    '${trees}',
};
`,
  );
}
