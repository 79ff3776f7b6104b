import * as z from 'zod/mini';

/**
 * Every way an account request can fail, as the interface tells them apart. `offline`: this device has no
 * network. `unreachable`: it has, but the site does not answer. `interrupted`: the background was stopped
 * in the middle, so the outcome is not known.
 */
export const ACCOUNT_ERROR_CODES = [
  'invalid_email',
  'invalid_credentials',
  'rate_limited',
  'captcha_required',
  'session_expired',
  'offline',
  'unreachable',
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

const step = z.enum(['sign-in', 'forgot']);

/** A request that failed, and the step of the popup it was sent from. */
export const failedRequestSchema = z.object({ step, error: accountErrorSchema });
export type FailedRequest = z.infer<typeof failedRequestSchema>;

/** A request that has no answer yet; after `untilMs` (epoch) none will come. */
export const runningRequestSchema = z.object({ step, untilMs: z.number() });
export type RunningRequest = z.infer<typeof runningRequestSchema>;
