/** Reading speeds; from Brysbaert 2019 (words) and common practice for Japanese and Chinese (characters). */
const READING_SPEED = {
  /** Words of spaced scripts a minute; lower makes every article look longer. */
  wordsPerMinute: 238,
  /** Characters of unspaced scripts a minute. */
  charactersPerMinute: 500,
} as const;

/** Length of a text in the units its script has. */
export interface TextMeasure {
  readonly textLength: number;
  readonly wordCount: number;
  readonly readingMinutes: number;
}

/** Counts over the characters of a text, made in one loop. */
export interface TextCounts {
  /** Runs of letters and digits, with apostrophes, points and hyphens inside. */
  readonly words: number;
  /** Characters of scripts that put no spaces between words. */
  readonly unspaced: number;
  readonly commas: number;
  readonly stops: number;
}

/** Blocks of Han, kana, Thai, Lao, Myanmar and Khmer; of characters beyond them the first surrogate. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x3041 && code < 0xa000 && code !== 0x30fb) ||
    (code >= 0xe01 && code < 0xf00) ||
    (code >= 0x1000 && code < 0x10a0) ||
    (code >= 0x1780 && code < 0x1800) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xd840 && code < 0xd880)
  );
}

/** Whether a character beyond ASCII is a mark or a space: Latin-1 signs, general and East Asian punctuation. */
function isMark(code: number): boolean {
  return (
    code < 0xc0 ||
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code <= 0x3040) ||
    code === 0x30fb ||
    (code >= 0xd800 && code < 0xe000) ||
    (code >= 0xfe00 && code < 0xff10)
  );
}

/** Whether a character other than a small letter belongs to a word: capitals, digits, `_`, letters of all scripts with spaces. */
function isWordCode(code: number): boolean {
  return code > 127
    ? !isMark(code)
    : (code > 47 && code < 58) || (code > 64 && code < 91) || code === 95;
}

/** Marks that part clauses and end sentences, beyond ASCII those of Chinese and Japanese. */
const COMMAS = new Set([44, 59, 0x3001, 0xff0c]);
const STOPS = new Set([33, 46, 63, 0x3002]);
/** Apostrophe, hyphen and point join: "isn't", "well-known", "3.5". */
const JOINTS = new Set([39, 45, 46, 0x2019]);

/** Counts in `text`, whether its white space is collapsed or not. */
export function countText(text: string): TextCounts {
  let words = 0;
  let unspaced = 0;
  let commas = 0;
  let stops = 0;
  /** 1 within a word, 2 after a joint that follows one, 0 else. */
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Small letters and spaces are nearly all there is.
    if (code > 96 && code < 123) {
      if (state === 0) words++;
      state = 1;
    } else if (code === 32) state = 0;
    else if (code > 127 && isUnspaced(code)) {
      unspaced++;
      state = 0;
    } else if (isWordCode(code)) {
      if (state === 0) words++;
      state = 1;
    } else {
      if (COMMAS.has(code)) commas++;
      else if (STOPS.has(code)) stops++;
      state = state === 1 && JOINTS.has(code) ? 2 : 0;
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
  const minutes =
    words / READING_SPEED.wordsPerMinute + unspaced / READING_SPEED.charactersPerMinute;
  return {
    textLength,
    wordCount: words + unspaced,
    readingMinutes: words + unspaced === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}
