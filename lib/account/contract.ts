import * as z from 'zod/mini';

/** Longest e-mail address the contract accepts, in characters (RFC 5321 path limit). */
const EMAIL_MAX_LENGTH = 254;

/** A member as every session answer names them. */
export const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  emailVerified: z.boolean(),
});
export type User = z.infer<typeof userSchema>;

/** `POST /v1/session` answer; `expiresAt` is ISO 8601. */
export const sessionSchema = z.object({
  token: z.string().check(z.minLength(1)),
  expiresAt: z.string(),
  user: userSchema,
});
export type Session = z.infer<typeof sessionSchema>;

/** `GET /v1/session` answer: `token` is there only when the server replaced it. */
export const currentSessionSchema = z.object({
  token: z.optional(z.string().check(z.minLength(1))),
  expiresAt: z.string(),
  user: userSchema,
});

/** `GET /v1/config` answer: what the back end offers and asks for. */
export const accountConfigSchema = z.object({
  providers: z.array(z.string()),
  captcha: z.object({ provider: z.string(), siteKey: z.optional(z.string()) }),
  password: z.object({ min: z.number(), max: z.number() }),
});
export type AccountConfig = z.infer<typeof accountConfigSchema>;

/** E-mail as typed: trimmed, shaped like an address, at most {@link EMAIL_MAX_LENGTH} characters. */
export const emailSchema = z
  .string()
  .check(z.trim(), z.maxLength(EMAIL_MAX_LENGTH), z.email());

/** `POST /v1/session` request. */
export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().check(z.minLength(1), z.maxLength(1024)),
  captcha: z.optional(z.string()),
});

/** `POST /v1/password/reset-request` request. */
export const resetRequestSchema = z.object({
  email: emailSchema,
  captcha: z.optional(z.string()),
});

/** `POST /v1/password/reset` request. */
export const resetSchema = z.object({
  token: z.string().check(z.minLength(1), z.maxLength(1024)),
  newPassword: z.string(),
});

/** Every error code the contract names; others may come and are tolerated. */
export const ERROR_CODES = [
  'invalid_request',
  'invalid_email',
  'invalid_token',
  'captcha_required',
  'invalid_credentials',
  'session_expired',
  'captcha_failed',
  'reauth_required',
  'last_identity',
  'weak_password',
  'rate_limited',
  'server_error',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Body of every error answer; `retryAfter` is in seconds. */
export const errorBodySchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    retryAfter: z.optional(z.number()),
  }),
});
