import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../start-error.ts';
import { isBusy } from './startup-lock.ts';

/** How long a statement waits for another process that is writing. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the SQLite file, creating it when absent; its folder must exist. Throws StartError,
 * and leaves the file as it is, when it is damaged, is no database or cannot be opened.
 */
export function openDatabase(file: string): DatabaseSync {
  const database = open(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
    // Before WAL is switched on: that would write to a damaged file.
    assertSound(database, file);
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    return database;
  } catch (error) {
    database.close();
    if (error instanceof StartError) throw error;
    throw isBusy(error) ? inUse(file, error) : damaged(file, error);
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file);
  } catch (cause) {
    throw new StartError(
      `The database ${file} cannot be opened. Check that it is a file and that it may be read and written.`,
      { cause },
    );
  }
}

function assertSound(database: DatabaseSync, file: string): void {
  const row = database.prepare('PRAGMA quick_check(1)').get();
  const verdict = row && Object.values(row)[0];
  if (verdict !== 'ok') throw damaged(file, verdict);
}

function inUse(file: string, cause: unknown): StartError {
  return new StartError(
    `The database ${file} is in use by another program. Close that one and try again.`,
    { cause },
  );
}

function damaged(file: string, cause: unknown): StartError {
  return new StartError(
    `The database ${file} cannot be used: it is damaged or is not a SQLite file. The file is unchanged. Move it away to start with an empty one, or put a backup in its place.`,
    { cause },
  );
}
