import type { JSX } from 'preact';
import { type OutlineEntry, outlineOf } from '../../../lib/reader/outline.ts';
import { currentText } from '../../ui/text.ts';

interface OutlineListProps {
  /** The box that scrolls, with the text in it. */
  readonly scroller: HTMLElement;
  /** Called before it leads somewhere. */
  readonly onDone: () => void;
}

/** The article's headings as buttons that lead there. */
export function OutlineList({ scroller, onDone }: OutlineListProps): JSX.Element {
  const text = currentText();
  const body = scroller.querySelector('.body');
  const entries = body ? outlineOf(body) : [];
  const leadTo = (entry: OutlineEntry | null) => () => {
    onDone();
    jump(scroller, entry);
  };
  return (
    <ol class="outline">
      <li>
        <button type="button" class="item" onClick={leadTo(null)}>
          {text('outlineTop')}
        </button>
      </li>
      {entries.map((entry) => (
        <li key={entry.heading} class={`depth-${Math.min(entry.depth, 3)}`}>
          <button type="button" class="item" onClick={leadTo(entry)}>
            <bdi>{entry.text}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** `null` is the top of the article. */
function jump(scroller: HTMLElement, entry: OutlineEntry | null): void {
  if (!entry) {
    scroller.scrollTop = 0;
    scroller.focus({ preventScroll: true });
    return;
  }
  entry.heading.setAttribute('tabindex', '-1');
  entry.heading.scrollIntoView();
  if (entry.heading instanceof HTMLElement) entry.heading.focus({ preventScroll: true });
}
