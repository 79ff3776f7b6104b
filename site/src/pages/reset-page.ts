import { html } from 'hono/html';
import {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  type PasswordWeakness,
} from '../accounts/password-policy.ts';
import type { Page } from './page.ts';

/** What was wrong with the passwords sent. */
export type FormProblem = PasswordWeakness | 'mismatch' | 'empty';

/** Why a link does not open the form. */
export type DeadLink = 'spent' | 'expired' | 'made-up' | 'missing';

/** The address the form is shown at and posts to. */
export const RESET_PATH = '/reset-password';

const PROBLEMS: Readonly<Record<FormProblem, string>> = {
  empty: 'Enter a new password.',
  mismatch: 'The two passwords are not the same. Enter them again.',
  'too-short': `This password is too short. Use at least ${PASSWORD_MIN_LENGTH} characters.`,
  'too-long': `This password is too long. Use at most ${PASSWORD_MAX_LENGTH} characters.`,
  'too-common': 'This password is easy to guess. Choose another one.',
};

const DEAD_LINKS: Readonly<Record<DeadLink, { title: string; sentence: string }>> = {
  spent: {
    title: 'This link has been used',
    sentence: 'A link works once, and this one, or a newer one, has already been used.',
  },
  expired: {
    title: 'This link has run out',
    sentence: 'A link works for one hour, and this one is older.',
  },
  'made-up': {
    title: 'This link is not complete',
    sentence:
      'Some of it may have been lost on the way. Open it again from the mail, or copy all of it.',
  },
  missing: {
    title: 'Choose a new password',
    sentence: 'This page opens from the link in the mail we send you.',
  },
};

/** The form; `token` goes into a hidden field and nowhere else. */
export function resetFormPage(input: {
  readonly token: string;
  readonly email: string;
  readonly problem: FormProblem | null;
}): Page {
  const { token, email, problem } = input;
  const describedBy = problem ? 'problem rules' : 'rules';
  return {
    title: problem ? 'Not saved yet: choose a new password' : 'Choose a new password',
    status: problem ? 422 : 200,
    script: '/site-assets/reset-password.js',
    main: html`<h1>Choose a new password</h1>
<p class="muted">For ${email}</p>
<form method="post" action="${RESET_PATH}" novalidate>
<p id="problem" class="problem" role="alert"${problem ? '' : ' hidden'}>${problem ? PROBLEMS[problem] : ''}</p>
<input type="hidden" name="token" value="${token}">
<input class="for-password-managers" type="email" name="email" value="${email}" autocomplete="username" readonly tabindex="-1" aria-hidden="true">
<label for="new-password">New password</label>
<input id="new-password" name="newPassword" type="password" autocomplete="new-password" minlength="${PASSWORD_MIN_LENGTH}" required autofocus${problem ? html` aria-invalid="true"` : ''} aria-describedby="${describedBy}">
<p id="rules" class="muted">${PASSWORD_MIN_LENGTH} to ${PASSWORD_MAX_LENGTH} characters. A few unrelated words make a good one.</p>
<label for="repeat-password">New password again</label>
<input id="repeat-password" name="repeatPassword" type="password" autocomplete="new-password" minlength="${PASSWORD_MIN_LENGTH}" required>
<p id="live" class="muted" aria-live="polite"></p>
<p class="actions">
<button type="submit">Save password</button>
<button type="button" id="show" class="quiet" hidden>Show passwords</button>
</p>
</form>
<p class="muted">Saving signs you out everywhere you are signed in now.</p>`,
  };
}

/** The page of a link that opens no form, with the way to a new one. */
export function deadLinkPage(reason: DeadLink): Page {
  const { title, sentence } = DEAD_LINKS[reason];
  return {
    title,
    status: 400,
    main: html`<h1>${title}</h1>
<p>${sentence}</p>
<p>To get a new link, open Byline from your browser’s toolbar, go to Account and choose “Forgot password?”.</p>`,
  };
}

/** The page after the password was saved. */
export function resetDonePage(): Page {
  return {
    title: 'Your password has been changed',
    main: html`<h1>Your password has been changed</h1>
<p>You are signed out everywhere. To sign in with the new password, open Byline from your browser’s toolbar and go to Account.</p>
<p><a href="/">Go to the front page</a></p>`,
  };
}

/** The page of somebody who tries too often, or of a server too busy to hash. */
export function tryLaterPage(seconds: number, status: 429 | 503): Page {
  const wait = seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} seconds`;
  return {
    title: status === 429 ? 'Too many tries' : 'The site is busy',
    status,
    main: html`<h1>${status === 429 ? 'Too many tries' : 'The site is busy'}</h1>
<p>Nothing was changed. Wait ${wait}, then open the link in the mail again.</p>`,
  };
}
