import type { Context } from 'hono';
import type * as z from 'zod/mini';
import { readText } from '../request-text.ts';
import type { ErrorName } from './error-answer.ts';

/** A request body that fits its schema, or the error answer it earns. */
export type BodyReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorName };

/**
 * Reads a JSON body. An `email` that does not fit is `invalid_email`, whatever else is wrong;
 * a password or token that is merely too long cannot be right and is refused as a wrong one.
 */
export async function readBody<T>(
  c: Context,
  schema: z.ZodMiniType<T>,
): Promise<BodyReading<T>> {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return { ok: false, error: 'not-json' };
  const text = await readText(c);
  if (text === null) return { ok: false, error: 'too-large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: 'malformed' };
  }
  const parsed = schema.safeParse(json);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, error: nameIssues(parsed.error.issues) };
}

/** What it means that a member of a request body is longer than the schema lets it be. */
const TOO_LONG: Readonly<Record<string, ErrorName>> = {
  password: 'invalid_credentials',
  token: 'invalid_token',
};

function nameIssues(issues: readonly z.core.$ZodIssue[]): ErrorName {
  if (issues.some((issue) => issue.path[0] === 'email')) return 'invalid_email';
  const [issue, ...others] = issues;
  const isOnlyTooLong = others.length === 0 && issue?.code === 'too_big';
  return (isOnlyTooLong && TOO_LONG[String(issue.path[0])]) || 'malformed';
}
