import type messages from '../../public/_locales/en/messages.json';

/** Every piece of interface text, by its key in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** Gives the text of a key with `$1`, `$2`… filled in. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

/** What words and numbers are written with: the translator and the interface's locale (BCP 47). */
export interface Language {
  readonly text: Translate;
  readonly locale: string;
}

/** Until it is set, the keys themselves are shown. */
let language: Language = { text: (key) => key, locale: 'en' };

/** Sets what every component speaks from its next drawing on: a script draws for one person, in one language. */
export function setLanguage(next: Language): void {
  language = next;
}

/** The interface's language. */
export function currentLanguage(): Language {
  return language;
}

/** The translator alone. */
export function currentText(): Translate {
  return language.text;
}

/** A count in the locale's figures; small ones do without `Intl`, which takes Chromium 10 ms to start. */
export function formatCount(count: number, locale: string): string {
  return count < 1_000 ? String(count) : count.toLocaleString(locale);
}

/** Picks the singular or plural key, as the messages have them, and fills in the number. */
export function countText(
  { text, locale }: Language,
  count: number,
  keys: { readonly one: MessageKey; readonly other: MessageKey },
): string {
  return text(count === 1 ? keys.one : keys.other, formatCount(count, locale));
}
