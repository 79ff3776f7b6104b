/** Reading speeds a minute; from Brysbaert 2019 (words) and common practice for Japanese and Chinese (characters). */
const WORDS_PER_MINUTE = 238;
const CHARACTERS_PER_MINUTE = 500;

/** Length of a text in the units its script has. */
export interface TextMeasure {
  readonly textLength: number;
  readonly wordCount: number;
  readonly readingMinutes: number;
}

/** Counts over the characters of a text, made in one loop. */
export interface TextCounts {
  /** Runs of letters and digits, with marks but dashes and slashes inside. */
  readonly words: number;
  /** Characters of scripts that put no spaces between words. */
  readonly unspaced: number;
  readonly commas: number;
  readonly stops: number;
}

/** Whether a character from the block of Thai on is one of those, Lao, Myanmar, Khmer, kana or Han. */
function isUnspaced(code: number): boolean {
  return (
    code < 0xf00 ||
    (code > 0x3040 && code < 0xa000) ||
    (code > 0xfff && code < 0x10a0) ||
    (code > 0x177f && code < 0x1800)
  );
}

/** What a character is; of the others, signs that may stand inside a word, nothing is counted. */
const [LETTER, GAP, COMMA, STOP] = [1, 2, 3, 4] as const;
/** The same up to U+00BF, in this order. */
const SIGNS = [/[a-z\d]/i, /[\s/]/, /[,;]/, /[!.?]/];

/** Kinds of the characters up to U+00BF: looking them up costs a third of asking every time. */
const KINDS = Uint8Array.from(
  { length: 192 },
  (_, code) => 1 + SIGNS.findIndex((sign) => sign.test(String.fromCharCode(code))),
);

/** The same beyond: dashes, the marks of Chinese and Japanese; letters are whatever is no other punctuation and no surrogate. */
function kindBeyond(code: number): number {
  if (code === 0x2013 || code === 0x2014) return GAP;
  if (code === 0x3001 || code === 0xff0c) return COMMA;
  if (code === 0x3002) return STOP;
  const isLetter =
    (code < 0x2000 || code > 0x2bff) &&
    (code < 0x3000 || code > 0x3040) &&
    (code < 0xd800 || code > 0xdfff) &&
    (code < 0xfe00 || code > 0xff0f);
  return isLetter ? LETTER : 0;
}

/** Counts in `text`, whether its white space is collapsed or not. */
export function countText(text: string): TextCounts {
  let [words, unspaced, commas, stops] = [0, 0, 0, 0];
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xe00 && isUnspaced(code)) {
      unspaced++;
      isInWord = false;
      continue;
    }
    const kind = code < 192 ? KINDS[code] : kindBeyond(code);
    if (kind === LETTER) {
      if (!isInWord) words++;
      isInWord = true;
    } else if (kind === GAP) isInWord = false;
    else if (kind === COMMA) commas++;
    else if (kind === STOP) stops++;
  }
  return { words, unspaced, commas, stops };
}

/** Words (characters where a script has no spaces) and minutes of texts with an empty line between them; at least one minute for any text. */
export function measureTexts(
  texts: readonly { readonly text: string; readonly counts: TextCounts }[],
): TextMeasure {
  let words = 0;
  let unspaced = 0;
  let textLength = Math.max(0, 2 * (texts.length - 1));
  for (const { text, counts } of texts) {
    words += counts.words;
    unspaced += counts.unspaced;
    textLength += text.length;
  }
  const minutes = words / WORDS_PER_MINUTE + unspaced / CHARACTERS_PER_MINUTE;
  return {
    textLength,
    wordCount: words + unspaced,
    readingMinutes: words + unspaced === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}
