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
  readonly digits: number;
  readonly uppers: number;
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

/** Counts in `text`, of at most its first `limit` characters. */
export function countText(text: string, limit = text.length): TextCounts {
  let words = 0;
  let unspaced = 0;
  let commas = 0;
  let stops = 0;
  let digits = 0;
  let uppers = 0;
  /** 1 within a word, 2 after a joint that follows one, 0 else. */
  let state = 0;
  for (let at = 0; at < limit; at++) {
    const code = text.charCodeAt(at);
    const isUpper = code > 64 && code < 91;
    const isDigit = code > 47 && code < 58;
    if (isUpper) uppers++;
    else if (isDigit) digits++;
    else if (code > 127 && isUnspaced(code)) {
      unspaced++;
      state = 0;
      continue;
    }
    if (
      isUpper ||
      isDigit ||
      (code > 96 && code < 123) ||
      code === 95 ||
      (code > 127 && !isMark(code))
    ) {
      if (state === 0) words++;
      state = 1;
      continue;
    }
    if (code === 44 || code === 59 || code === 0x3001 || code === 0xff0c) commas++;
    else if (code === 33 || code === 46 || code === 63 || code === 0x3002) stops++;
    // Apostrophe, hyphen and point join: "isn't", "well-known", "3.5".
    const isJoint = code === 39 || code === 45 || code === 46 || code === 0x2019;
    state = isJoint && state === 1 ? 2 : 0;
  }
  return { words, unspaced, commas, stops, digits, uppers };
}

/** Words (characters where a script has no spaces) and minutes of `text`; at least one minute for any text. */
export function measureText(text: string): TextMeasure {
  const { words, unspaced } = countText(text);
  const minutes =
    words / READING_SPEED.wordsPerMinute + unspaced / READING_SPEED.charactersPerMinute;
  return {
    textLength: text.length,
    wordCount: words + unspaced,
    readingMinutes: words + unspaced === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}
