import { describe, expect, it } from 'vitest';
import { predict, trainBoostedTrees } from '../../../../bench/train/boosted-trees.ts';
import { askForest, readForest } from '../../../../lib/article/model/forest.ts';

describe('forest', () => {
  it('follows splits to a leaf: at or below the threshold goes left', () => {
    const forest = readForest({ bias: 0, trees: '0:1.5 =100 1:0 =-100 =200' });
    const logOdds = (row: number[]) => {
      const chance = askForest(forest, row);
      return Math.log(chance / (1 - chance));
    };
    expect(logOdds([1.5, 0])).toBeCloseTo(1);
    expect(logOdds([2, 0])).toBeCloseTo(-1);
    expect(logOdds([2, 1])).toBeCloseTo(2);
  });

  it('adds trees and the bias', () => {
    const forest = readForest({ bias: 50, trees: '=25;=25' });
    expect(askForest(forest, [])).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });
});

describe('boosted trees', () => {
  it('learn a rule of two features', () => {
    const rows = Array.from({ length: 400 }, (_, at) => [at % 20, Math.floor(at / 20)]);
    const targets = rows.map(([left = 0, right = 0]) => (left > 9 && right > 9 ? 1 : 0));
    const model = trainBoostedTrees(
      { rows, targets, weights: rows.map(() => 1) },
      { trees: 20, leaves: 4, rate: 0.3, minWeight: 1, lambda: 1, columns: 1, bins: 32 },
    );
    const right = rows.filter(
      (row, at) => predict(model, row) > 0.5 === (targets[at] === 1),
    );
    expect(right.length).toBe(rows.length);
  });
});
