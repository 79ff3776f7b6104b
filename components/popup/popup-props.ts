import type { AccountError, FailedRequest } from '../../lib/account/errors.ts';
import type { Translate } from '../ui/text.ts';

/** What the Article view says of an article. */
export interface ArticleSummary {
  readonly title: string;
  readonly siteName: string | null;
  readonly authors: readonly { readonly name: string; readonly role: string | null }[];
  readonly readingMinutes: number;
  readonly disclosures: number;
  readonly affiliateLinks: number;
}

/** Why a tab cannot be read; `extension-gone`: the extension was replaced under the popup. */
export type Unreadable =
  | 'browser-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'not-loaded'
  | 'no-leave'
  | 'tab-gone'
  | 'blocked'
  | 'extension-gone';

/** What the tab holds, as far as it is known; `failed`: asking for it or opening the reader failed. */
export type PageView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'article';
      readonly summary: ArticleSummary;
      readonly iconUrl: string | null;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'no-article' | 'off-site' | 'failed' | Unreadable };

/** A step from which something is sent. */
export type RequestStep = FailedRequest['step'];

/**
 * Who is signed in; `error` and `failed` are what the last request or look at the account ended with,
 * `running` are the steps whose requests, of this popup or one before, have no answer yet.
 */
export type AccountView =
  | { readonly kind: 'loading' }
  | {
      readonly kind: 'signed-out';
      readonly failed: FailedRequest | null;
      readonly running: readonly RequestStep[];
    }
  | {
      readonly kind: 'signed-in';
      readonly user: { readonly name: string; readonly email: string };
      readonly error: AccountError | null;
    };

/** Where someone is in the popup; kept outside for two minutes. Never holds a password. */
export interface PopupDraft {
  readonly view: 'article' | 'account';
  readonly step: 'sign-in' | 'forgot' | 'forgot-sent';
  readonly email: string;
}

/** A sign-in method besides e-mail and password, as the site's configuration offers it. */
export interface SignInMethod {
  readonly id: string;
  readonly name: string;
}

/** What someone typed to sign in; the only place a password goes. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly staySignedIn: boolean;
}

/** What the account view needs. Each request ends with `null`, or with the error to show. */
export interface AccountProps {
  readonly account: AccountView;
  readonly draft: PopupDraft;
  /** Only what changes: an answer that comes late must not undo what was done meanwhile. */
  readonly onDraft: (change: Partial<PopupDraft>) => void;
  readonly siteName: string;
  readonly joinUrl: string;
  readonly supportUrl: string;
  /** Where a member signs in on the site itself. */
  readonly signInUrl: string;
  /** Whether the back end's configuration says reCAPTCHA. */
  readonly usesRecaptcha: boolean;
  readonly methods: readonly SignInMethod[];
  readonly onSignIn: (credentials: Credentials) => Promise<AccountError | null>;
  readonly onMethod: (id: string) => Promise<AccountError | null>;
  readonly onForgot: (email: string) => Promise<AccountError | null>;
  readonly onSignOut: () => Promise<AccountError | null>;
}

/** What a form of the account view needs besides. */
export interface FormProps extends AccountProps {
  /** How this form's last request failed, or why nobody is signed in, until something is sent anew. */
  readonly lastError: AccountError | null;
  /** Whether a popup that has closed sent a request from this form that has no answer yet. */
  readonly isRunning: boolean;
}

/** The whole popup. `shortcut` is the command's key as the browser spells it, `null` when not set. */
export interface PopupProps extends AccountProps {
  readonly text: Translate;
  readonly locale: string;
  readonly page: PageView;
  /** How a request of the account view ended while the Article view was shown; `null` once it was seen. */
  readonly news: { readonly step: RequestStep; readonly isDone: boolean } | null;
  readonly shortcut: string | null;
  /** The reader is being opened or closed: the button says so and waits. */
  readonly isBusy: boolean;
  readonly onToggleReader: () => void;
  /** Opens the reader on a page that does not look like an article, or is not on the site. */
  readonly onTryAnyway: () => void;
  readonly onRetry: () => void;
  readonly onOpenOptions: () => void;
}
