/**
 * Insides of character classes for letters, as in `new RegExp(String.raw`^[${LETTERS}]+$`)`. They stand for
 * `\p{L}` and its kin, which take a browser eight times as long to compile: every article is read by a script that
 * has just started, and half of its time went into compiling expressions. The ranges are coarse: marks and
 * digits among the letters of a script are in them, letters beyond the first 65,536 characters are not.
 */

/** Capital letters of Latin, Greek, Cyrillic and Armenian; of extended Latin and Cyrillic, where they alternate, the small ones as well. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÞĀ-ɏΆ-ΫЀ-ЯҊ-Ֆ';

/** Letters without case: Hebrew, Arabic, of India and the south-east, Japanese, Chinese, Korean. */
export const CASELESS =
  '\u05d0-\u060b\u0620-\u1fff々-〇ぁ-ヺー-鿿\uac00-\ud7ff\uf900-\ufdfbＡ-Ｚｦ-\uff9f';

/** Letters of every living script. */
export const LETTERS = `A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ͽͿ-և${CASELESS}`;

/** Whether a text has capital letters, of any script. */
export function hasCapitals(text: string): boolean {
  return text !== text.toLowerCase();
}

/** Whether a text has small letters, of any script. */
export function hasSmall(text: string): boolean {
  return text !== text.toUpperCase();
}
