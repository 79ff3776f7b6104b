import type { DatabaseSync } from 'node:sqlite';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { bearer } from 'better-auth/plugins/bearer';
import type { Report } from '../site-options.ts';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password-policy.ts';

/** How long a mailed link works, in seconds. */
export const RESET_LINK_SECONDS = 60 * 60;

const SESSION_SECONDS = 30 * 24 * 60 * 60;
const SESSION_REFRESH_SECONDS = 24 * 60 * 60;

/** What better-auth needs of the site; `sendReset` gets the raw token, stored only as a hash. */
export interface AuthOptions {
  readonly database: DatabaseSync;
  readonly baseUrl: string;
  readonly secret: string;
  readonly trustedOrigins: readonly string[];
  readonly report: Report;
  readonly sendReset: (
    member: { email: string; name: string },
    token: string,
  ) => Promise<void>;
}

/**
 * better-auth over the given database. Its own HTTP handler is never mounted: the `/v1`
 * façade calls `auth.api`, and does the rate limits that those calls skip.
 */
export function createAuth(options: AuthOptions) {
  const auth = betterAuth({
    appName: 'Byline',
    baseURL: options.baseUrl,
    secret: options.secret,
    database: options.database,
    trustedOrigins: [...options.trustedOrigins],
    plugins: [bearer({ requireSignature: true })],
    session: { expiresIn: SESSION_SECONDS, updateAge: SESSION_REFRESH_SECONDS },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN_LENGTH,
      maxPasswordLength: PASSWORD_MAX_LENGTH,
      resetPasswordTokenExpiresIn: RESET_LINK_SECONDS,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => options.sendReset(user, token),
      onPasswordReset: async ({ user }) => {
        const { adapter, internalAdapter } = await auth.$context;
        // better-auth spends the used token only: an older one would still work.
        await adapter.deleteMany({
          model: 'verification',
          where: [{ field: 'value', value: user.id }],
        });
        await internalAdapter.updateUser(user.id, { emailVerified: true });
      },
    },
    advanced: { ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...details) => {
        options.report(
          details.find((detail) => detail instanceof Error) ?? message,
          message,
        );
      },
    },
  });
  return auth;
}

/** better-auth with this site's options. */
export type Auth = ReturnType<typeof createAuth>;

/** Creates what the database lacks and drops ended sessions. Idempotent, but not safe in two processes at once. */
export async function migrate(auth: Auth, database: DatabaseSync): Promise<void> {
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  // better-auth sets no unique key here; without one, two first sign-ins make two accounts.
  database.exec(
    'CREATE UNIQUE INDEX IF NOT EXISTS account_provider_account ON account (providerId, accountId)',
  );
  // better-auth forgets a session that ran out only when somebody comes back with it.
  database
    .prepare('DELETE FROM session WHERE expiresAt < ?')
    .run(new Date().toISOString());
}
