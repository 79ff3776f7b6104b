/** One split or leaf. A split sends `value <= threshold` to `left`; a leaf has `feature` -1. */
export interface TreeNode {
  feature: number;
  threshold: number;
  left: number;
  right: number;
  value: number;
}

/** Boosted trees: the sum of the leaves a row reaches, plus `bias`, is the log-odds. */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly (readonly TreeNode[])[];
}

/** Settings of the training. */
export interface BoostOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of weights in a leaf. */
  readonly minWeight: number;
  /** L2 penalty of leaf values. */
  readonly lambda: number;
  /** Share of the features that a tree may use. */
  readonly columns: number;
  readonly bins: number;
}

/** Rows to learn from: targets 0–1, positive weights. */
export interface TrainingSet {
  readonly rows: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly weights: readonly number[];
}

function quantileCuts(values: number[], bins: number): number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= bins)
    return distinct
      .slice(0, -1)
      .map((value, at) => (value + (distinct[at + 1] ?? value)) / 2);
  const cuts = new Set<number>();
  for (let bin = 1; bin < bins; bin++)
    cuts.add(sorted[Math.floor((bin * sorted.length) / bins)] ?? 0);
  return [...cuts].sort((one, other) => one - other);
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Leaf {
  node: number;
  rows: Int32Array;
  gradient: number;
  hessian: number;
  histogram: Float64Array | null;
  best: { gain: number; feature: number; bin: number } | null;
}

/** Deterministic numbers in [0, 1), so that a training can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** Trains boosted trees on logistic loss, growing each tree leaf by leaf. */
export function trainBoostedTrees(set: TrainingSet, options: BoostOptions): BoostedTrees {
  const count = set.rows.length;
  const width = set.rows[0]?.length ?? 0;
  const bins = options.bins;
  const cuts: number[][] = [];
  const binned: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = set.rows.map((row) => row[feature] ?? 0);
    const own = quantileCuts(values, bins);
    cuts.push(own);
    binned.push(Uint8Array.from(values, (value) => binOf(value, own)));
  }
  const weightSum = set.weights.reduce((sum, one) => sum + one, 0);
  const mean =
    set.targets.reduce((sum, one, at) => sum + one * (set.weights[at] ?? 0), 0) /
    weightSum;
  const bias = Math.log(mean / (1 - mean));
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const random = randomFrom(7);
  const trees: TreeNode[][] = [];

  const findBest = (leaf: Leaf, columns: readonly number[]) => {
    const histogram = new Float64Array(columns.length * bins * 2);
    const { rows } = leaf;
    columns.forEach((feature, column) => {
      const own = binned[feature] as Uint8Array;
      const base = column * bins * 2;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at] as number;
        const slot = base + (own[row] as number) * 2;
        histogram[slot] = (histogram[slot] as number) + (gradients[row] as number);
        histogram[slot + 1] = (histogram[slot + 1] as number) + (hessians[row] as number);
      }
    });
    const { lambda, minWeight } = options;
    const parentGain = leaf.gradient ** 2 / (leaf.hessian + lambda);
    let best: Leaf['best'] = null;
    columns.forEach((feature, column) => {
      let gradient = 0;
      let hessian = 0;
      for (let bin = 0; bin < (cuts[feature]?.length ?? 0); bin++) {
        const slot = (column * bins + bin) * 2;
        gradient += histogram[slot] as number;
        hessian += histogram[slot + 1] as number;
        const restHessian = leaf.hessian - hessian;
        if (hessian < minWeight || restHessian < minWeight) continue;
        const gain =
          gradient ** 2 / (hessian + lambda) +
          (leaf.gradient - gradient) ** 2 / (restHessian + lambda) -
          parentGain;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, bin };
      }
    });
    leaf.best = best;
  };

  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < count; at++) {
      const chance = 1 / (1 + Math.exp(-(scores[at] as number)));
      const weight = set.weights[at] as number;
      gradients[at] = ((set.targets[at] as number) - chance) * weight;
      hessians[at] = Math.max(1e-6, chance * (1 - chance)) * weight;
    }
    const columns = Array.from({ length: width }, (_, feature) => feature).filter(
      () => random() < options.columns,
    );
    const nodes: TreeNode[] = [
      { feature: -1, threshold: 0, left: -1, right: -1, value: 0 },
    ];
    const all = Int32Array.from({ length: count }, (_, at) => at);
    const root: Leaf = {
      node: 0,
      rows: all,
      gradient: 0,
      hessian: 0,
      histogram: null,
      best: null,
    };
    for (let at = 0; at < count; at++) {
      root.gradient += gradients[at] as number;
      root.hessian += hessians[at] as number;
    }
    findBest(root, columns);
    const leaves: Leaf[] = [root];
    while (leaves.length < options.leaves) {
      let chosen: Leaf | null = null;
      for (const leaf of leaves)
        if (leaf.best && leaf.best.gain > (chosen?.best?.gain ?? 0)) chosen = leaf;
      if (!chosen?.best) break;
      const { feature, bin } = chosen.best;
      const own = binned[feature] as Uint8Array;
      const leftRows = chosen.rows.filter((row) => (own[row] as number) <= bin);
      const rightRows = chosen.rows.filter((row) => (own[row] as number) > bin);
      const make = (rows: Int32Array): Leaf => {
        const leaf: Leaf = {
          node: nodes.length,
          rows,
          gradient: 0,
          hessian: 0,
          histogram: null,
          best: null,
        };
        for (const row of rows) {
          leaf.gradient += gradients[row] as number;
          leaf.hessian += hessians[row] as number;
        }
        nodes.push({ feature: -1, threshold: 0, left: -1, right: -1, value: 0 });
        findBest(leaf, columns);
        return leaf;
      };
      const left = make(leftRows);
      const right = make(rightRows);
      const node = nodes[chosen.node] as TreeNode;
      node.feature = feature;
      node.threshold = cuts[feature]?.[bin] ?? 0;
      node.left = left.node;
      node.right = right.node;
      leaves.splice(leaves.indexOf(chosen), 1, left, right);
    }
    for (const leaf of leaves) {
      const value = (options.rate * leaf.gradient) / (leaf.hessian + options.lambda);
      (nodes[leaf.node] as TreeNode).value = value;
      for (const row of leaf.rows) scores[row] = (scores[row] as number) + value;
    }
    trees.push(nodes);
  }
  return { bias, trees };
}

/** Probability that the model gives a row. */
export function predict(model: BoostedTrees, row: readonly number[]): number {
  let score = model.bias;
  for (const tree of model.trees) {
    let node = tree[0];
    while (node && node.feature >= 0) {
      node = tree[(row[node.feature] ?? 0) <= node.threshold ? node.left : node.right];
    }
    score += node?.value ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
