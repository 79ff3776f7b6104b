import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from './start-error.ts';

/** Shorter ones can be guessed; better-auth asks for as many. */
const SECRET_MIN_LENGTH = 32;

/**
 * The secret kept in `folder`, made on first use and readable by its owner only. Of several
 * processes that start at once all get the same one. Throws StartError when it is too short.
 */
export async function readSecretFile(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'secret');
  const draft = path.join(folder, `.secret-${randomBytes(6).toString('hex')}`);
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    // A link, unlike a rename, fails when the name is there: the first process wins.
    await link(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw error;
  } finally {
    await rm(draft);
  }
  return assertSecret((await readFile(file, 'utf8')).trim(), file);
}

/** Returns the secret; throws StartError, naming `source`, when it is too short. */
export function assertSecret(secret: string, source: string): string {
  if (secret.length >= SECRET_MIN_LENGTH) return secret;
  throw new StartError(
    `The secret in ${source} is shorter than ${SECRET_MIN_LENGTH} characters.`,
  );
}
