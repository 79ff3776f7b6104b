import type { JSX } from 'preact';
import type { AccountError, AccountErrorCode } from '../../lib/account/errors.ts';
import { formatClock } from '../ui/format.ts';
import {
  currentLanguage,
  currentText,
  type Language,
  type MessageKey,
} from '../ui/text.ts';

const SENTENCES: Readonly<Record<Exclude<AccountErrorCode, 'rate_limited'>, MessageKey>> =
  {
    invalid_email: 'errorInvalidEmail',
    invalid_credentials: 'errorInvalidCredentials',
    captcha_required: 'errorCaptchaRequired',
    session_expired: 'errorSessionExpired',
    offline: 'errorOffline',
    unreachable: 'errorUnreachable',
    timeout: 'errorTimeout',
    server_error: 'errorServer',
    bad_reply: 'errorBadReply',
    interrupted: 'errorInterrupted',
    unknown: 'failure',
  };

/** The sentence of an account error: what happened, then what to do. */
function errorSentence({ text, locale }: Language, error: AccountError): string {
  if (error.code !== 'rate_limited') return text(SENTENCES[error.code]);
  return error.retryAt === undefined
    ? text('errorRateLimitedSoon')
    : text('errorRateLimited', formatClock(error.retryAt, locale));
}

interface ErrorNoteProps {
  readonly error: AccountError | null;
  readonly links: { readonly supportUrl: string; readonly signInUrl: string };
}

/**
 * An error's sentence with the link it needs, announced when it comes. The box is always there: a live
 * region that arrives together with its words is not read out.
 */
export function ErrorNote({ error, links }: ErrorNoteProps): JSX.Element {
  const language = currentLanguage();
  return (
    <div class="error-note" role="alert">
      {error && (
        <p>
          {errorSentence(language, error)} <ErrorLink code={error.code} links={links} />
        </p>
      )}
    </div>
  );
}

function ErrorLink(props: {
  readonly code: AccountErrorCode;
  readonly links: ErrorNoteProps['links'];
}): JSX.Element | null {
  const text = currentText();
  const { code, links } = props;
  if (code === 'unknown') {
    return <OutsideLink href={links.supportUrl}>{text('contactSupport')}</OutsideLink>;
  }
  if (code === 'captcha_required' || code === 'bad_reply') {
    return <OutsideLink href={links.signInUrl}>{text('continueOnSite')}</OutsideLink>;
  }
  return null;
}

/** A link out of the popup: it opens in a tab. */
export function OutsideLink(props: {
  readonly href: string;
  readonly children: string;
}): JSX.Element {
  return (
    <a href={props.href} target="_blank" rel="noopener noreferrer">
      {props.children}
    </a>
  );
}
