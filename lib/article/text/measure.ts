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

/** What a character is; of the others, signs that may stand inside a word, nothing is counted. */
const UNSPACED = 1;
const LETTER = 2;
const GAP = 3;
const COMMA = 4;
const STOP = 5;
const OTHER = 6;
/**
 * The same in this order: Thai, Lao, Myanmar, Khmer, kana and Han; letters and digits (ranges: an engine needs a
 * millisecond to compile the classes of Unicode); what parts words; what parts clauses and ends sentences, also in
 * Chinese and Japanese.
 */
const SIGNS = [
  /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u9fff]/,
  /[A-Za-z\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3041-\ud7ff\ue000-\ufdff\uff10-\uffff]/,
  /[\s/–—]/,
  /[,;、，]/,
  /[!.?。]/,
];

/** Kinds of the characters met so far, 0 for others: a look costs a third of asking each time. */
const known = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const char = String.fromCharCode(code);
  const kind = 1 + SIGNS.findIndex((sign) => sign.test(char)) || OTHER;
  known[code] = kind;
  return kind;
}

/** Counts in `text`, whether its white space is collapsed or not. */
export function countText(text: string): TextCounts {
  let words = 0;
  let unspaced = 0;
  let commas = 0;
  let stops = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = known[code] || kindOf(code);
    if (kind === LETTER) {
      if (!isInWord) words++;
      isInWord = true;
    } else if (kind === GAP) isInWord = false;
    else if (kind === COMMA) commas++;
    else if (kind === STOP) stops++;
    else if (kind === UNSPACED) {
      unspaced++;
      isInWord = false;
    }
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
