import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options.ts';

describe('options of the bench', () => {
  it('are everything, with the peers, when nothing is said', () => {
    const options = readOptions([]);
    expect(options).toMatchObject({ ok: true, value: { isAlone: false, every: 1 } });
    expect(options.ok && [...options.value.only]).toEqual([
      'body',
      'detection',
      'bare',
      'nameless',
    ]);
  });

  it('are read', () => {
    const args = [
      '--only',
      'body,bare',
      '--alone',
      '--every',
      '4',
      '--compare',
      'HEAD~1',
    ];
    expect(readOptions(args)).toMatchObject({
      ok: true,
      value: {
        isAlone: true,
        every: 4,
        compare: 'HEAD~1',
        only: new Set(['body', 'bare']),
      },
    });
  });

  it.each([
    [['--fast'], '--fast'],
    [['--only', 'speed'], '--only takes body, detection, bare, nameless.'],
    [['--every', '0'], 'a whole number'],
    [['--worst', 'all'], 'a whole number'],
    [['--errors', '--alone'], 'no other option'],
    [['--help'], 'npm run bench'],
  ])('%j are refused with a sentence', (args, words) => {
    const options = readOptions(args);
    expect(options.ok ? '' : options.error).toContain(words);
  });
});
