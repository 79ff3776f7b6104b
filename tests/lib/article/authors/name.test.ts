import { describe, expect, it } from 'vitest';
import {
  cleanName,
  isCredential,
  isRole,
  kindOfName,
  personComparer,
  startsWithName,
} from '../../../../lib/article/authors/name.ts';

describe('kindOfName', () => {
  it.each([
    ['Wilma Tofte', 'person'],
    ['J. R. van der Meulen', 'person'],
    ['María de la Cruz', 'person'],
    ['April Fulmar', 'person'],
    ['山本はるか', 'person'],
    ['נועה ברק', 'person'],
    ['Wilma', 'single'],
    ['wilma_t7', 'handle'],
    ['wilma tofte', 'lower'],
    ['Harbour Staff', 'group'],
    ['The Harbour Team', 'group'],
    ['Senior Editor', null],
    ['Read More', null],
    ['3 May 2026', null],
    ['June', null],
    ['a@b.example', null],
  ])('%s is %s', (text, kind) => {
    expect(kindOfName(text)).toBe(kind);
  });
});

describe('cleanName', () => {
  it.each([
    ['Wilma Tofte, PhD', { name: 'Wilma Tofte', credentials: 'PhD' }],
    ['Mrs. Wilma Tofte', { name: 'Wilma Tofte', credentials: null }],
    ['Dr. Wilma Tofte', { name: 'Dr. Wilma Tofte', credentials: null }],
    [
      'Wilma Tofte (Managing Editor)',
      { name: 'Wilma Tofte', credentials: 'Managing Editor' },
    ],
    ['— Wilma Tofte ·', { name: 'Wilma Tofte', credentials: null }],
  ])('of %s', (raw, clean) => {
    expect(cleanName(raw)).toEqual(clean);
  });
});

describe('roles', () => {
  it('are jobs or letters after a name', () => {
    expect(isRole('Harbour correspondent')).toBe(true);
    expect(isRole('MS, RD')).toBe(true);
    expect(isCredential('VTS (Behavior)')).toBe(true);
    expect(isRole('Wilma Tofte')).toBe(false);
  });
});

describe('people', () => {
  const isSame = personComparer();
  it.each([
    ['Wilma Tofte', 'WILMA TOFTE', true],
    ['Wilma Tofte', 'Wilma K. Tofte', true],
    ['Solène Auger', 'Solene Auger', true],
    ['Wilma Tofte', 'Wilma Borg', false],
    ['Wilma', 'Wilma Tofte', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });

  it('begin a text about themselves', () => {
    expect(startsWithName('Meet Wilma, who counts gulls.', 'Wilma Tofte')).toBe(true);
    expect(startsWithName('The gulls of Wilma', 'Wilma Tofte')).toBe(false);
  });
});
