import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';

/** A mail to one member; `text` is the whole message. */
export interface OutgoingMail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** Hands a mail over. Rejects when it could not be handed over. */
export type SendMail = (mail: OutgoingMail) => Promise<void>;

/** A mail server that says nothing must not hold up the site's end for minutes. */
const SMTP_TIMEOUTS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/** Where mail goes: to the SMTP server if there is one, else to files in `outboxDir`. */
export interface MailerOptions {
  readonly from: string;
  readonly outboxDir: string;
  readonly smtpUrl?: string | undefined;
}

/** A mailer over SMTP, or one that writes each mail as a complete `.eml` file. */
export function createMailer({ from, outboxDir, smtpUrl }: MailerOptions): SendMail {
  if (smtpUrl) {
    const smtp = createTransport({ url: smtpUrl, ...SMTP_TIMEOUTS });
    return async (mail) => void (await smtp.sendMail({ from, ...mail }));
  }
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });
  return async (mail) => {
    const { message } = await composer.sendMail({ from, ...mail });
    await writeAtomically(outboxDir, message as Buffer); // `buffer: true` makes it one
  };
}

/** Nobody who watches the folder ever reads half a message. Names sort by time. */
async function writeAtomically(folder: string, message: Buffer): Promise<void> {
  const time = new Date().toISOString().replaceAll(/[-:]/g, '');
  const name = `${time}-${randomBytes(4).toString('hex')}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = path.join(folder, `.${name}.part`);
  await writeFile(unfinished, message, { mode: 0o600 });
  await rename(unfinished, path.join(folder, `${name}.eml`));
}
