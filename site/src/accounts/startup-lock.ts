import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start-error.ts';

const RETRY_MS = 25;
const SQLITE_BUSY = 5;

/** True when SQLite says that another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/**
 * Runs `work` while no other process or call works under the same lock file, and returns
 * its result. The lock is SQLite's own on an empty database file, so a killed process
 * leaves nothing locked. Throws StartError when it is not free within `timeoutMs`.
 */
export async function withStartupLock<T>(
  lockFile: string,
  work: () => Promise<T>,
  timeoutMs = 20_000,
): Promise<T> {
  const lock = new DatabaseSync(lockFile);
  try {
    // Waiting inside SQLite would block this thread, and with it a holder in the same process.
    lock.exec('PRAGMA busy_timeout = 0');
    await acquire(lock, Date.now() + timeoutMs);
    return await work();
  } finally {
    lock.close();
  }
}

async function acquire(lock: DatabaseSync, deadline: number): Promise<void> {
  for (;;) {
    try {
      lock.exec('BEGIN EXCLUSIVE');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > deadline) {
        throw new StartError(
          'Another start of the site is still preparing the database. Try again in a minute.',
          { cause: error },
        );
      }
    }
    await sleep(RETRY_MS);
  }
}
