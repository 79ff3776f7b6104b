import { CAPITALS, CASELESS, hasSmall, LETTERS } from '../text/letters.ts';
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

/** Small words within a name. */
const PARTICLE = /^(?:v[ao]n|d(?:e[lnr]?|[aiou]s?)|l[ae]s?|zu|[ae]l|bin|[ey])$/;
/** A degree or certificate as it follows a name. */
const DEGREE = /^\(?(?:(?:[A-Z]\.?){2,6}(?:-[A-Z]+)?|Ph\.?D)[.®]*\)?,?$/;
const GROUP = /^the |(?:^| )(?:team|staff|editors?)$/;
/** Who a CMS signs as. */
const LOGIN = /admin|^(?:webmaster|root|guest|user\d*|test)$/;
/** What somebody does, by the start of a word in lower case. */
const JOB =
  /(?<![a-zß-ÿ])(?:[a-z]*(?:writer|r[eé]da[cçkz])|aut(?:h?o|eu)r|editor(?!ial)|rep[oó]rte|[gj]i?ou?rnalis|columnis|contribut|head of|chief|founder|c[et]o(?![a-zß-ÿ])|manager|dire[ck]t[eo]|president|senior|expert(?!s)|analyst|consult|engineer|scien|research|professor|dieti|[ck]orr?[ei]spond|herausgeb|periodist|verslagg|[ei]nv[io][ay]|記者|編集(?!部)|ライター|כתב)/;
/** Words that no name holds, but menus, labels and headlines do. */
const PLAIN =
  /(?<![a-zß-ÿ])(?:the|of|to|in|with|get|^book|copy|demo|started|contact|search|category|interview|for|from|i['’]m|your?|our|my|how|about|home|blogs?|articles?|posts?|read|more|view|follow|share|comments?|policy|guides?|management|pdf|version|takeaways|checked|door|photo[a-z]*|fotos?|videos?|illustration[a-z]*)(?![a-zß-ÿ])/;
const NOT_IN_NAMES =
  /[<>{}#!?=+*%$€£…™©:;：／|[\]\\~^。を的]|(?:通信社?|新[聞闻华華]社?|ニュース|뉴스|신문|일보|社)$|\([^)]*$|^[^(]*\)|https?|[a-zß-ÿ]\.[a-zß-ÿ]|\d.* | .*\d/;
const CAPITALISED = new RegExp(`^(?:["“'‘(]|[dl]['’])?[${CAPITALS}${CASELESS}]`);
const IS_CASELESS = new RegExp(`^[${CASELESS}]{3}`);
/** A second name or a job after a slash. */
const AFTER_SLASH = new RegExp(`\\s*/\\s*(?:[${CAPITALS}]{2}.*|\\S+)$`);
/** A Japanese, Chinese or Korean name with the job glued to it. */
const REPORTER = /^([々-龥가-힣]{2,5}) ?([記记]者|기자)$/;
const EDGES = new RegExp(`^[^${LETTERS}@(]+|[\\s,;·*~_"“”–—<@）】」-]+$`, 'g');

/** Whether a text is nothing but letters after a name: "PhD", "MS, RD". */
export function isDegree(text: string): boolean {
  return text !== '' && text.split(/[,\s]+/).every((part) => DEGREE.test(part));
}

/** Whether a text says what somebody is: a degree, a certificate, or a job. */
export function isRole(text: string): boolean {
  return (
    text.length > 1 &&
    text.length < 111 &&
    (JOB.test(text.toLowerCase()) || isDegree(text))
  );
}

function kindOf(text: string): NameKind | null {
  const lower = text.toLowerCase();
  if (text.length < 2 || text.length > 60 || NOT_IN_NAMES.test(text)) return null;
  if (GROUP.test(lower))
    return lower === text || JOB.test(lower.replace(/\S+$/, '')) ? null : 'group';
  if (PLAIN.test(lower) || JOB.test(lower) || LOGIN.test(lower)) return null;
  const words = text.split(/[\s/]+/).filter((word) => !PARTICLE.test(word));
  const capital = words.filter((word) => CAPITALISED.test(word)).length;
  if (words.length > 5) return null;
  if (capital === 0 || /[\d_@]/.test(text)) return words.length < 3 ? 'handle' : null;
  if (capital < words.length) return null;
  if (words.length > 1 || IS_CASELESS.test(text)) return 'person';
  return DEGREE.test(text) ? null : 'single';
}

/** Reads a text that should be one name, `null` when it cannot be one. Quotes and letters after the name come off; "Dr" stays. */
export function parseName(raw: string): Name | null {
  // Longer than any name with a job in brackets and letters after it.
  if (raw.length > 150) return null;
  const [, own = raw, job = null] = REPORTER.exec(raw) ?? [];
  const parts = own.replace(AFTER_SLASH, '').replace(EDGES, '').split(/\s+/);
  let role: string | null = job;
  let count = parts.length;
  while (count > 2 && DEGREE.test(parts[count - 1] ?? '')) count--;
  if (count < parts.length && hasSmall(`${parts[0]}`))
    role = parts.splice(count).join(' ');
  const text = parts.join(' ').replace(/,+$|(?<=[a-zß-ÿ]{3})\.$/, '');
  const kind = kindOf(text);
  return kind && { text, kind, words: nameWords(text), role };
}

/** The words by which names are compared. */
export function nameWords(text: string): string[] {
  return foldedWords(text.replace(/['’]/g, '')).filter(
    (word) => !/^(?:dr|prof|mrs?|ms)$/.test(word),
  );
}

/** Whether two names mean one person: first and last word agree, or all words of the shorter are in the longer. */
export function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return short.length > 0 && short[0] === long.join('');
  return short.every((word) => long.includes(word));
}
