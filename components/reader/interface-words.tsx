import type { ComponentChildren, JSX } from 'preact';
import { currentLanguage } from '../ui/text.ts';

/**
 * Words of the interface inside the article: they have their own language and direction, so that an
 * English sentence in an Arabic article keeps its full stop at its end.
 */
export function InterfaceWords(props: {
  readonly children: ComponentChildren;
}): JSX.Element {
  const { locale } = currentLanguage();
  return (
    <bdi lang={locale} dir={directionOf(locale)}>
      {props.children}
    </bdi>
  );
}

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/;

/** Writing direction of a locale, by its language subtag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr';
}
