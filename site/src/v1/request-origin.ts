import type { Context } from 'hono';

/**
 * False when a browser says that another web page sent the request. No cookie is read here,
 * so such a page gains nothing for itself; it must not use its visitors to send mail either.
 */
export function isOriginAllowed(c: Context, trusted: readonly string[]): boolean {
  const origin = c.req.header('origin');
  if (origin === undefined) return true;
  return trusted.some((pattern) =>
    pattern.endsWith('*') ? origin.startsWith(pattern.slice(0, -1)) : origin === pattern,
  );
}
