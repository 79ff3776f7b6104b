import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { currentText, type MessageKey } from '../ui/text.ts';

interface PasswordFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly problem: MessageKey | null;
}

/** The password: uncontrolled, so that it stands in its input and nowhere else; emptied when it goes. */
export function PasswordField({ input, problem }: PasswordFieldProps): JSX.Element {
  const text = currentText();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  useEffect(() => {
    const field = input.current;
    return () => {
      if (field) field.value = '';
    };
  }, [input]);
  useEffect(() => {
    if (input.current) input.current.type = isShown ? 'text' : 'password';
  }, [input, isShown]);
  const note = problem ?? (isCapsLock ? 'capsLock' : null);
  return (
    <div class="field">
      <label for={id}>{text('password')}</label>
      <div class="with-button">
        <input
          id={id}
          ref={input}
          type="password"
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-problem`}
          onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
          onBlur={() => setCapsLock(false)}
        />
        <button
          type="button"
          class="quiet"
          aria-label={text(isShown ? 'hidePassword' : 'showPassword')}
          onClick={() => setShown(!isShown)}
        >
          {text(isShown ? 'hide' : 'show')}
        </button>
      </div>
      <p
        class={problem ? 'field-problem' : 'field-hint'}
        id={`${id}-problem`}
        role="alert"
      >
        {note && text(note)}
      </p>
    </div>
  );
}
