import type { JSX, RefObject } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { currentText, type MessageKey } from '../ui/text.ts';

interface ToolProps {
  /** Path of its icon, 20 × 20 px. */
  readonly shape: string;
  readonly label: MessageKey;
  readonly onClick: () => void;
  readonly button?: RefObject<HTMLButtonElement | null>;
  /** For a button that discloses a panel: whether it is open, and the panel's id once it is there. */
  readonly isOpen?: boolean;
  readonly panelId?: string | undefined;
}

/** A button of the bar. */
export function Tool(props: ToolProps): JSX.Element {
  const { button, isOpen } = props;
  return (
    <button
      ref={button ?? null}
      type="button"
      class="tool"
      // Its name as well: a label beside it would be read out twice.
      title={currentText()(props.label)}
      aria-expanded={isOpen}
      aria-controls={props.panelId}
      onClick={props.onClick}
    >
      <Icon shape={props.shape} />
    </button>
  );
}
