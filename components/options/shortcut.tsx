import type { JSX } from 'preact';
import { currentText } from '../ui/text.ts';

interface ShortcutProps {
  readonly shortcut: string | null;
  readonly onChange: (() => void) | null;
}

/** The key that opens the reader, and how to change it. */
export function Shortcut({ shortcut, onChange }: ShortcutProps): JSX.Element {
  const text = currentText();
  return (
    <div class="shortcut">
      <p>
        {text('shortcut')} {shortcut ? <kbd>{shortcut}</kbd> : text('shortcutNone')}
      </p>
      {onChange ? (
        <button type="button" class="secondary" onClick={onChange}>
          {text('changeShortcut')}
        </button>
      ) : (
        <p class="hint">{text('shortcutHelp')}</p>
      )}
    </div>
  );
}
