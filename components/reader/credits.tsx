import { Fragment, type JSX } from 'preact';
import type { Source } from '../../lib/article/types.ts';
import { currentText } from '../ui/text.ts';

/** Stands for the names while the sentence around them is fetched. */
const PLACE = '\u2060\u2060';

/** "Credits: Yahoo News, Reuters", each outlet linked where the article links it. */
export function Credits({
  sources,
}: {
  readonly sources: readonly Source[];
}): JSX.Element {
  const [before, after] = currentText()('readerCredits', PLACE).split(PLACE);
  return (
    <>
      {before}
      {sources.map(({ name, url }, at) => (
        <Fragment key={name}>
          {at > 0 && ', '}
          {url ? <a href={url}>{name}</a> : name}
        </Fragment>
      ))}
      {after}
    </>
  );
}
