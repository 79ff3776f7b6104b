import type { DisclosureKind } from '../types.ts';
import { WORDS } from './words.ts';

/** Letters of whole words; stems that words begin with and their letters, by {@link startOf}, the longest first. */
const EXACT = new Map<string, string>();
const STEMS = new Map<string, (readonly [stem: string, letters: string])[]>();

/** Two Latin letters or one Japanese sign: what all words of a stem share. */
function startOf(word: string): string {
  return word.slice(0, word < '\u3000' ? 2 : 1);
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: '[aàáâãä]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  o: '[oòóôõö]',
  u: '[uùúûü]',
  c: '[cç]',
};

/** Lower-case text without one of the telling words discloses nothing: most text costs no more than this. */
export const GATE = readTable();

function readTable(): RegExp {
  // By first letter: most letters that words begin with are ruled out at once.
  const gate = new Map<string, string[]>();
  for (const line of WORDS.split('\n')) {
    const [letters = '', ...words] = line.split(' ');
    for (const word of words) {
      const isStem = word.endsWith('*') || word > '\u3000';
      const stem = word.replace('*', '');
      const start = startOf(stem);
      if (isStem) STEMS.set(start, [...(STEMS.get(start) ?? []), [stem, letters]]);
      else EXACT.set(stem, letters);
      if (!/[ACSPTRGLYgiqz]/.test(letters)) continue;
      const first = stem.charAt(0);
      const rests = gate.get(first) ?? [];
      rests.push(stem.slice(1) + (isStem ? '' : '\\b'));
      gate.set(first, rests);
    }
  }
  for (const stems of STEMS.values())
    stems.sort(([one], [other]) => other.length - one.length);
  // The table is written without accents, the text is not: folding every block would cost more.
  const accented = (names: string) =>
    names.replace(/(?<!\\)[aeiouc]/g, (one) => ACCENTED[one] ?? one);
  const groups = [...gate].map(
    ([first, rests]) => `${accented(first)}(?:${accented(rests.join('|'))})`,
  );
  return new RegExp(`(?<![a-z])(?:${groups.join('|')})`);
}

/** The site's name as its host spells it, without spaces and marks: "breaddad" of `bread-dad.com`; empty when too short to tell. */
export function siteNameOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const isDeep = /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  const name = (parts.at(isDeep ? -3 : -2) ?? '').replace(/[^a-z0-9]/g, '');
  return name.length > 2 ? name : '';
}

/** Letters of a word; of a run of Japanese, those of each stem in it. */
function lettersOf(word: string): string {
  const isLatin = word < '\u3000';
  const exact = EXACT.get(word);
  if (exact || word === '') return exact ?? '';
  for (const [stem, letters] of STEMS.get(startOf(word)) ?? [])
    if (word.startsWith(stem))
      return isLatin ? letters : letters + lettersOf(word.slice(stem.length));
  return isLatin ? '.' : `.${lettersOf(word.slice(1))}`;
}

/** Kinds of words that only count together, and what they count as then: the first that fits. */
const PHRASES = [
  ['Z', 'u[.]?[AaLN]|(?<!V[.]{0,2})Am|m[.]{0,2}[Aa]'],
  ['K', 'AK|W[.]?I'],
  ['LA', 'L[.]?a|aL'],
  ['C', 'UF|(?<=E[.]?)U'],
  ['WA', 'z[.]?[spA]|[spA][.F]?z'],
  ['T', 'i[.]?[+]|(?:[qS]|P(?=f))[.f]{0,2}b'],
  ['S', 'P[Ni]'],
  ['DVS', 'P[.]p'],
  ['R', 'e[FJ]|f[^,]{0,2}r|r(?=J)'],
  ['GR', 'gF'],
  ['B', 'p'],
  ['N', 'r'],
  ['.', '[a-zU+]'],
] as const;

const PHRASE = new RegExp(PHRASES.map(([, pattern]) => `(${pattern})`).join('|'), 'g');

const MARKS = ',;:–—、©';
const TOKEN = new RegExp(`[a-z0-9ß]+|[${MARKS}]|[\\u3040-\\u9fff]+`, 'g');
/** Letters that may bear an accent, and signs that may stand apart from their letter. */
const ACCENT = /[\u00aa-\u2000\u3040-\uffff]/;

/** A sentence as letters: those of each known word, `.` for any other, `,` where a clause ends. */
export function signatureOf(sentence: string, site: string): string {
  const plain = sentence.slice(0, 700).toLowerCase();
  const folded = ACCENT.test(plain)
    ? plain
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
    : plain;
  const words = folded.replace(/n['’]t\b/g, ' not').match(TOKEN) ?? [];
  let letters = '';
  for (let at = 0; at < words.length; at++) {
    let name = '';
    let next = at;
    while (next < words.length && name !== site && site.startsWith(name + words[next]))
      name += words[next++];
    const word = words[at] ?? '';
    if (name !== '' && name === site) {
      letters += 'W';
      at = next - 1;
    } else letters += MARKS.includes(word) ? ',' : lettersOf(word);
  }
  return letters.replace(
    PHRASE,
    (...groups) => PHRASES[groups.indexOf(groups[0], 1) - 1]?.[0] ?? '',
  );
}

/** The site speaks: "we", its name, "this article", "these links". */
const SELF = '(?:W|[DO](?=[.VJ]{0,3}[NLBA]))';

/**
 * What the letters of a sentence disclose: the first rule of which every pattern is found. Above each stand
 * a sentence it is for and its letters (see words.ts).
 */
const RULES = (
  [
    // "This article was sponsored by NorthByte" DNVT.
    [
      'sponsored',
      'D[.]{0,3}N.*T|T.*D[.]?N|D[.]{0,3}N[^,]*V[.]{0,2}(?:S|[.]{3}S[.]?$)|DV[.]?S|S[.]?DN|WP[.]{0,2}DN|P[.]?W.*DN|DNP',
    ],
    ['sponsored', 'V[.]{0,2}D[.N]{0,3}Y', '[CSW]'],
    // "We were sent a review copy by the publisher" WVG.RJ..M
    ['gifted', '(?<!W)G', '[WJ]', 'R|G[.W]{0,4}M'],
    // "We received a free copy of the game" WE.RF..
    ['gifted', 'WV?E[^,]{0,8}R'],
    ['gifted', '^[.]?R[.V]{0,2}G'],
    // "We use affiliate links" WVAL; "As an affiliate, we earn from purchases" ..A,WE.B
    ['affiliate', `A(?!F)[^,]*${SELF}|${SELF}[^,]*A(?!F)|A,WE`, '[VE]'],
    // "We may earn a commission when you buy through our links" W.E.C..B.WL
    ['affiliate', `${SELF}.{0,9}E|E.{0,3}${SELF}`, 'E[^,]{0,8}C|C.*E', '[LBA]'],
    ['affiliate', '[NM][^,]*E|[WD][.]{0,2}L', 'E', 'C', 'L'],
    // "Shops pay us when you buy" BYW..B
    ['affiliate', 'W[^,]{0,3}[VE]P|YW', '[LBM]|DN'],
    // "Contains affiliate links" VAL; "Links marked with * are affiliate links" L..VAL
    ['affiliate', '^N?VA[.]?L|L[.]{0,4}V[.]?A|L[.]{0,2}WS'],
    // "Your purchase through these links supports us" .B.DLHW
    ['affiliate', 'H', '[BA]', '[WDA][.]{0,2}L|L[.]{0,2}[WD]'],
    ['affiliate', 'W.*H[^,]{0,3}C'],
  ] as const
).map(([kind, ...patterns]): [DisclosureKind, RegExp] => [
  kind,
  new RegExp(`^${patterns.map((one) => `(?=.*(?:${one}))`).join('')}`),
]);

/** Clauses that deny are cut; "no extra cost", "not influenced" deny nothing. */
const DENIED = /[^,]*X\.*$|X(?!\.{0,2}K)[^,]*/g;

/** The kind of interest the sentence of a signature discloses, or `null`. */
export function kindOf(signature: string): DisclosureKind | null {
  if (signature.includes('Z')) return null;
  const stated = signature.replace(DENIED, '');
  return RULES.find(([, rule]) => rule.test(stated))?.[0] ?? null;
}

/** A sentence that goes with a disclosure beside it. */
export const COMPANION = /[KACSYPT]|[WD].*H|H.*[WD]|Q.*[WD]|L.*B/;

/** A whole short line that labels its article: "Sponsored", "Paid post", "In partnership with …". */
export const LABEL = /^[.]?(?:S+N?|N?[.VE]{0,3}T[A-Z.]{1,8})[.]?$/;
