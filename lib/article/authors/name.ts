import { foldedWords } from '../text/words.ts';
import {
  BRAND_WORDS,
  CREDENTIAL,
  GROUP_WORDS,
  HONORIFIC,
  PARTICLES,
  PLAIN_WORDS,
  ROLE_WORDS,
} from './name-words.ts';

/**
 * What a text looks like when read as a name: `person` has two to five capitalised words, `single` is one
 * capitalised word, `handle` one word as people log in with, `lower` several words without capitals,
 * `group` ends like a team or a desk ("EcoCult Staff", "The Diggs Team").
 */
export type NameKind = 'person' | 'single' | 'handle' | 'lower' | 'group';

const MONTH =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|august|sep|sept|oct|nov|dec|april)\.?$/i;
const CASED = /[\p{Lu}\p{Ll}]/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u;
const NOT_IN_NAMES =
  /[\d<>{}#!?=+*%$€£…™©®:;[\]\\~^]|https?|www\.|\.(?:com|org|net|io|co)\b/iu;

/** How `text` reads as a name; `null` when it cannot be one. `text` holds no cue, role or date any more. */
export function kindOfName(text: string): NameKind | null {
  if (text.length < 2 || text.length > 60) return null;
  if (/^@?[a-z][\w.-]{2,24}$/i.test(text) && /[\d_@]|^[a-z]/.test(text)) {
    return PLAIN_WORDS.has(text.toLowerCase()) || /\.\w{2,4}$/.test(text)
      ? null
      : 'handle';
  }
  if (NOT_IN_NAMES.test(text)) return null;
  if (UNSPACED.test(text)) return text.length <= 12 ? 'person' : null;
  const words = text.split(/[\s/]+/).filter((word) => word !== '&');
  if (words.length > 6) return null;
  if (CREDENTIAL.test(words[0] ?? '') && /\.|^\p{Lu}{2,}$/u.test(words[0] ?? ''))
    return null;
  const folded = words.map((word) => word.toLowerCase().replace(/[^\p{L}'’-]/gu, ''));
  if (words.length > 1 && GROUP_WORDS.has(folded.at(-1) ?? ''))
    return folded.slice(0, -1).some((word) => ROLE_WORDS.has(word)) ||
      !/\p{Lu}/u.test(text)
      ? null
      : 'group';
  if (words.length === 1 && GROUP_WORDS.has(folded[0] ?? '')) return 'group';
  if (folded.some((word) => BRAND_WORDS.has(word))) return 'group';
  if (folded[0] === 'the' && words.length > 1)
    return kindOfName(words.slice(1).join(' ')) === null ? null : 'group';
  if (
    folded.some(
      (word) => word.length > 1 && (PLAIN_WORDS.has(word) || ROLE_WORDS.has(word)),
    )
  )
    return null;
  if (!CASED.test(text)) return words.length > 1 && words.length < 5 ? 'person' : null;
  return kindByCase(words);
}

function kindByCase(words: readonly string[]): NameKind | null {
  const own = words.filter((word) => !PARTICLES.has(word));
  const capital = own.filter((word) => /^[\p{Lu}\p{Lo}“"'‘’(]/u.test(word)).length;
  if (own.length === 1)
    return capital === 1 && !MONTH.test(words[0] ?? '') ? 'single' : null;
  if (capital === own.length) return 'person';
  return capital === 0 && words.length <= 3 ? 'lower' : null;
}

/** Whether a text says what somebody is: a degree, a certificate, or a job. */
export function isRole(text: string): boolean {
  if (text.length < 2 || text.length > 140) return false;
  return isCredential(text) || foldedWords(text).some((word) => ROLE_WORDS.has(word));
}

/** Whether a text is nothing but letters after a name: "PhD", "MS, RD", "VTS (Behavior)". */
export function isCredential(text: string): boolean {
  const parts = text.split(/[,\s/]+/).filter((part) => part !== '');
  return (
    parts.length > 0 &&
    parts.length < 7 &&
    parts.every((part) => CREDENTIAL.test(part) || /^\(\p{L}+\)$/u.test(part)) &&
    !/^\(/.test(parts[0] ?? '')
  );
}

/** A name apart from what is glued to it: letters after the name go to `credentials`. */
export interface CleanName {
  readonly name: string;
  readonly credentials: string | null;
}

/** Takes honorifics, quotes, brackets and letters after the name off `raw`. "Dr" stays: pages name people so. */
export function cleanName(raw: string): CleanName {
  let name = raw
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s,;:.@·|*~_"“”–—>/-]+|[\s,;:·|*~_"“”–—</-]+$/gu, '')
    .replace(/^(?:mr|mrs|ms|mx)\.?\s+(?=\p{Lu})/iu, '')
    .replace(/['’]s$/u, '')
    .replace(/\s(?:and|und|et|y|&)$/iu, '');
  const bracket = /^(.{3,40}?)\s*\(([^)]{2,60})\)$/u.exec(name);
  let credentials: string | null = null;
  if (bracket) {
    name = bracket[1] ?? name;
    if (isRole(bracket[2] ?? '')) credentials = bracket[2] ?? null;
  }
  const words = name.split(' ');
  let from = words.length;
  while (from > 1 && CREDENTIAL.test((words[from - 1] ?? '').replace(/,$/, ''))) from--;
  if (from < words.length && from > (HONORIFIC.test(words[0] ?? '') ? 2 : 1)) {
    credentials = [words.slice(from).join(' '), credentials].filter(Boolean).join(', ');
    name = words.slice(0, from).join(' ').replace(/,$/, '');
  }
  return {
    name: name.replace(/[,.]+$/, (end) =>
      /\b\p{Lu}\.$/u.test(name) || /\b[js]r\.$/iu.test(name) ? end : '',
    ),
    credentials,
  };
}

function nameWords(name: string): string[] {
  return foldedWords(name.replace(/['’]/g, '')).filter(
    (word) => !HONORIFIC.test(word) && word !== 'jr' && word !== 'sr',
  );
}

/** Whether two names mean one person: first and last word agree, or all words of the shorter are in the longer. */
export type IsSamePerson = (one: string, other: string) => boolean;

function isSameByWords(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return false;
  if (left.join('') === right.join('')) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < 2) return false;
  return (
    short.every((word) => long.includes(word)) ||
    (short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}

/** A comparer of names that folds each name once; made per page. */
export function personComparer(): IsSamePerson {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (name: string): readonly string[] => {
    let words = known.get(name);
    if (!words) {
      words = nameWords(name);
      known.set(name, words);
    }
    return words;
  };
  return (one, other) => one === other || isSameByWords(wordsOf(one), wordsOf(other));
}

/** Whether `text` begins with the person's first, last or full name. */
export function startsWithName(text: string, name: string): boolean {
  const words = nameWords(name).filter((word) => word.length > 1);
  return nameWords(text.slice(0, 80))
    .slice(0, 3)
    .some((word) => words.includes(word));
}
