/**
 * A boosted-tree model as text. Trees are separated by `;`; a tree is its nodes in preorder, a split as
 * `feature` in base 36, `:` and the threshold, a leaf as `=` and its value in hundredths of log-odds.
 */
export interface ForestTable {
  /** Log-odds before any tree, in hundredths. */
  readonly bias: number;
  readonly trees: string;
}

/** A model ready to be asked; arrays by node. */
export interface Forest {
  readonly bias: number;
  readonly roots: Int32Array;
  /** Feature of a split, -1 for a leaf. */
  readonly features: Int16Array;
  /** Threshold of a split, value of a leaf. */
  readonly numbers: Float64Array;
  /** Node taken when the feature is above the threshold; the other one follows its split. */
  readonly rights: Int32Array;
}

/** Reads a table; costs well under a millisecond for a few hundred nodes. */
export function readForest(table: ForestTable): Forest {
  const roots: number[] = [];
  const features: number[] = [];
  const numbers: number[] = [];
  const rights: number[] = [];
  for (const tree of table.trees.split(';')) {
    roots.push(features.length);
    const waiting: number[] = [];
    for (const token of tree.split(' ')) {
      const node = features.length;
      const isLeaf = token.startsWith('=');
      const colon = token.indexOf(':');
      features.push(isLeaf ? -1 : Number.parseInt(token.slice(0, colon), 36));
      numbers.push(
        isLeaf ? Number(token.slice(1)) / 100 : Number(token.slice(colon + 1)),
      );
      rights.push(0);
      if (!isLeaf) waiting.push(node);
      else {
        const split = waiting.pop();
        if (split !== undefined) rights[split] = node + 1;
      }
    }
  }
  return {
    bias: table.bias / 100,
    roots: Int32Array.from(roots),
    features: Int16Array.from(features),
    numbers: Float64Array.from(numbers),
    rights: Int32Array.from(rights),
  };
}

/** Probability 0–1 that the model gives a row of features. */
export function askForest(forest: Forest, row: readonly number[]): number {
  const { features, numbers, rights } = forest;
  let score = forest.bias;
  for (const root of forest.roots) {
    let node = root;
    for (
      let feature = features[node] ?? -1;
      feature >= 0;
      feature = features[node] ?? -1
    ) {
      node = (row[feature] ?? 0) <= (numbers[node] ?? 0) ? node + 1 : (rights[node] ?? 0);
    }
    score += numbers[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-score));
}
