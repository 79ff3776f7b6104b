import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createMailer } from '../mail/mailer.ts';
import { composeResetMail } from '../mail/reset-mail.ts';
import { RESET_PATH } from '../pages/reset-page.ts';
import type { Report, SiteOptions } from '../site-options.ts';
import { StartError } from '../start-error.ts';
import {
  type AccountService,
  createAccountService,
  resetLinkExpiry,
} from './account-service.ts';
import { type Auth, type AuthOptions, createAuth, migrate } from './auth.ts';
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
  const { baseUrl, secret } = options;
  const links = createResetLinks(secret);
  const sendMail = createMailer({
    ...options,
    from: options.mailFrom ?? DEFAULT_SENDER,
  });
  const sendReset: AuthOptions['sendReset'] = (member, token) => {
    const link = new URL(RESET_PATH, baseUrl);
    link.searchParams.set('token', links.seal(token, resetLinkExpiry()));
    return sendMail(composeResetMail(member, link.href));
  };
  const { auth, database } = await whenAlone(options.databasePath, () =>
    prepare({ baseUrl, secret, trustedOrigins, report, sendReset }, options),
  );
  const background = createBackgroundWork(
    options.resetDelayMs ?? DEFAULT_RESET_DELAY_MS,
    report,
  );
  const hashing = createSemaphore(HASHING_SLOTS, HASHING_QUEUE);
  return {
    service: createAccountService({ auth, links, hashing, background }),
    async close() {
      await background.finish();
      database.close();
    },
  };
}

/** Several processes may start on one file at the same moment; WAL and migrations would collide. */
async function whenAlone<T>(databasePath: string, work: () => Promise<T>): Promise<T> {
  if (databasePath === ':memory:') return work();
  const folder = path.dirname(databasePath);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new StartError(`The data folder ${folder} cannot be written.`, { cause });
  }
  return withStartupLock(`${databasePath}.lock`, work);
}

async function prepare(
  options: Omit<AuthOptions, 'database'>,
  { databasePath, demo }: SiteOptions,
): Promise<{ auth: Auth; database: DatabaseSync }> {
  const database = openDatabase(databasePath);
  try {
    const auth = createAuth({ ...options, database });
    await migrate(auth, database);
    if (demo) await seedDemoMember(auth);
    return { auth, database };
  } catch (error) {
    database.close();
    throw error;
  }
}
