import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountError } from '../../lib/account/errors.ts';
import { takeLostFocus } from '../ui/focus.ts';
import { currentText } from '../ui/text.ts';
import { EmailField } from './email-field.tsx';
import { ErrorNote, OutsideLink } from './error-note.tsx';
import { PasswordField } from './password-field.tsx';
import type { AccountProps, FormProps } from './popup-props.ts';
import { SubmitButton } from './submit-button.tsx';

type FieldProblem = 'email-empty' | 'password-empty' | null;

/** E-mail, password, and the ways around them. The password stays in its input and in `onSignIn`. */
export function SignInForm(props: FormProps): JSX.Element {
  const text = currentText();
  const { draft, onDraft } = props;
  const form = useSignIn(props);
  const error = form.error === undefined ? props.lastError : form.error;
  const isEmailWrong = form.error?.code === 'invalid_email';
  return (
    <form class="account-form" noValidate onSubmit={form.submit}>
      <h1>{text('signInHeading', props.siteName)}</h1>
      <EmailField
        email={draft.email}
        onEmail={(email) => onDraft({ email })}
        input={form.email}
        problem={emailProblem(form.problem, isEmailWrong)}
      />
      <PasswordField
        input={form.password}
        problem={form.problem === 'password-empty' ? 'errorPasswordEmpty' : null}
      />
      <div class="between">
        <label class="check">
          <input type="checkbox" ref={form.stay} />
          <span>{text('staySignedIn')}</span>
        </label>
        <button type="button" class="quiet" onClick={() => onDraft({ step: 'forgot' })}>
          {text('forgotLink')}
        </button>
      </div>
      <ErrorNote error={isEmailWrong ? null : error} links={props} />
      <SubmitButton
        label={text('signIn')}
        busyLabel={text('signingIn')}
        isBusy={form.isBusy}
        retryAt={error?.retryAt ?? null}
      />
      <OtherMethods {...props} onError={form.setError} />
      <p class="foot">
        {text('noAccount')} <OutsideLink href={props.joinUrl}>{text('join')}</OutsideLink>
      </p>
    </form>
  );
}

function emailProblem(problem: FieldProblem, isWrong: boolean) {
  if (problem === 'email-empty') return 'errorEmailEmpty';
  return isWrong ? 'errorInvalidEmail' : null;
}

/** State of the form; `error` is `undefined` until something was sent from it. */
function useSignIn({ draft, onDraft, onSignIn, isRunning }: FormProps) {
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const stay = useRef<HTMLInputElement>(null);
  const [isSending, setBusy] = useState(false);
  const isBusy = isSending || isRunning;
  const [problem, setProblem] = useState<FieldProblem>(null);
  const [error, setError] = useState<AccountError | null | undefined>();

  // Whoever opens the popup here types at once, also after signing out.
  useLayoutEffect(() => {
    takeLostFocus(draft.email === '' ? email.current : password.current);
  }, []);
  const complain = (what: FieldProblem, field: HTMLInputElement | null) => {
    setProblem(what);
    setError(null);
    field?.focus();
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const secret = password.current?.value ?? '';
    if (draft.email.trim() === '') return complain('email-empty', email.current);
    if (secret === '') return complain('password-empty', password.current);
    setProblem(null);
    setError(null);
    setBusy(true);
    const failure = await onSignIn({
      email: draft.email,
      password: secret,
      staySignedIn: stay.current?.checked ?? false,
    });
    setBusy(false);
    setError(failure);
    if (failure?.code === 'invalid_email') email.current?.focus();
    if (failure?.code === 'invalid_credentials') {
      password.current?.focus();
      password.current?.select();
    }
    if (failure) return;
    if (password.current) password.current.value = '';
    onDraft({ step: 'sign-in', email: '' });
  };
  return { email, password, stay, isBusy, problem, error, setError, submit };
}

function OtherMethods(
  props: AccountProps & { readonly onError: (error: AccountError | null) => void },
): JSX.Element | null {
  const text = currentText();
  if (props.methods.length === 0) return null;
  return (
    <fieldset class="methods">
      <legend>{text('orSignInWith')}</legend>
      {props.methods.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="secondary"
          onClick={() => void props.onMethod(id).then(props.onError)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
