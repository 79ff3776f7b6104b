import { readFile } from 'node:fs/promises';
import { failure, type Result, success } from '../../lib/result.ts';
import type { ExtraPage } from '../../site/src/server.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** Addresses the demo site answers itself: a page there would never be seen. */
const OWN_PATHS = /^\/(?:v1|outbox|reset-password|__faults)(?:\/|$)/;

/** A saved page as the demo site serves it: under the path it once had. `visit` adds its query. */
export interface SavedPage {
  readonly page: ExtraPage;
  readonly visit: string;
}

/** Checks that a saved page can be served; the error is one sentence. The file is not kept in memory. */
export async function openSavedPage(
  file: string,
  url: URL,
): Promise<Result<SavedPage, string>> {
  if (OWN_PATHS.test(url.pathname)) {
    return failure(
      `The demo site needs ${url.pathname} itself: give the page another address with --url.`,
    );
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return failure(`${file} cannot be read: ${REASONS[code] ?? code}.`);
  }
  if (bytes.length === 0) return failure(`${file} is empty.`);
  if (!bytes.includes('<')) return failure(`${file} holds no HTML.`);
  return success({
    page: { path: decode(url.pathname), file },
    visit: `${url.pathname}${url.search}`,
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
