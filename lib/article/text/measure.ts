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

/** Letters and digits; beyond ASCII whatever is no Latin-1 sign, no general or East Asian punctuation and no surrogate. */
function isLetter(code: number): boolean {
  return code < 192
    ? (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
    : (code < 0x2000 || code > 0x2bff) &&
        (code < 0x3000 || code > 0x3040) &&
        (code < 0xd800 || code > 0xdfff) &&
        (code < 0xfe00 || code > 0xff0f);
}

/** Marks that part clauses and end sentences, also those of Chinese and Japanese; and what parts words: spaces, slashes and dashes. */
const COMMAS = new Set([44, 59, 0x3001, 0xff0c]);
const STOPS = new Set([33, 46, 63, 0x3002]);
const GAPS = new Set([9, 10, 47, 160, 0x2013, 0x2014]);

/** Counts in `text`, whether its white space is collapsed or not. */
export function countText(text: string): TextCounts {
  let [words, unspaced, commas, stops] = [0, 0, 0, 0];
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) isInWord = false;
    else if (code > 0xe00 && isUnspaced(code)) {
      unspaced++;
      isInWord = false;
    } else if (isLetter(code)) {
      if (!isInWord) words++;
      isInWord = true;
    } else if (GAPS.has(code)) isInWord = false;
    else if (COMMAS.has(code)) commas++;
    else if (STOPS.has(code)) stops++;
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
