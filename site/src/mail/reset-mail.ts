import type { OutgoingMail } from './mailer.ts';

/** The mail that answers a reset request; `link` opens the page where a password is chosen. */
export function composeResetMail(
  member: { readonly email: string; readonly name: string },
  link: string,
): OutgoingMail {
  return {
    to: { name: member.name, address: member.email },
    subject: 'Choose a new password',
    text: `Hello ${member.name},

Somebody, probably you, asked for a new password for your account. To choose one, open this link within an hour:

${link}

The link works once. If you used Apple or Google to create your account, this adds a password to it; signing in with Apple or Google still works.

If you did not ask for this, you can ignore this mail. Your password stays as it is.
`,
  };
}
