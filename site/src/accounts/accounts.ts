import type { DatabaseSync } from 'node:sqlite';
import { createMailer } from '../mail/mailer.ts';
import { composeResetMail } from '../mail/reset-mail.ts';
import { RESET_PATH } from '../pages/reset-page.ts';
import type { Report, SiteOptions } from '../site-options.ts';
import {
  type AccountService,
  createAccountService,
  resetLinkExpiry,
} from './account-service.ts';
import { type Auth, createAuth, migrate } from './auth.ts';
import { createBackgroundWork } from './background-work.ts';
import { openDatabase } from './database.ts';
import { seedDemoMember } from './demo-member.ts';
import { createResetLinks } from './reset-link.ts';
import { createSemaphore } from './semaphore.ts';
import { withStartupLock } from './startup-lock.ts';

/** Two hashes at a time keep everything else quick; forty waiting are some five seconds' worth. */
const HASHING_SLOTS = 2;
const HASHING_QUEUE = 40;

const DEFAULT_RESET_DELAY_MS = { min: 100, max: 400 };
const DEFAULT_SENDER = 'Byline <no-reply@localhost>';

/** The accounts over an open, migrated database. */
export interface Accounts {
  readonly service: AccountService;
  /** Sends the mail that is still to be sent, then closes the database. */
  close(): Promise<void>;
}

/** Opens the database, migrates it, seeds it for a demo. Throws StartError. */
export async function openAccounts(
  options: SiteOptions,
  trustedOrigins: readonly string[],
  report: Report,
): Promise<Accounts> {
  const database = openDatabase(options.databasePath);
  const links = createResetLinks(options.secret);
  const sendMail = createMailer({ ...options, from: options.mailFrom ?? DEFAULT_SENDER });
  const background = createBackgroundWork(
    options.resetDelayMs ?? DEFAULT_RESET_DELAY_MS,
    report,
  );
  const { baseUrl, secret } = options;
  const auth = createAuth({
    ...{ database, baseUrl, secret, trustedOrigins, report },
    sendReset: (member, token) => {
      const link = new URL(RESET_PATH, baseUrl);
      link.searchParams.set('token', links.seal(token, resetLinkExpiry()));
      return sendMail(composeResetMail(member, link.href));
    },
  });
  try {
    await prepare(options, auth, database);
  } catch (error) {
    database.close();
    throw error;
  }
  const hashing = createSemaphore(HASHING_SLOTS, HASHING_QUEUE);
  return {
    service: createAccountService({ auth, links, hashing, background }),
    async close() {
      await background.finish();
      database.close();
    },
  };
}

/** Several processes may start on one file at the same moment; migrations would collide. */
async function prepare(
  { databasePath, demo }: SiteOptions,
  auth: Auth,
  database: DatabaseSync,
): Promise<void> {
  const work = async () => {
    await migrate(auth, database);
    if (demo) await seedDemoMember(auth);
  };
  if (databasePath === ':memory:') await work();
  else await withStartupLock(`${databasePath}.lock`, work);
}
