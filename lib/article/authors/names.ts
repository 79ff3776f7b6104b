import { foldedWords } from '../text/words.ts';

/**
 * What a text looks like when read as a name: `person` has two to five capitalised words, `single` is one,
 * `handle` has no capitals or is a word as people log in with, `group` ends like a team or a firm.
 */
export type NameKind = 'person' | 'single' | 'handle' | 'group';

/** A name apart from what is glued to it: letters after the name or a job in brackets go to `role`. */
export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  /** Words for comparing: folded, without titles. */
  readonly words: readonly string[];
  readonly role: string | null;
}

const TITLE = /^(?:dr|prof|professor|mrs?|ms|jr|sr)$/;
const PARTICLE =
  /^(?:v[ao]n|de[rn]?|l[ae]s?|d[aiou]s?|del(?:la)?|zu|ten|ter|bin|al|[ey])$/;
/** A degree or certificate as it follows a name. */
const DEGREE = /^\(?(?:(?:[A-Z]\.?){2,6}(?:-[A-Z]+)?|Ph\.?D|[BM]S?c|Esq)[.®]*\)?,?$/;
const GROUP = /^the |(?:^| )(?:team|staff|editors?|desk|llc|company)$/;
/** What somebody does, by the start of a word. */
const JOB =
  /(?<!\p{L})(?:\p{L}*writer|author|editor(?!ial)|report|journalis|columnis|contribut|blogger|founder|c[etmfo]o(?!\p{L})|chief|officer|manager|director|president|senior|specialist|expert|analyst|consult|strategist|engineer|scien|research|professor|doctor|dieti|lawyer|advis|produc|coach|correspond|redak|autor|記者|כתב|עורך)/iu;
/** Words that no name holds, but menus, labels and headlines do. */
const PLAIN =
  /(?<!\p{L})(?:the|an|of|to|in|on|for|with|from|at|is|your?|our|we|my|how|what|this|about|contact|home|blogs?|articles?|posts?|posted|updated?|read|more|view|all|ago|share|follow|comments?|menu|search|new|categor\p{L}+|privacy|policy|photos?|by|free|get|products?|guides?|reviews?|business|management)(?!\p{L})/u;
const NOT_IN_NAMES = /[<>{}#!?=+*%$€£…™©:;|[\]\\~^]|https?|\.com\b|\d.* | .*\d/i;

/** Whether a text is nothing but letters after a name: "PhD", "MS, RD". */
export function isDegree(text: string): boolean {
  return text !== '' && text.split(/[,\s]+/).every((part) => DEGREE.test(part));
}

/** Whether a text says what somebody is: a degree, a certificate, or a job. */
export function isRole(text: string): boolean {
  return text.length > 1 && text.length < 140 && (JOB.test(text) || isDegree(text));
}

function kindOf(text: string): NameKind | null {
  const lower = text.toLowerCase();
  if (text.length < 2 || text.length > 60 || NOT_IN_NAMES.test(text)) return null;
  if (GROUP.test(lower))
    return lower === text || JOB.test(lower.replace(/\S+$/, '')) ? null : 'group';
  if (PLAIN.test(lower) || JOB.test(lower)) return null;
  const words = text.split(/[\s/]+/).filter((word) => !PARTICLE.test(word));
  const capital = words.filter((word) => /^["“'‘(]?[\p{Lu}\p{Lo}]/u.test(word)).length;
  if (words.length > 5) return null;
  if (capital === 0 || /[\d_@]/.test(text)) return words.length < 4 ? 'handle' : null;
  if (capital < words.length) return null;
  return words.length > 1 || /^\p{Lo}{3}/u.test(text) ? 'person' : 'single';
}

/** Reads a text that should be one name, `null` when it cannot be one. Quotes and letters after the name come off; "Dr" stays. */
export function parseName(raw: string): Name | null {
  // Longer than any name with a job in brackets and letters after it.
  if (raw.length > 150) return null;
  const [, inside, bracket] = /^(.{3,40}?)\s*\(([^)]{2,60})\)$/.exec(raw) ?? [];
  const parts = (inside ?? raw)
    .replace(/^[^\p{L}@(]+|[\s,;·*~_"“”–—<@-]+$|['’]s$/gu, '')
    .replace(/^m(?:r|r?s|x)\.?\s+/i, '')
    .split(/\s+/);
  let role = bracket && isRole(bracket) ? bracket : null;
  let count = parts.length;
  while (count > 2 && DEGREE.test(parts[count - 1] ?? '')) count--;
  if (count < parts.length && /\p{Ll}/u.test(parts[0] ?? ''))
    role ??= parts.splice(count).join(' ');
  const text = parts.join(' ').replace(/,+$|(?<=\p{Ll}{3})\.$/u, '');
  const kind = kindOf(text);
  return kind && { text, kind, words: nameWords(text), role };
}

/** The words by which names are compared. */
export function nameWords(text: string): string[] {
  return foldedWords(text.replace(/['’]/g, '')).filter((word) => !TITLE.test(word));
}

/** Whether two names mean one person: first and last word agree, or all words of the shorter are in the longer. */
export function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return short.length > 0 && short[0] === long.join('');
  return (
    short.every((word) => long.includes(word)) ||
    (short[0] === long[0] && short.at(-1) === long.at(-1))
  );
}
