import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AccountError } from '../../lib/account/errors.ts';
import { takeLostFocus } from '../ui/focus.ts';
import { currentText } from '../ui/text.ts';
import { ErrorNote } from './error-note.tsx';
import { ForgotForm, ForgotSent } from './forgot-form.tsx';
import type { AccountProps } from './popup-props.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Sign in, recover a password, or see who is signed in. */
export function AccountView(props: AccountProps): JSX.Element {
  const text = currentText();
  if (props.account.kind === 'loading') {
    return (
      <div role="status">
        <h1 class="waiting">{text('accountLoading')}</h1>
      </div>
    );
  }
  if (props.account.kind === 'signed-in') return <Member {...props} {...props.account} />;
  const { failed, running } = props.account;
  const { step } = props.draft;
  const form = {
    lastError: failed?.step === step ? failed.error : null,
    isRunning: running.some((one) => one === step),
  };
  switch (step) {
    case 'sign-in':
      return <SignInForm {...props} {...form} />;
    case 'forgot':
      return <ForgotForm {...props} {...form} />;
    case 'forgot-sent':
      return <ForgotSent {...props} />;
  }
}

interface MemberProps extends AccountProps {
  readonly user: { readonly name: string; readonly email: string };
  readonly error: AccountError | null;
}

function Member(props: MemberProps): JSX.Element {
  const text = currentText();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<AccountError | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The form one has signed in with took the focus away: this is what became of it.
  useLayoutEffect(() => takeLostFocus(heading.current), []);
  const error = failed ?? props.error;
  const signOut = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailed(await props.onSignOut());
    setBusy(false);
  };
  return (
    <div class="member">
      <h1 tabIndex={-1} ref={heading}>
        {text('signedInAs')}
      </h1>
      <p class="member-name">
        <bdi>{props.user.name || props.user.email}</bdi>
      </p>
      {props.user.name && <p class="member-email">{props.user.email}</p>}
      <ErrorNote error={error} links={props} />
      <button
        type="button"
        class="secondary"
        aria-disabled={isBusy}
        onClick={() => void signOut()}
      >
        {text(isBusy ? 'signingOut' : 'signOut')}
      </button>
    </div>
  );
}
