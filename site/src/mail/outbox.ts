import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMessage, parseMessage } from './parse-message.ts';

/** A mail in the outbox folder; `id` is its file name without `.eml`. */
export interface OutboxMessage extends ParsedMessage {
  readonly id: string;
}

/** Letters, digits, dots and hyphens, and no dot in front: no path can be written with these. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]{0,99}$/;

/** The newest `limit` mails, newest first; an absent folder is an empty outbox. */
export async function listOutbox(folder: string, limit = 100): Promise<OutboxMessage[]> {
  const names = await readdir(folder).catch(ignoreAbsent([]));
  const ids = names
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .sort()
    .reverse()
    .slice(0, limit);
  const messages = await Promise.all(ids.map((id) => readOutboxMessage(folder, id)));
  return messages.filter((message) => message !== null);
}

/** One mail, or null when there is none of that id. */
export async function readOutboxMessage(
  folder: string,
  id: string,
): Promise<OutboxMessage | null> {
  if (!ID.test(id)) return null;
  const bytes = await readFile(path.join(folder, `${id}.eml`)).catch(ignoreAbsent(null));
  return bytes && { id, ...parseMessage(bytes) };
}

function ignoreAbsent<T>(fallback: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return fallback;
    throw error;
  };
}
