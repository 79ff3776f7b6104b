import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '../../../lib/account/contract.ts';

interface ErrorAnswer {
  readonly status: ContentfulStatusCode;
  readonly code: ErrorCode;
  /** For whoever reads the answer in a log; the extension has its own words for each code. */
  readonly message: string;
}

/** Every error answer of `/v1`, by a name of its own where one code has several reasons. */
const ERROR_ANSWERS = {
  malformed: {
    status: 400,
    code: 'invalid_request',
    message: 'The request body is not as documented.',
  },
  'foreign-origin': {
    status: 403,
    code: 'invalid_request',
    message: 'This origin may not call the account API.',
  },
  'no-such-endpoint': {
    status: 404,
    code: 'invalid_request',
    message: 'There is no such endpoint.',
  },
  'wrong-method': {
    status: 405,
    code: 'invalid_request',
    message: 'This endpoint does not take this method.',
  },
  'too-large': {
    status: 413,
    code: 'invalid_request',
    message: 'The request body is larger than 16 kB.',
  },
  'not-json': {
    status: 415,
    code: 'invalid_request',
    message: 'The request body must be application/json.',
  },
  invalid_email: {
    status: 400,
    code: 'invalid_email',
    message: 'This is not an e-mail address.',
  },
  invalid_token: {
    status: 400,
    code: 'invalid_token',
    message: 'The link is not valid any more.',
  },
  invalid_credentials: {
    status: 401,
    code: 'invalid_credentials',
    message: 'The e-mail address or the password is wrong.',
  },
  session_expired: {
    status: 401,
    code: 'session_expired',
    message: 'There is no such session.',
  },
  weak_password: {
    status: 422,
    code: 'weak_password',
    message: 'The new password is too short, too long or too common.',
  },
  rate_limited: { status: 429, code: 'rate_limited', message: 'Too many requests.' },
  busy: { status: 503, code: 'server_error', message: 'The server is busy.' },
  server_error: { status: 500, code: 'server_error', message: 'The server failed.' },
} as const satisfies Record<string, ErrorAnswer>;

/** Which error answer to give. */
export type ErrorName = keyof typeof ERROR_ANSWERS;

/** The answer in the contract's shape; `retryAfter` in seconds goes to body and header. */
export function answerError(c: Context, name: ErrorName, retryAfter?: number): Response {
  const { status, code, message } = ERROR_ANSWERS[name];
  if (retryAfter === undefined) return c.json({ error: { code, message } }, status);
  c.header('Retry-After', String(retryAfter));
  return c.json({ error: { code, message, retryAfter } }, status);
}
