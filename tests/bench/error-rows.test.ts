import { describe, expect, it } from 'vitest';
import { ERROR_HEAD, errorRow, type Outcome } from '../../bench/score/error-rows.ts';

const MISSED: Outcome = {
  field: 'date',
  isRight: false,
  isEmpty: true,
  isDisputed: false,
  place: 'nowhere',
};

/** The row as an object, by the heads of its columns. */
function rowOf(outcomes: readonly Partial<Outcome>[]): Record<string, string> {
  const all = outcomes.map((one) => ({ ...MISSED, ...one }));
  const cells = errorRow('date', all);
  expect(cells).toHaveLength(ERROR_HEAD.length);
  return Object.fromEntries(ERROR_HEAD.map((head, at) => [head, cells[at] ?? '']));
}

describe('the row of a field', () => {
  it('counts every label once and knows two ceilings', () => {
    const row = rowOf([
      { field: 'title', isRight: true },
      { isRight: true, place: 'text' },
      { isRight: true, place: 'nowhere' },
      { place: 'nowhere' },
      { place: 'head' },
      { place: 'text' },
      { place: 'text', isEmpty: false },
      { isDisputed: true, isRight: true, place: 'text' },
      { isDisputed: true, place: 'text' },
      { isDisputed: true, place: 'nowhere' },
    ]);
    expect(row).toEqual({
      '': 'date',
      labels: '9',
      right: '3 (0.333)',
      disputed: '3',
      undisputed: '6',
      'right of these': '2 (0.333)',
      'wrong: nowhere in the page': '1',
      'wrong: only in head, scripts or attributes': '1',
      'wrong: in the text, nothing found': '1',
      'wrong: in the text, another found': '1',
      'ceiling, undisputed': '0.833',
      'ceiling, all labels': '0.667',
    });
  });

  it('has no shares where there are no labels', () => {
    expect(rowOf([])).toMatchObject({ right: '0 (–)', 'ceiling, all labels': '–' });
  });
});
