/** Settings of the training. */
export interface SymmetricOptions {
  readonly trees: number;
  readonly rate: number;
  /** L2 penalty of leaf values. */
  readonly lambda: number;
  /** Share of the columns that a tree may use. */
  readonly columns: number;
  /** Thresholds tried of a column. */
  readonly cuts: number;
  readonly seed: number;
}

/** Rows of small whole numbers (0–86) to learn from: targets 0–1, positive weights. */
export interface SymmetricSet {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

/** A tree of three questions, one a level; a row's leaf is the number its answers make in binary, first answer first. */
export interface SymmetricTree {
  readonly columns: readonly number[];
  readonly thresholds: readonly number[];
  /** Steps of {@link LEAF_STEP}. */
  readonly leaves: readonly number[];
}

/** The log-odds of a row are `bias` and the leaves it reaches. */
export interface SymmetricModel {
  readonly bias: number;
  readonly trees: readonly SymmetricTree[];
}

const DEPTH = 3;
const LEAVES = 1 << DEPTH;
const VALUES = 87;
/** Log-odds of one step of a leaf; most steps a leaf can hold either way. */
export const LEAF_STEP = 0.02;
const MOST_STEPS = 43;

/** Deterministic numbers in [0, 1), so that a training can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function cutsOf(values: readonly number[], most: number): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const cuts = new Set<number>();
  for (let cut = 1; cut <= most; cut++)
    cuts.add(sorted[Math.floor((cut * sorted.length) / (most + 1))] ?? 0);
  for (const value of new Set(sorted)) if (cuts.size < most) cuts.add(value);
  cuts.delete(sorted.at(-1) ?? 0);
  return [...cuts].sort((one, other) => one - other);
}

interface Training {
  readonly columns: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly lambda: number;
}

/** Sums by value become sums up to each value. */
function cumulate(sums: Float64Array, leaf: number): void {
  for (let at = (leaf * VALUES + 1) * 2; at < (leaf + 1) * VALUES * 2; at++)
    sums[at] = (sums[at] as number) + (sums[at - 2] as number);
}

/** The question that parts the rows best in all leaves at once. */
function bestSplit(
  training: Training,
  allowed: readonly number[],
  leafOf: Uint8Array,
  leaves: number,
) {
  const { gradients, hessians, lambda } = training;
  let best = { gain: -1, column: 0, threshold: 0 };
  for (const column of allowed) {
    const values = training.columns[column] as Uint8Array;
    const sums = new Float64Array(leaves * VALUES * 2);
    for (let row = 0; row < values.length; row++) {
      const slot = ((leafOf[row] as number) * VALUES + (values[row] as number)) * 2;
      sums[slot] = (sums[slot] as number) + (gradients[row] as number);
      sums[slot + 1] = (sums[slot + 1] as number) + (hessians[row] as number);
    }
    for (let leaf = 0; leaf < leaves; leaf++) cumulate(sums, leaf);
    for (const threshold of training.cuts[column] ?? []) {
      let gain = 0;
      for (let leaf = 0; leaf < leaves; leaf++) {
        const at = (leaf * VALUES + threshold) * 2;
        const end = ((leaf + 1) * VALUES - 1) * 2;
        const gradient = sums[at] as number;
        const hessian = sums[at + 1] as number;
        gain +=
          gradient ** 2 / (hessian + lambda) +
          ((sums[end] as number) - gradient) ** 2 /
            ((sums[end + 1] as number) - hessian + lambda);
      }
      if (gain > best.gain) best = { gain, column, threshold };
    }
  }
  return best;
}

/** Trains boosted trees of three levels on logistic loss; all nodes of a level ask the same. */
export function trainSymmetricTrees(
  set: SymmetricSet,
  options: SymmetricOptions,
): SymmetricModel {
  const count = set.rows.length;
  const width = set.rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    Uint8Array.from(set.rows, (row) => row[column] ?? 0),
  );
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const training: Training = {
    columns,
    cuts: columns.map((values) => cutsOf([...values], options.cuts)),
    ...{ gradients, hessians, lambda: options.lambda },
  };
  const weightSum = set.weights.reduce((sum, one) => sum + one, 0);
  const mean =
    set.targets.reduce((sum, one, at) => sum + one * (set.weights[at] ?? 0), 0) /
    weightSum;
  const bias = Math.round(100 * Math.log(mean / (1 - mean))) / 100;
  const scores = new Float64Array(count).fill(bias);
  const random = randomFrom(options.seed);
  const trees: SymmetricTree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] as number)));
      const weight = set.weights[row] ?? 0;
      gradients[row] = weight * ((set.targets[row] ?? 0) - chance);
      hessians[row] = weight * chance * (1 - chance);
    }
    const allowed = columns
      .map((_, column) => column)
      .filter(() => random() < options.columns);
    const leafOf = new Uint8Array(count);
    const asked: { column: number; threshold: number }[] = [];
    for (let level = 0; level < DEPTH; level++) {
      const { column, threshold } = bestSplit(training, allowed, leafOf, 1 << level);
      asked.push({ column, threshold });
      const values = columns[column] as Uint8Array;
      for (let row = 0; row < count; row++)
        leafOf[row] =
          (leafOf[row] as number) * 2 + ((values[row] as number) > threshold ? 1 : 0);
    }
    const leaves = leafValues(training, leafOf, options.rate);
    for (let row = 0; row < count; row++)
      scores[row] =
        (scores[row] as number) + (leaves[leafOf[row] as number] ?? 0) * LEAF_STEP;
    trees.push({
      columns: asked.map((one) => one.column),
      thresholds: asked.map((one) => one.threshold),
      leaves,
    });
  }
  return { bias, trees };
}

function leafValues(training: Training, leafOf: Uint8Array, rate: number): number[] {
  const gradient = new Float64Array(LEAVES);
  const hessian = new Float64Array(LEAVES);
  for (let row = 0; row < leafOf.length; row++) {
    const leaf = leafOf[row] as number;
    gradient[leaf] = (gradient[leaf] as number) + (training.gradients[row] as number);
    hessian[leaf] = (hessian[leaf] as number) + (training.hessians[row] as number);
  }
  return Array.from(gradient, (sum, leaf) => {
    const value = (rate * sum) / ((hessian[leaf] as number) + training.lambda);
    const steps = Math.round(value / LEAF_STEP);
    return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps));
  });
}

/** Chance 0–1 that the model gives a row. */
export function predictSymmetric(model: SymmetricModel, row: readonly number[]): number {
  let score = model.bias;
  for (const { columns, thresholds, leaves } of model.trees) {
    let leaf = 0;
    columns.forEach((column, level) => {
      leaf = leaf * 2 + ((row[column] ?? 0) > (thresholds[level] ?? 0) ? 1 : 0);
    });
    score += (leaves[leaf] ?? 0) * LEAF_STEP;
  }
  return 1 / (1 + Math.exp(-score));
}

/** Character of 0 and of a leaf of 0, as in `lib/article/detect/ask-trees.ts`. */
const FIRST = 40;
const ZERO = 83;

/** A model in the text form that `lib/article/detect/ask-trees.ts` reads, as the inside of a string literal. */
export function writeSymmetricTrees({ trees }: SymmetricModel): string {
  return trees
    .map(({ columns, thresholds, leaves }) =>
      String.fromCharCode(
        ...[...columns, ...thresholds].map((value) => FIRST + value),
        ...leaves.map((steps) => ZERO + steps),
      ),
    )
    .join('')
    .replaceAll('\\', '\\\\');
}
