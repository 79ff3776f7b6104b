import { isAPIError } from 'better-auth/api';
import type { Session, User } from '../../../lib/account/contract.ts';
import { type Auth, RESET_LINK_SECONDS } from './auth.ts';
import type { BackgroundWork } from './background-work.ts';
import {
  findWeakness,
  PASSWORD_MAX_LENGTH,
  type PasswordWeakness,
} from './password-policy.ts';
import type { ResetLinks } from './reset-link.ts';
import type { Semaphore } from './semaphore.ts';

/** `GET /v1/session`: never a new token, because better-auth slides the old one's expiry. */
export type CurrentSession = Omit<Session, 'token'>;

/** What a mailed token is good for; `spent` means it, or a newer one, was used. */
export type ResetTokenState =
  | { readonly state: 'open'; readonly email: string }
  | { readonly state: 'spent' | 'expired' | 'made-up' };

/** What became of choosing a new password. */
export type ResetOutcome =
  | { readonly state: 'changed' }
  | { readonly state: 'spent' | 'expired' | 'made-up' }
  | { readonly state: 'weak'; readonly weakness: PasswordWeakness };

/** The accounts, without HTTP. Whatever is thrown is a broken platform, not an outcome. */
export interface AccountService {
  /** Null: wrong address or password, which one is not told, and takes the same time. */
  signIn(email: string, password: string, userAgent: string): Promise<Session | null>;
  /** Null: no such session any more. */
  currentSession(bearer: string): Promise<CurrentSession | null>;
  /** False: there was no such session. */
  signOut(bearer: string): Promise<boolean>;
  /** Returns at once; the mail, if the address is a member's, is sent later. */
  requestReset(email: string): void;
  readResetToken(sealed: string): Promise<ResetTokenState>;
  resetPassword(sealed: string, newPassword: string): Promise<ResetOutcome>;
}

interface ServiceParts {
  readonly auth: Auth;
  readonly links: ResetLinks;
  /** Bounds the password hashing in flight. */
  readonly hashing: Semaphore;
  readonly background: BackgroundWork;
}

/** Puts the accounts together over better-auth. */
export function createAccountService(parts: ServiceParts): AccountService {
  const { auth, background } = parts;
  return {
    signIn: (...credentials) => signIn(parts, credentials),
    async currentSession(token) {
      const found = await auth.api.getSession({ headers: bearerHeaders(token) });
      if (!found) return null;
      return {
        expiresAt: found.session.expiresAt.toISOString(),
        user: toUser(found.user),
      };
    },
    async signOut(token) {
      const found = await auth.api.getSession({
        headers: bearerHeaders(token),
        query: { disableRefresh: true },
      });
      if (!found) return false;
      const { internalAdapter } = await auth.$context;
      await internalAdapter.deleteSession(found.session.token);
      return true;
    },
    requestReset(email) {
      background.later(
        async () => void (await auth.api.requestPasswordReset({ body: { email } })),
        'sending a reset mail',
      );
    },
    readResetToken: (sealed) => readResetToken(parts, sealed),
    resetPassword: (sealed, newPassword) => resetPassword(parts, sealed, newPassword),
  };
}

/** When a link mailed now stops working, in epoch milliseconds. */
export function resetLinkExpiry(): number {
  return Date.now() + RESET_LINK_SECONDS * 1000;
}

async function signIn(
  { auth, hashing }: ServiceParts,
  [email, password, userAgent]: Parameters<AccountService['signIn']>,
): Promise<Session | null> {
  // Cannot be anybody's password, so this tells nothing about the address.
  if (password.length > PASSWORD_MAX_LENGTH) return null;
  try {
    const { headers } = await hashing(() =>
      auth.api.signInEmail({
        body: { email, password },
        headers: new Headers({ 'user-agent': userAgent }),
        returnHeaders: true,
      }),
    );
    const token = headers.get('set-auth-token');
    const found = token && (await auth.api.getSession({ headers: bearerHeaders(token) }));
    if (!found) throw new Error('A session was made but cannot be read.');
    const expiresAt = found.session.expiresAt.toISOString();
    return { token, expiresAt, user: toUser(found.user) };
  } catch (error) {
    // By code, not by status: a session that could not be stored is a 401 as well.
    if (hasCode(error, 'INVALID_EMAIL_OR_PASSWORD')) return null;
    throw error;
  }
}

async function readResetToken(
  { auth, links }: ServiceParts,
  sealed: string,
): Promise<ResetTokenState> {
  const reading = links.read(sealed);
  if (reading.state !== 'signed') return reading;
  const { internalAdapter } = await auth.$context;
  const stored = await internalAdapter.findVerificationValue(
    `reset-password:${reading.token}`,
  );
  const user = stored && (await internalAdapter.findUserById(stored.value));
  return user ? { state: 'open', email: user.email } : { state: 'spent' };
}

async function resetPassword(
  { auth, links, hashing }: ServiceParts,
  sealed: string,
  newPassword: string,
): Promise<ResetOutcome> {
  const reading = links.read(sealed);
  if (reading.state !== 'signed') return reading;
  const weakness = findWeakness(newPassword);
  if (weakness) return { state: 'weak', weakness };
  const body = { token: reading.token, newPassword };
  try {
    await hashing(() => auth.api.resetPassword({ body }));
    return { state: 'changed' };
  } catch (error) {
    // A user who is gone in the meantime has no use for the link either.
    if (hasCode(error, 'INVALID_TOKEN') || hasCode(error, 'USER_NOT_FOUND')) {
      return { state: 'spent' };
    }
    throw error;
  }
}

function bearerHeaders(token: string): Headers {
  return new Headers({ authorization: `Bearer ${token}` });
}

function hasCode(error: unknown, code: string): boolean {
  return isAPIError(error) && error.body?.code === code;
}

function toUser({ id, email, name, emailVerified }: User): User {
  return { id, email, name, emailVerified };
}
