import type { DisclosureKind } from '../types.ts';
import { WORDS } from './words.ts';

/** Letters by whole word, and by stem. One expression for all stems would be faster, but takes a millisecond to compile. */
const WHOLE = new Map<string, string>();
const STEMS = new Map<string, string>();
/** Longest stem that is looked up. */
const STEM_CHARS = 14;
/** How stems begin; most words begin as none does. */
const STARTS = new Set<string>();

/** Folded text without one of the telling words discloses nothing: most text costs no more than this. */
export const GATE = readTable();

function readTable(): RegExp {
  const latin: string[] = [];
  const japanese: string[] = [];
  for (const line of WORDS.split('\n')) {
    const [letters = '', ...written] = line.split(' ');
    for (const word of written) {
      const stem = word.replace(/[*!]/, '');
      const isStem = /[*\u3000-\u9fff]|^\w{5,}$/.test(word);
      (isStem ? STEMS : WHOLE).set(stem, letters);
      if (isStem) STARTS.add(stem.slice(0, 3));
      if (/[ACSPTRGLMYcdgijkopqz]/.test(letters))
        (stem > '\u3000' ? japanese : latin).push(isStem ? stem : `${stem}\\b`);
    }
  }
  // In order, so that the browser compiles what begins alike once.
  return new RegExp(`\\b(?:${latin.sort().join('|')})|${japanese.join('|')}`);
}

/** Lower case without accents, as the table is written. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[à-ɏ]/g, (one) => one.normalize('NFD').charAt(0));
}

/** The letters of the site's name, `breaddad` of `bread-dad.com`. */
export function siteNameOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const isDeep = /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return parts.at(isDeep ? -3 : -2)?.replace(/\W/g, '') ?? '';
}

/** Letters of a word; of a run of Japanese, those of each stem in it. */
function readLetters(word: string): string {
  if (word === '') return '';
  // Spanish, Portuguese and Italian say "we" by the verb's ending.
  if (/[aei]mos$|iamo$/.test(word)) return `W${readLetters(word.slice(0, -3))}`;
  let letters = WHOLE.get(word);
  const isStem = word > '\u3000' || STARTS.has(word.slice(0, 3));
  let end = isStem ? Math.min(word.length, STEM_CHARS) : 0;
  for (; !letters && end > 0; end--) letters = STEMS.get(word.slice(0, end));
  const rest = word < '\u3000' ? '' : readLetters(word.slice(end + 1));
  return (letters ?? '.') + rest;
}

/** Kinds of words that only count together, and what they count as then: the first that fits. */
const PHRASES = {
  Z: 'u[.]?[ALN]',
  LA: 'L[.]?a|aL|pL',
  K: 'AK|W[.]?I',
  C: '(?<=E[.]?)U',
  WA: 'z[.]?[spA]|[spA][.Fb]?z',
  PT: '[iS][.]?[PC][.]?[+]',
  T: 'i[.]?[+]|^[.]k[+]|[+][.]?Hc|^(?:Pf|Hc)b|(?:[qS]N?|PN|NP|(?<=(?:D[.]?N|W)V+)P)[.f]{0,2}b',
  DN: 'qN',
  S: 'P[Ni](?![+b])|i[.]?[PC]|PoBK|(?:^[(.]?|V[.]?)d(?=$|[,GS])',
  SN: '(?:oB?K?|^p)[Nn]|Sn',
  DVS: 'P[.]p',
  JR: '[lr]h',
  J: 't[.]?l',
  DNR: 'fDr',
  R: 'e[fFJ]|j[F+]|f[^,]{0,2}r',
  JGR: '(?<=[WDN][.]{0,2}|K,[.]{0,2})t(?:[V.]W?[GPSHc]+[.f]?b|[VW.+f]{0,4}gV?[bF])|(?<=D[.]{0,2})t[VE.]{0,6}(?:g|qb)|(?<=^[.]?)t(?:VHc|G)b|(?<=^[.]?)[tM][.V]{0,4}Wg|(?<!W[^,]{0,2})(?:Pf?|c)Wt',
  GR: 'g[Fb]|(?<=WV*)gVb|(?<=Vb[^,]{1,6})g(?=$|,)',
  O: '[b+]W[.](?=$|,)',
  B: 'p',
  N: 'r',
};

const PHRASE = new RegExp(`(${Object.values(PHRASES).join(')|(')})`, 'g');
const PHRASE_LETTERS = Object.keys(PHRASES);

const TOKEN = /[a-z0-9ß]+|[([](?=[a-z])|(?<=^\W?)\*|[,;:：–—、©|·•]|[\u3040-\u9fff]+/g;

/** A sentence as letters: those of each known word, `.` for any other. `site`: see {@link siteNameOf}. */
export function signatureOf(sentence: string, site = ''): string {
  let words = fold(sentence.slice(0, 700)).replace(/n['’]t\b/g, ' not');
  // The name may be spaced: "Bread Dad"; of two letters it tells nothing. Few sentences hold it, and an expression is dear to make.
  if (site.length > 2 && words.replace(/\W+/g, '').includes(site))
    words = words.replace(new RegExp(`\\b${[...site].join('\\W*')}\\b`, 'g'), ' we ');
  const letters = (words.match(TOKEN) ?? []).map(readLetters).join('');
  // Most are left alone and need no dear function.
  return letters
    .replace(
      PHRASE,
      (...groups) => PHRASE_LETTERS[groups.indexOf(groups[0], 1) - 1] ?? '',
    )
    .replace(/[a-zU+]/g, '.');
}

/** The site speaks: "we", its name, "this article", "these links". */
const SELF = '(?:W|D(?=[.VJF]{0,3}[NLBA]))';

/**
 * What the letters of a sentence disclose: the first kind with a rule of which every part (between `&`) is found.
 * Above a rule stand a sentence it is for and its letters (see words.ts).
 */
const RULES = (
  [
    [
      'sponsored',
      // "This article was sponsored by NorthByte" DNVT.
      '(?:^|,)[^,DN]{0,2}D[.]{0,3}N(?!F).*T|^NE?[.]?T|D[.]{0,3}N[^,]*V[.P]{0,2}(?:S|[.]{3}S[.]?$)|DV[.]{0,2}N?[ST]|PW.{0,3}[NR]|S[.]?DN|N[.]{0,4}PT|[(][.]?S$|D[.]{0,3}N[^,]*S[.]?P',
      'V[.]{0,2}D[.]?N[.]?Y&[CSW]',
    ],
    [
      'gifted',
      // "We were sent a review copy by the publisher" WVG.RJ..M
      '(?<!W)G&W|^.{0,5}J.*G|DN.*J|J.*DN&R',
      '(?<!W)G&[WJ]&G[.RW]{0,6}M|M.{0,4}G|M.W.J.G',
      'JV[.]?W[.KR]*G',
      // "We received a free copy of the game" WE.RF..
      'WV?E[^,]{0,8}R|W[.]?R[^,]{0,4}E',
      '^[.]?K&M.*J&R',
      'MWG&J',
    ],
    [
      'affiliate',
      // "We use affiliate links" WVAL; "As an affiliate, we earn from purchases" ..A,WE.B
      `A(?!F)[^,]*${SELF}|${SELF}[^,]*A(?!F)|A,WE&[VE]`,
      // "We may earn a commission when you buy through our links" W.E.C..B.WL
      `W[^J]{0,9}E|E.{0,3}${SELF}&E[^,]{0,8}C&[LBA]`,
      '[NM][^,]*E|[WD][.F]{0,3}L&E&C&L',
      // "Shops pay us when you buy" BYW..B
      'W[^,]{0,3}[VE]P|YW&[LBM]',
      // "Contains affiliate links" VAL; "Links marked with * are affiliate links" L..VAL
      '^N?VA[.]?L|L[.]{0,4}V[.]{0,3}L?A|[LN][.]{2,4}S[.]V|[(][^,]{0,6}(?:AL|L[.]?A)',
      'C[^,]*DN[.]E|[LJ].{0,6}B.*C.{0,4}E',
      // "Your purchase through these links supports us" .B.DLHW
      'W.*VH[.]{1,2}C',
      'H&[BA]&[WDA][.]{0,2}L|L[.]{0,2}W',
    ],
  ] as const
).map(([kind, ...rules]): [DisclosureKind, RegExp] => [
  kind,
  new RegExp(
    rules
      .map((rule) => rule.replace(/[^&]+/g, '(?=.*(?:$&))').replaceAll('&', ''))
      .map((rule) => `^${rule}`)
      .join('|'),
  ),
]);

/** Clauses that deny are cut; "no extra cost", "not influenced" deny nothing. */
const DENIED = /[^,]*X\.*$|X(?!\.{0,2}K)[^,]*|[^,]*[GR][^,]*O/g;

/** The kind of interest the sentence of a signature discloses, or `null`. */
export function kindOf(signature: string): DisclosureKind | null {
  if (signature.includes('Z')) return null;
  const stated = signature.replace(DENIED, '');
  return RULES.find(([, rule]) => rule.test(stated))?.[0] ?? null;
}

/** A sentence that goes with a disclosure beside it. */
export const COMPANION = /[KACSYPT]|[WD].*H|H.*[WDN]|Q.*[WD]|L.*B/;

/** What a line of few words that labels its article comes to: "Sponsored", "Paid post", "In partnership with …", "Ad – gifted". */
const LABEL =
  /^[.,(]?[.(]?(?:(?:N?[.]?|V[.])S+(?:N[.]*|,[.]+K?|[.]+K.*)?|N[.]M|P?S*N?(?:[.VE]{0,3}|,[.]?)P?T[A-Z.]*|(?:G,|NG)[.]+|S,?J?G[A-Z.]*|(?:JV?G|GJ)[.]*),?$/;

/** Whether a line of this signature labels its article. */
export function isLabel(signature: string): boolean {
  return signature.length < 14 && LABEL.test(signature);
}
