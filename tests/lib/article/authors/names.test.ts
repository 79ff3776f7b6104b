import { describe, expect, it } from 'vitest';
import {
  isDegree,
  isRole,
  isSamePerson,
  nameWords,
  parseName,
} from '../../../../lib/article/authors/names.ts';

describe('parseName', () => {
  it.each([
    ['Wilma Tofte', 'person'],
    ['J. R. van der Meulen', 'person'],
    ['María de la Cruz', 'person'],
    ['April Fulmar', 'person'],
    ['山本はるか', 'person'],
    ['נועה ברק', 'person'],
    ['Łucja Żak', 'person'],
    ['Šárka Čápová', 'person'],
    ['İpek Şahin', 'person'],
    ['Άννα Ψαρά', 'person'],
    ['Жанна Ёлкина', 'person'],
    ['Jane Book', 'person'],
    ['Book', undefined],
    ['Book a demo', undefined],
    ['Demo', undefined],
    ['Live Demo', undefined],
    ['Wilma', 'single'],
    ['wilma_t7', 'handle'],
    ['wilma tofte', 'handle'],
    ['Harbour Staff', 'group'],
    ['The Harbour Team', 'group'],
    ['Senior Editor', undefined],
    ['Read More', undefined],
    ['3 May 2026', undefined],
    ['https://a.example', undefined],
  ])('%s is %s', (text, kind) => {
    expect(parseName(text)?.kind).toBe(kind);
  });

  it.each([
    ['Wilma Tofte, PhD', 'Wilma Tofte', 'PhD'],
    ['Dr. Wilma Tofte', 'Dr. Wilma Tofte', null],
    ['— Wilma Tofte ·', 'Wilma Tofte', null],
    ['Łucja Maria Żak MD', 'Łucja Maria Żak', 'MD'],
    ['ŁUCJA MARIA BRO', 'ŁUCJA MARIA BRO', null],
    ['Ｊ・スミス', 'Ｊ・スミス', null],
  ])('of %s takes off what is glued on', (raw, text, role) => {
    expect(parseName(raw)).toMatchObject({ text, role });
  });
});

describe('roles', () => {
  it('are jobs or letters after a name', () => {
    expect(isRole('Harbour correspondent')).toBe(true);
    expect(isRole('MS, RD')).toBe(true);
    expect(isDegree('DVM, DACVB')).toBe(true);
    expect(isRole('Wilma Tofte')).toBe(false);
  });
});

describe('people', () => {
  it.each([
    ['Wilma Tofte', 'WILMA TOFTE', true],
    ['Wilma Tofte', 'Wilma K. Tofte', true],
    ['Solène Auger', 'Solene Auger', true],
    ['Wilma Tofte', 'Wilma Borg', false],
    ['Wilma', 'Wilma Tofte', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSamePerson(nameWords(one), nameWords(other))).toBe(same);
  });
});
