import { writeFileSync } from 'node:fs';
import type { BoostedTrees, TreeNode } from './boosted-trees.ts';

/** Decimal digits kept of a threshold. */
const DIGITS = 1e3;

/** A tree in the text form that `lib/article/model/forest.ts` reads. */
export function writeTree(tree: readonly TreeNode[]): string {
  const out: string[] = [];
  const open = [0];
  while (open.length > 0) {
    const node = tree[open.pop() ?? 0];
    if (!node) continue;
    if (node.feature < 0) {
      out.push(`=${Math.round(node.value * 100)}`);
      continue;
    }
    out.push(
      `${node.feature.toString(36)}:${Math.round(node.threshold * DIGITS) / DIGITS}`,
    );
    open.push(node.right, node.left);
  }
  return out.join(' ');
}

/** Writes a model as a TypeScript table that `lib/article/model/forest.ts` reads. */
export function writeForest(
  path: string | URL,
  name: string,
  comment: string,
  model: BoostedTrees,
): void {
  const trees = model.trees.map(writeTree).join(';');
  const body = `import type { ForestTable } from '../model/forest.ts';

/** ${comment} */
export const ${name}: ForestTable = {
  bias: ${Math.round(model.bias * 100)},
  trees:
    '${trees}',
};
`;
  writeFileSync(path, body);
}
