import type { JSX } from 'preact';
import type { Source } from '../../lib/article/types.ts';
import { currentLanguage } from '../ui/text.ts';

/** Stands for the names while the sentence around them is fetched. */
const PLACE = '\u2060\u2060';

/** "Credits: Yahoo News and Reuters", each outlet linked where the article links it. */
export function Credits({
  sources,
}: {
  readonly sources: readonly Source[];
}): JSX.Element {
  const { text, locale } = currentLanguage();
  const [before, after] = text('readerCredits', PLACE).split(PLACE);
  const parts = new Intl.ListFormat(locale).formatToParts(
    sources.map(({ name }) => name),
  );
  let index = 0;
  return (
    <>
      {before}
      {parts.map(({ type, value }) => {
        if (type === 'literal') return value;
        const source = sources[index++];
        return source?.url ? (
          <a key={value} href={source.url}>
            {value}
          </a>
        ) : (
          value
        );
      })}
      {after}
    </>
  );
}
