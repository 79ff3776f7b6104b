import type { DisclosureKind } from '../types.ts';
import { WORDS } from './words.ts';

/** Every stem of the table with its letters; stems that may go on end in `*`. */
const LETTERS = new Map<string, string>();

function readTable(): void {
  for (const line of WORDS.split('\n')) {
    const [letters = '', ...stems] = line.split(' ');
    for (const stem of stems) LETTERS.set(stem > '\u3000' ? `${stem}*` : stem, letters);
  }
}

/** Lower-case text without one of these stems discloses nothing: most text costs no more than this. */
export const GATE =
  /affil|afili|com+is|spons|compens|patroc|links?\b|liens?\b|enlace|amazon.(?:serv|asso|part)|partena|associado|partner(?:ship|ed|schaft)|parcer|col+abora|koop|samen|\bfees?\b|percen|portion|\bcut\b|money|provis|verg[uü]t|r[eé]mun|qualifying|\bpa(?:id|ys? (?:us|me|an?))\b|(?:review|tests?\b|an[aá]li)(?<=(?:for|to|f[uü]r|pour|para|per|voor) (?:\S+ ){0,2}\S+)|review (?:uni|cop|sam|cod)|free (?:of|cop|sam|pro)|complim|exchange for|kost|gratis|gratui|gracieu|guests? of|the (?:manu|publ|devel)|herstel|fabri[ck]a|marque|marca\b|uitgev|produtt|advertor|werbung|anzeige|brought to|presented by|gemaakt|\bpr\b|[ァ-ー一-龯]/;

/** Matches the site's name as its host spells it, with any spacing: `bread-dad.com` finds "Bread Dad". */
export function siteNamePattern(host: string): RegExp | null {
  const parts = host.toLowerCase().split('.');
  const suffix = /^(com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  const name = (parts.at(-suffix) ?? '').replace(/[^a-z0-9]/g, '');
  if (name.length < 3 || name.length > 40) return null;
  const spaced = [...name].join("[\\s.'’&-]{0,2}");
  return new RegExp(`(?<![a-z0-9])${spaced}(?:\\.[a-z]{2,4})?(?![a-z0-9])`, 'g');
}

/** The longest stem that `text` starts with; a Latin stem must be all of the word or go on by `*`. */
function stemOf(text: string): string | undefined {
  if (LETTERS.has(text)) return text;
  for (let length = Math.min(text.length, 18); length > 0; length--) {
    const stem = `${text.slice(0, length)}*`;
    if (LETTERS.has(stem)) return stem;
  }
  return undefined;
}

function lettersOf(word: string): string {
  let letters = '';
  for (let at = 0; at < word.length; ) {
    const stem = stemOf(word.slice(at));
    letters += (stem && LETTERS.get(stem)) ?? '.';
    if (word < '\u3000') break;
    at += stem ? stem.length - 1 : 1;
  }
  return letters;
}

/** Kinds of words that only count together, and what they count as then, in order. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/u[.]?[AaLN]|(?<!V[.]{0,2})Am|m[.]{0,2}[Aa]/g, 'Z'],
  [/AK/g, 'K'],
  [/L[.]?a|aL/g, 'LA'],
  [/UF|(?<=E[.]?)U/g, 'C'],
  [/z[.]?[spA]|[spA][.F]?z/g, 'WA'],
  [/i[.]?[+]|[qPS][.f]{0,3}b/g, 'T'],
  [/P[Ni]/g, 'S'],
  [/P[.]p/g, 'DVS'],
  [/e[FJ]|f[^,]{0,2}r|r(?=J)/g, 'R'],
  [/gF/g, 'GR'],
  [/W[.]?I/g, 'K'],
  [/p/g, 'B'],
  [/r/g, 'N'],
  [/[a-zU+]/g, '.'],
];

/** A sentence as letters: those of each known word, `.` for any other, `,` where a clause ends. */
export function signatureOf(sentence: string, site: RegExp | null): string {
  if (LETTERS.size === 0) readTable();
  let text = sentence.slice(0, 700).toLowerCase();
  if (site) text = text.replace(site, ' we ');
  text = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/n['’]t\b/g, ' not');
  let signature = '';
  for (const [word] of text.matchAll(/[a-zß]+|[,;:–—、©]|[぀-鿿]+/g))
    signature += /[,;:–—、©]/.test(word) ? ',' : lettersOf(word);
  for (const [phrase, letters] of PHRASES) signature = signature.replace(phrase, letters);
  return signature;
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
    ['gifted', '(?<!W)G', '[WJ]', 'R|G[.W]{0,4}M'],
    ['gifted', 'WV?E[^,]{0,8}R'],
    ['gifted', '^[.]?R[.V]{0,2}G'],
    ['affiliate', `A(?!F)[^,]*${SELF}|${SELF}[^,]*A(?!F)`, '[VE]'],
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
export const COMPANION = /[KACSYPT]|[WD].*H|H.*[WD]|Q.*[WD]|L.*B/;

/** A whole short line that labels its article: "Sponsored", "Paid post", "In partnership with …". */
export const LABEL = /^[.]?(?:S+N?|T[A-Z.]{1,8})[.]?$/;
