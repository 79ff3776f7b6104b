import type { JSX } from 'preact';
import type { OutlineEntry } from '../../../lib/reader/outline.ts';
import { useText } from '../../ui/text.tsx';

interface OutlineListProps {
  readonly entries: readonly OutlineEntry[];
  /** `null` is the top of the article. */
  readonly onJump: (entry: OutlineEntry | null) => void;
}

/** The article's headings as buttons that lead there. */
export function OutlineList({ entries, onJump }: OutlineListProps): JSX.Element {
  const text = useText();
  return (
    <ol class="outline">
      <li>
        <button type="button" class="item" onClick={() => onJump(null)}>
          {text('outlineTop')}
        </button>
      </li>
      {entries.map((entry) => (
        <li key={entry.heading} class={`depth-${Math.min(entry.depth, 3)}`}>
          <button type="button" class="item" onClick={() => onJump(entry)}>
            <bdi>{entry.text}</bdi>
          </button>
        </li>
      ))}
    </ol>
  );
}
