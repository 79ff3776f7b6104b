import { describe, expect, it } from 'vitest';
import {
  formatCountdown,
  formatDate,
  formatNames,
  initials,
} from '../../../components/ui/format.ts';
import type { Translate } from '../../../components/ui/text.ts';
import { english } from '../english.ts';

describe('formatDate', () => {
  it('gives the day the page wrote, whatever zone the reader is in', () => {
    expect(formatDate('2026-03-02T23:40:00-11:00', english)).toBe('March 2, 2026');
    expect(formatDate('2026-03-02T00:10:00+13:00', english)).toBe('March 2, 2026');
  });

  it('is put together by the words of the interface', () => {
    const text: Translate = (key, ...parts) =>
      key === 'months' ? 'Januar Februar März' : `${parts[1]}. ${parts[0]} ${parts[2]}`;
    expect(formatDate('2026-03-02', text)).toBe('2. März 2026');
  });

  it('gives nothing for what is no date', () => {
    expect(formatDate('last spring', english)).toBeNull();
    expect(formatDate('2026-02-31', english)).toBeNull();
  });
});

describe('initials', () => {
  it.each([
    ['Ingrid Vale', 'IV'],
    ['Ana Sofía de la Cruz', 'AC'],
    ['Plato', 'P'],
    ['Ōe Kenji', 'ŌK'],
    ['大江 健司', '大健'],
    ['“Doc” (Reyes)', 'DR'],
    ['—', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});

describe('formatNames', () => {
  it('joins names as the locale does', () => {
    expect(formatNames(['Ada', 'Ben', 'Cy'], 'en')).toBe('Ada, Ben, and Cy');
  });
});

describe('formatCountdown', () => {
  it('counts in minutes and two-digit seconds', () => {
    expect(formatCountdown(75)).toBe('1:15');
    expect(formatCountdown(9)).toBe('0:09');
  });
});
