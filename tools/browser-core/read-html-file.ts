import { readFileSync } from 'node:fs';

/** What reading a saved page came to. */
export type HtmlFile =
  | { readonly ok: true; readonly html: string }
  | { readonly ok: false; readonly reason: 'missing' | 'unreadable' | 'empty' };

/** Bytes in which the HTML standard looks for a declared encoding. */
const SNIFFED = 1_024;

function decode(bytes: Buffer): string {
  const head = bytes.subarray(0, SNIFFED).toString('latin1');
  const label = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // An unknown label: browsers fall back, so does this.
    return new TextDecoder().decode(bytes);
  }
}

/** Reads a saved page in the encoding it declares. */
export function readHtmlFile(path: string): HtmlFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const isMissing =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return { ok: false, reason: isMissing ? 'missing' : 'unreadable' };
  }
  const html = decode(bytes);
  return html.trim() === '' ? { ok: false, reason: 'empty' } : { ok: true, html };
}
