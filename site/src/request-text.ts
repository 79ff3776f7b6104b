import type { Context } from 'hono';

/** The largest request body the site reads. */
const BODY_LIMIT_BYTES = 16 * 1024;

/** The request's body as text, or null when it is larger than 16 kB; then no more is read. */
export async function readText(c: Context): Promise<string | null> {
  if (Number(c.req.header('content-length') ?? 0) > BODY_LIMIT_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A length may be missing or a lie, so the bytes are counted as well.
  try {
    for await (const chunk of c.req.raw.body ?? []) {
      size += chunk.byteLength;
      if (size > BODY_LIMIT_BYTES) return null;
      chunks.push(chunk);
    }
  } catch {
    return ''; // The client hung up in the middle; nobody reads the answer.
  }
  return Buffer.concat(chunks).toString('utf8');
}
