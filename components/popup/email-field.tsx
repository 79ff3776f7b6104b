import type { JSX, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { currentText, type MessageKey } from '../ui/text.ts';

interface EmailFieldProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly problem: MessageKey | null;
}

/** The e-mail address, with its problem under it. */
export function EmailField(props: EmailFieldProps): JSX.Element {
  const text = currentText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{text('email')}</label>
      <input
        id={id}
        ref={props.input}
        type="email"
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
        value={props.email}
        aria-invalid={props.problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => props.onEmail(event.currentTarget.value)}
      />
      <p class="field-problem" id={`${id}-problem`} role="alert">
        {props.problem && text(props.problem)}
      </p>
    </div>
  );
}
