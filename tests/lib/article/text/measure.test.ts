import { describe, expect, it } from 'vitest';
import { countText } from '../../../../lib/article/text/measure.ts';

describe('countText', () => {
  it.each([
    ["don't stop", 2],
    ['state-of-the-art', 1],
    ['and/or', 2],
    ['Zürich–Genève', 2],
    ['3 × 4 = 12', 3],
    ['наука и жизнь', 3],
    ['• · … 🙂', 0],
  ])('counts the words of %s', (text, words) => {
    expect(countText(text)).toMatchObject({ words, unspaced: 0 });
  });

  it('counts characters where a script has no spaces, and the marks of all scripts', () => {
    expect(countText('東京、タワー。Big one; ok!')).toEqual({
      words: 3,
      unspaced: 5,
      commas: 2,
      stops: 2,
    });
  });
});
