import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountError } from '../../lib/account/errors.ts';
import { currentText } from '../ui/text.ts';
import { EmailField } from './email-field.tsx';
import { ErrorNote, OutsideLink } from './error-note.tsx';
import type { AccountProps, FormProps } from './popup-props.ts';
import { SubmitButton } from './submit-button.tsx';

/** Where Google asks the notice to link to. */
const GOOGLE_PRIVACY_URL = 'https://policies.google.com/privacy';
const GOOGLE_TERMS_URL = 'https://policies.google.com/terms';

/** Asks for an e-mail address and has the instructions sent to it. */
export function ForgotForm(props: FormProps): JSX.Element {
  const text = currentText();
  const { draft, onDraft } = props;
  const email = useRef<HTMLInputElement>(null);
  const [isSending, setBusy] = useState(false);
  const isBusy = isSending || props.isRunning;
  const [isEmpty, setEmpty] = useState(false);
  const [own, setError] = useState<AccountError | null>();
  const error = own === undefined ? props.lastError : own;
  const isShown = useRef(true);
  useEffect(() => {
    email.current?.focus();
    return () => {
      isShown.current = false;
    };
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const isMissing = draft.email.trim() === '';
    setEmpty(isMissing);
    setError(null);
    if (isMissing) return email.current?.focus();
    setBusy(true);
    const failure = await props.onForgot(draft.email);
    setBusy(false);
    setError(failure);
    if (failure?.code === 'invalid_email') email.current?.focus();
    // Someone who has gone back meanwhile stays there.
    if (!failure && isShown.current) onDraft({ step: 'forgot-sent' });
  };
  const isWrong = error?.code === 'invalid_email';
  const problem = isEmpty ? 'errorEmailEmpty' : isWrong ? 'errorInvalidEmail' : null;
  return (
    <form class="account-form" noValidate onSubmit={submit}>
      <h1>{text('forgotHeading')}</h1>
      <p>{text('forgotPrompt')}</p>
      <EmailField
        email={draft.email}
        onEmail={(value) => onDraft({ email: value })}
        input={email}
        problem={problem}
      />
      <ErrorNote error={isWrong ? null : error} links={props} />
      <SubmitButton
        label={text('sendInstructions')}
        busyLabel={text('sendingInstructions')}
        isBusy={isBusy}
        retryAt={error?.retryAt ?? null}
      />
      <p class="note">{text('forgotAppleGoogle')}</p>
      {props.usesRecaptcha && <CaptchaNotice />}
      <BackToSignIn {...props} />
    </form>
  );
}

/** The neutral confirmation: the same whether or not the address has an account. */
export function ForgotSent(props: AccountProps): JSX.Element {
  const text = currentText();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div class="account-form">
      <h1>{text('forgotHeading')}</h1>
      <p role="status" class="done" tabIndex={-1} ref={words}>
        {text('forgotSent')}
      </p>
      <BackToSignIn {...props} />
    </div>
  );
}

function BackToSignIn({ onDraft }: AccountProps): JSX.Element {
  const text = currentText();
  return (
    <p class="foot">
      <button type="button" class="quiet" onClick={() => onDraft({ step: 'sign-in' })}>
        {text('backToSignIn')}
      </button>
    </p>
  );
}

/** The product's notice, its two names turned into links. */
function CaptchaNotice(): JSX.Element {
  const text = currentText();
  const links = [
    { name: text('captchaPrivacy'), href: GOOGLE_PRIVACY_URL },
    { name: text('captchaTerms'), href: GOOGLE_TERMS_URL },
  ] as const;
  const notice = text('forgotCaptcha', links[0].name, links[1].name);
  const parts = links.reduce<(string | JSX.Element)[]>(
    (words, { name, href }) => words.flatMap((part) => linkName(part, name, href)),
    [notice],
  );
  return <p class="note">{parts}</p>;
}

function linkName(
  part: string | JSX.Element,
  name: string,
  href: string,
): (string | JSX.Element)[] {
  if (typeof part !== 'string' || !part.includes(name)) return [part];
  const [before = '', after = ''] = part.split(name, 2);
  return [
    before,
    <OutsideLink key={href} href={href}>
      {name}
    </OutsideLink>,
    after,
  ];
}
