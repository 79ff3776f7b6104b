import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
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

/** Carries the interface's language to every component below. */
export const LanguageContext = createContext<Language>({
  text: (key) => key,
  locale: 'en',
});

/** The interface's language; without a provider the keys themselves are shown. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The translator alone. */
export function useText(): Translate {
  return useContext(LanguageContext).text;
}

/** Picks the singular or plural key by the locale's rules and fills in the number. */
export function countText(
  { text, locale }: Language,
  count: number,
  keys: { readonly one: MessageKey; readonly other: MessageKey },
): string {
  const isOne = new Intl.PluralRules(locale).select(count) === 'one';
  return text(isOne ? keys.one : keys.other, count.toLocaleString(locale));
}
