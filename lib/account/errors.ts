import * as z from 'zod/mini';

/** Every way an account request can fail, as the interface tells them apart. */
export const ACCOUNT_ERROR_CODES = [
  'invalid_email',
  'invalid_credentials',
  'rate_limited',
  'captcha_required',
  'session_expired',
  'offline',
  'timeout',
  'server_error',
  'bad_reply',
  'interrupted',
  'unknown',
] as const;
export type AccountErrorCode = (typeof ACCOUNT_ERROR_CODES)[number];

/** A failure with what its sentence needs; `retryAt` is epoch milliseconds, only with `rate_limited`. */
export const accountErrorSchema = z.object({
  code: z.enum(ACCOUNT_ERROR_CODES),
  retryAt: z.optional(z.number()),
});
export type AccountError = z.infer<typeof accountErrorSchema>;
