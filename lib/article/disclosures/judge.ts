import type { DisclosureKind } from '../types.ts';
import { DISCLOSURE_WORDS } from './words.ts';

const LINES = DISCLOSURE_WORDS.split('\n').map((line) => {
  const [letters = '', ...stems] = line
    .replaceAll('(', '(?:')
    .replaceAll('*', '[\\wà-ž]*')
    .split(' ');
  return { letters, stems: stems.join(' ') };
});

/** All words of the table, a group for each of its lines. */
const WORD = new RegExp(
  `(?<![\\wà-ž])(?:(${LINES.map(({ stems }) => stems).join(')|(')}))(?![\\wà-ž])`,
  'g',
);

/** Text without one of these words discloses nothing: most text costs no more than this. Tried on lower-cased text. */
export const GATE = new RegExp(
  `(?<![a-z])(?:${LINES.filter(({ letters }) => /[ATSRMPYCL]/.test(letters))
    .map(({ stems }) => stems)
    .join('|')})`,
);

/** Matches the site's name as its host spells it, with any spacing: `bread-dad.com` finds "Bread Dad". */
export function siteNamePattern(host: string): RegExp | null {
  const parts = host.toLowerCase().split('.');
  const suffix = /^(com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  const name = (parts.at(-suffix) ?? '').replace(/[^a-z0-9]/g, '');
  if (name.length < 3 || name.length > 40) return null;
  const spaced = [...name].join("[\\s.'’&-]{0,2}");
  return new RegExp(`(?<![a-z0-9])${spaced}(?:\\.[a-z]{2,4})?(?![a-z0-9])`, 'g');
}

/** A sentence as letters: those of each known word, `.` for what lies between, `,` where a clause ends. */
export function signatureOf(sentence: string, site: RegExp | null): string {
  let text = sentence.slice(0, 700).toLowerCase().replaceAll('’', "'");
  if (site) text = text.replace(site, ' we ');
  return text
    .replace(WORD, (...groups) => LINES[groups.indexOf(groups[0], 1) - 1]?.letters ?? '')
    .replace(/[,;:–—、]+/g, ',')
    .replace(/[^A-Z,\s]+/g, '.')
    .replace(/\s+/g, '');
}

/** The site speaks: "we", its name, "this article", "these links". */
const SELF = '(?:W|[DO](?=[.V]{0,3}[NLBA]))';

/** What the letters of a sentence disclose: the first rule of which every pattern is found. */
const RULES: readonly (readonly [DisclosureKind, ...RegExp[]])[] = (
  [
    [
      'sponsored',
      'U|D[.]{0,3}N.*T|T.*D[.]?N|D[.]{0,3}N[^,]*V[.]{0,2}S|DV[.]?S|S[.]?DN|DS[.]?N[^,]*V|WP[.]{0,2}DN|DNP',
    ],
    ['sponsored', 'V[.]{0,2}D[.N]{0,3}Y', '[CSW]'],
    ['gifted', '(?<!W)G', '[WJ]', 'R|G.*M'],
    ['gifted', 'WV?E[^,]{0,5}R'],
    ['gifted', '^[.]?R[.V]{0,2}G'],
    ['affiliate', 'Q', '[WEBN]'],
    ['affiliate', `A[^,]*${SELF}|${SELF}[^,]*A`, '[VE]'],
    ['affiliate', `${SELF}.{0,9}E|E.{0,3}${SELF}`, 'E[^,]{0,8}C|C.*E', '[LBA]'],
    ['affiliate', '[NM][^,]*E|[WD][.]{0,2}L', 'E', 'C', 'L'],
    ['affiliate', 'W[^,]{0,4}P|YW', '[LBM]|DN'],
    ['affiliate', '^N?VA[.]?L|L[.]{0,4}V[.]?A|L[.]{0,2}WS'],
    ['affiliate', 'H', '[BA]', '[WDA][.]{0,2}L|L[.]{0,2}[WD]'],
    ['affiliate', 'W.*H[.]?C'],
  ] as const
).map(([kind, ...rules]) => [kind, ...rules.map((rule) => new RegExp(rule))]);

/** Clauses that deny are cut; "no extra cost", "not influenced" deny nothing. */
const DENIED = /[^,]*X\.*$|X(?!\.{0,2}K)[^,]*/g;

/** The kind of interest the sentence of a signature discloses, or `null`. */
export function kindOf(signature: string): DisclosureKind | null {
  if (signature.includes('Z')) return null;
  const stated = signature.replace(DENIED, '');
  return (
    RULES.find(([, ...rules]) => rules.every((one) => one.test(stated)))?.[0] ?? null
  );
}

/** A sentence that goes with a disclosure beside it. */
export const COMPANION = /[KACSYPT]|[WD].*H|H.*[WD]/;

/** A whole short line that labels its article: "Sponsored", "Paid post", "In partnership with …". */
export const LABEL = /^[.]?(?:S+N?|T[A-Z.]{1,8})[.]?$/;
