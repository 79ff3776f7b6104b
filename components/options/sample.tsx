import type { JSX } from 'preact';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { currentText } from '../ui/text.ts';

/** A paragraph as the reader would set it. */
export function Sample(props: { readonly preferences: ReadingPreferences }): JSX.Element {
  const text = currentText();
  const { theme, font, textSizePx, columnWidthCh } = props.preferences;
  return (
    <figure
      class={`sample face-${font}`}
      data-theme={theme}
      aria-label={text('optionsSample')}
    >
      <div style={`--body-size:${textSizePx}px;--columns:${columnWidthCh}`}>
        <p class="sample-title">{text('optionsSampleTitle')}</p>
        <p>{text('optionsSampleText')}</p>
      </div>
    </figure>
  );
}
