import type { DisclosureKind } from '../types.ts';
import { WORDS } from './words.ts';

/** Letters by stem, and by whole word with a blank after it. */
const LETTERS = new Map<string, string>();
/** Longest stem that is looked up. One expression for all stems would do it in half the time, but takes a millisecond to compile. */
const STEM_CHARS = 14;

/** Folded text without one of the telling words discloses nothing: most text costs no more than this. */
export const GATE = readTable();

function readTable(): RegExp {
  const stems: string[] = [];
  const words: string[] = [];
  const japanese: string[] = [];
  for (const line of WORDS.split('\n')) {
    const [letters = '', ...written] = line.split(' ');
    for (const word of written) {
      const stem = word.replace(/[*!]/, '');
      const isStem = /[*\u3000-\u9fff]|^\w{5,}$/.test(word);
      LETTERS.set(isStem ? stem : `${stem} `, letters);
      if (/[ACSPTRGLYcgijoqz]/.test(letters))
        (stem > '\u3000' ? japanese : isStem ? stems : words).push(stem);
    }
  }
  // In order, so that the browser compiles what begins alike once.
  const latin = `${stems.sort().join('|')}|(?:${words.join('|')})\\b`;
  return new RegExp(`\\b(?:${latin})|${japanese.join('|')}`);
}

/** Lower case without accents, as the table is written. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[à-ɏ]/g, (one) => one.normalize('NFD').charAt(0));
}

/** The site's name in folded text, however spaced: "Bread Dad" of `bread-dad.com`; nothing where it is too short to tell. */
export function siteNameOf(host: string): RegExp | undefined {
  const parts = host.toLowerCase().split('.');
  const isDeep = /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  const letters = parts.at(isDeep ? -3 : -2)?.match(/[a-z0-9]/g) ?? [];
  return letters[2] ? new RegExp(`\\b${letters.join('\\W*')}\\b`, 'g') : undefined;
}

/** Letters of a word; of a run of Japanese, those of each stem in it. */
function readLetters(word: string): string {
  if (word === '') return '';
  // Spanish, Portuguese and Italian say "we" by the verb's ending.
  if (/[aei]mos$|iamo$/.test(word)) return `W${readLetters(word.slice(0, -3))}`;
  let end = Math.min(word.length, STEM_CHARS);
  let letters = LETTERS.get(`${word} `);
  for (; !letters && end > 0; end--) letters = LETTERS.get(word.slice(0, end));
  const rest = word < '\u3000' ? '' : readLetters(word.slice(end + 1));
  return (letters ?? '.') + rest;
}

/** Letters of words met before: a page says most of its words more than once. */
const KNOWN = new Map<string, string>();

function lettersOf(word: string): string {
  let letters = KNOWN.get(word);
  if (letters === undefined) {
    letters = readLetters(word);
    if (KNOWN.size < 5_000) KNOWN.set(word, letters);
  }
  return letters;
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
  '.': '[a-zU+]',
};

const PHRASE = new RegExp(`(${Object.values(PHRASES).join(')|(')})`, 'g');
const PHRASE_LETTERS = Object.keys(PHRASES);

const TOKEN = /[a-z0-9ß]+|[([](?=[a-z])|(?<=^\W?)\*|[,;:：–—、©|·•]|[\u3040-\u9fff]+/g;

/** A sentence as letters: those of each known word, `.` for any other. `site`: see {@link siteNameOf}. */
export function signatureOf(sentence: string, site?: RegExp): string {
  const words = fold(sentence.slice(0, 700)).replace(/n['’]t\b/g, ' not');
  const own = site ? words.replace(site, ' we ') : words;
  const letters = (own.match(TOKEN) ?? []).map(lettersOf).join('');
  return letters.replace(
    PHRASE,
    (...groups) => PHRASE_LETTERS[groups.indexOf(groups[0], 1) - 1] ?? '',
  );
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
