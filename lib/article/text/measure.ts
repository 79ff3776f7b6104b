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

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*/gu;

/** Words (characters where a script has no spaces) and minutes of `text`; at least one minute for any text. */
export function measureText(text: string): TextMeasure {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  const words = spaced.match(WORD)?.length ?? 0;
  const minutes =
    words / READING_SPEED.wordsPerMinute + unspaced / READING_SPEED.charactersPerMinute;
  return {
    textLength: text.length,
    wordCount: words + unspaced,
    readingMinutes: words + unspaced === 0 ? 0 : Math.max(1, Math.round(minutes)),
  };
}

/** Number of words, cheap: runs of non-space, plus unspaced characters counted two to a word. */
export function quickWordCount(text: string): number {
  if (text === '') return 0;
  let words = 1;
  let wide = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) words++;
    else if (code >= 0x2e80 && code < 0xfb00 && (code < 0xac00 || code > 0xd7a3)) wide++;
  }
  return words + (wide >> 1);
}
