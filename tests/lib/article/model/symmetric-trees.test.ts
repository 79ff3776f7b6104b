import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  predictSymmetric,
  trainSymmetricTrees,
  writeTrees,
} from '../../../../bench/train/symmetric-trees.ts';
import { askTrees } from '../../../../lib/article/model/symmetric-trees.ts';

const code = (...values: number[]) =>
  String.fromCharCode(...values.map((value) => value + 40));
const leaves = (...steps: number[]) =>
  String.fromCharCode(...steps.map((value) => value + 83));
const logOdds = (chance: number) => Math.log(chance / (1 - chance));

describe('symmetric trees', () => {
  it('go right where a row is above the threshold, first question first', () => {
    const trees = code(0, 1, 2, 5, 5, 5) + leaves(0, 1, 2, 3, 4, 5, 6, 7);
    const rows = [5, 5, 5, 6, 5, 6];
    const chances = askTrees({ bias: 0, trees }, rows, 2);
    expect(chances.map((chance) => Math.round(logOdds(chance) / 0.05))).toEqual([0, 5]);
  });

  it('add up, with the bias', () => {
    const tree = code(0, 0, 0, 0, 0, 0) + leaves(10, 0, 0, 0, 0, 0, 0, 0);
    const trees = tree.replace(/./g, '$&$&');
    const [chance = 0] = askTrees({ bias: 50, trees }, [0], 1);
    expect(logOdds(chance)).toBeCloseTo(1.5);
  });

  it('learn a rule of two features', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 20, Math.floor(at / 20)]);
    const targets = rows.map(([left = 0, right = 0]) => (left > 9 && right > 9 ? 1 : 0));
    const model = trainSymmetricTrees(
      {
        columns: columnsOf(rows),
        targets: Float32Array.from(targets),
        weights: new Float32Array(rows.length).fill(1),
      },
      {
        ...{ trees: 20, rate: 0.3, minWeight: 1, lambda: 1 },
        ...{ columnShare: 1, rowShare: 1, bins: 32 },
      },
    );
    const right = rows.filter(
      (row, at) => predictSymmetric(model, row) > 0.5 === (targets[at] === 1),
    );
    expect(right.length).toBe(rows.length);
    const written = { bias: model.bias, trees: writeTrees(model.trees) };
    const chances = askTrees(written, rows.flat(), rows.length);
    for (const [at, row] of rows.entries())
      expect(chances[at]).toBeCloseTo(predictSymmetric(model, row), 10);
  });
});
