import { foldedWords } from './words.ts';

const HONORIFIC = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'sir', 'by']);
const DEGREES = new Set(
  'phd md ma msc ms ba bsc mba mph rd rdn rn cpa cfp cfa esq jd dds dvm do np pt dpt ldn cscs facp'.split(
    ' ',
  ),
);

function nameWords(name: string): string[] {
  const joined = name
    .replace(/\b(\p{L})\.\s?(?=\p{L}\.)/gu, '$1')
    .replace(/ph\.\s?d/gi, 'phd');
  return foldedWords(joined).filter((word) => !HONORIFIC.has(word) && !DEGREES.has(word));
}

/** Whether a found byline names the true author(s): the same words, at most one extra. */
export function isSameAuthor(found: readonly string[], truth: string): boolean {
  const wanted = nameWords(truth.replace(/\s(and|&)\s/g, ' '));
  const got = nameWords(found.join(' ').replace(/\s(and|&)\s/g, ' '));
  const extra = got.filter((word) => !wanted.includes(word));
  return (
    wanted.length > 0 && wanted.every((word) => got.includes(word)) && extra.length <= 1
  );
}

/** Whether two titles are the same sequence of words. */
export function isSameTitle(found: string | null, truth: string): boolean {
  return found !== null && foldedWords(found).join(' ') === foldedWords(truth).join(' ');
}

/** Whether a found date falls on the true day, in the date's own offset. */
export function isSameDay(found: string | null, truth: string): boolean {
  if (found === null) return false;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(found)?.[0];
  const day = iso ?? toDay(found);
  return day === truth.slice(0, 10);
}

function toDay(raw: string): string | null {
  const date = new Date(raw);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
