import { describe, expect, it } from 'vitest';
import { bodyLossRows, judgePage } from '../../bench/score/body-loss.ts';

const TEXT =
  'The ferry left at seven with forty passengers and one very patient dog aboard';
const CODE = 'ferry leave at seven print forty passengers and then wait for the tide';
const PROMO = 'Sign up today for our weekly letter about harbours boats and the people';

const block = (text: string, kind: 'text' | 'code', isKept: boolean) => ({
  text,
  kind,
  isKept,
  linkShare: 0,
});

const rowOf = (rows: readonly (readonly string[])[], name: string) =>
  rows.find(([head]) => head === name);

describe('bodyLossRows', () => {
  const verdicts = [
    block(TEXT, 'text', true),
    block(CODE, 'code', true),
    block(PROMO, 'text', true),
  ];
  const page = judgePage(verdicts, TEXT, false);

  it('takes the loss apart by what the wrong blocks are', () => {
    const rows = bodyLossRows([page]);
    expect(Number(rowOf(rows, 'as it is')?.[2])).toBeLessThan(0.6);
    expect(rowOf(rows, 'code')?.[1]).toBe('1');
    expect(rowOf(rows, 'text')?.[1]).toBe('1');
    expect(rowOf(rows, 'all kinds')?.slice(1, 3)).toEqual(['2', '1.0000']);
    expect(rowOf(rows, 'every block as labelled')?.[2]).toBe('1.0000');
  });

  it('counts blocks that were left out, and what they would have given', () => {
    const lost = judgePage([block(TEXT, 'text', false)], TEXT, false);
    expect(rowOf(bodyLossRows([lost]), 'text')?.slice(3)).toEqual(['1', '1.0000']);
  });

  it('leaves pages with disputed labels out where it says so', () => {
    const disputed = judgePage(verdicts, PROMO, true);
    const perfect = judgePage([block(TEXT, 'text', true)], TEXT, false);
    const rows = bodyLossRows([disputed, perfect]);
    expect(Number(rowOf(rows, 'as it is')?.[2])).toBeLessThan(0.9);
    expect(rowOf(rows, 'without disputed labels')?.[2]).toBe('1.0000');
  });
});
