import { LETTERS } from './letters.ts';

const WORD = new RegExp(`[${LETTERS}\\d]+`, 'g');
/** Accents of European letters and voicing marks of kana, apart from their letters. */
const ACCENTS = /[\u0300-\u036f\u3099\u309a]+/g;

/** Words of a text for comparing: letters and digits, lower case, accents folded. */
export function foldedWords(text: string): string[] {
  // Folding is dear, and most texts are ASCII with typographic quotes and dashes.
  if (/^[\s!-~‐-‧]*$/.test(text)) return text.toLowerCase().match(/[a-z\d]+/g) ?? [];
  return text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().match(WORD) ?? [];
}

/** Share of the words of `part` that occur in `whole`, counting repeats; 0 for an empty part. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of whole) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of part) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      hits++;
      left.set(word, count - 1);
    }
  }
  return hits / part.length;
}

/** The same words in the same order. */
export function sameWords(one: string, other: string): boolean {
  return foldedWords(one).join(' ') === foldedWords(other).join(' ');
}
