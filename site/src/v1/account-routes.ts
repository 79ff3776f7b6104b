import { Hono } from 'hono';
import {
  type AccountConfig,
  resetRequestSchema,
  resetSchema,
  signInSchema,
} from '../../../lib/account/contract.ts';
import type { AccountService } from '../accounts/account-service.ts';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../accounts/password-policy.ts';
import { QueueFullError } from '../accounts/semaphore.ts';
import type { SiteApp, SiteContext } from '../client-address.ts';
import type { Report } from '../site-options.ts';
import { answerError } from './error-answer.ts';
import type { RateLimiter, RateLimitName } from './rate-limit.ts';
import { readBody } from './request-body.ts';
import { isOriginAllowed } from './request-origin.ts';

/** What the `/v1` endpoints are served from. */
export interface AccountRouteParts {
  readonly accounts: AccountService;
  readonly limiter: RateLimiter;
  readonly addressOf: (c: SiteContext) => string;
  readonly captcha: AccountConfig['captcha'];
  readonly trustedOrigins: readonly string[];
  readonly report: Report;
}

const LONGEST_BEARER = 512;
const LONGEST_USER_AGENT = 256;
const BUSY_RETRY_SECONDS = 2;

/** The account API of the contract, to be mounted at `/v1`. Sets no cookie, allows no CORS. */
export function createAccountRoutes(parts: AccountRouteParts): SiteApp {
  const { limiter, addressOf } = parts;
  const routes: SiteApp = new Hono();
  const takeByAddress = (name: RateLimitName, c: SiteContext) =>
    limiter.take(name, addressOf(c));

  routes.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (!isOriginAllowed(c, parts.trustedOrigins))
      return answerError(c, 'foreign-origin');
    return next();
  });
  const limited =
    (name: RateLimitName, handler: Handler): Handler =>
    (c) => {
      const retryAfter = takeByAddress(name, c);
      return retryAfter === null
        ? handler(c)
        : answerError(c, 'rate_limited', retryAfter);
    };

  routes.get(
    '/config',
    limited('config', (c) => readConfig(parts, c)),
  );
  routes.get(
    '/session',
    limited('read-session', (c) => readSession(parts, c)),
  );
  routes.post(
    '/session',
    limited('sign-in', (c) => createSession(parts, c)),
  );
  routes.delete(
    '/session',
    limited('sign-out', (c) => deleteSession(parts, c)),
  );
  routes.post(
    '/password/reset-request',
    limited('reset-request', (c) => requestReset(parts, c)),
  );
  routes.post(
    '/password/reset',
    limited('reset', (c) => resetPassword(parts, c)),
  );

  for (const path of [
    '/config',
    '/session',
    '/password/reset-request',
    '/password/reset',
  ]) {
    routes.all(path, (c) => answerError(c, 'wrong-method'));
  }
  routes.all('*', (c) => answerError(c, 'no-such-endpoint'));
  routes.onError((error, c) => {
    if (error instanceof QueueFullError)
      return answerError(c, 'busy', BUSY_RETRY_SECONDS);
    parts.report(error, `${c.req.method} ${c.req.path}`);
    return answerError(c, 'server_error');
  });
  return routes;
}

type Handler = (c: SiteContext) => Response | Promise<Response>;

function readConfig({ captcha }: AccountRouteParts, c: SiteContext): Response {
  const password = { min: PASSWORD_MIN_LENGTH, max: PASSWORD_MAX_LENGTH };
  return c.json({ providers: [], captcha, password } satisfies AccountConfig);
}

async function readSession({ accounts }: AccountRouteParts, c: SiteContext) {
  const session = await accounts.currentSession(readBearer(c));
  return session ? c.json(session) : answerError(c, 'session_expired');
}

async function createSession({ accounts, limiter }: AccountRouteParts, c: SiteContext) {
  const body = await readBody(c, signInSchema);
  if (!body.ok) return answerError(c, body.error);
  const { email, password } = body.value;
  const account = email.toLowerCase();
  // Counted before the password is looked at: a hundred guesses sent at once count a hundred.
  const retryAfter = limiter.take('sign-in-account', account);
  if (retryAfter !== null) return answerError(c, 'rate_limited', retryAfter);
  const userAgent = (c.req.header('user-agent') ?? '').slice(0, LONGEST_USER_AGENT);
  const session = await accounts.signIn(email, password, userAgent);
  if (!session) return answerError(c, 'invalid_credentials');
  limiter.clear('sign-in-account', account);
  return c.json(session);
}

async function deleteSession({ accounts }: AccountRouteParts, c: SiteContext) {
  const deleted = await accounts.signOut(readBearer(c));
  return deleted ? c.body(null, 204) : answerError(c, 'session_expired');
}

async function requestReset({ accounts, limiter }: AccountRouteParts, c: SiteContext) {
  const body = await readBody(c, resetRequestSchema);
  if (!body.ok) return answerError(c, body.error);
  const account = body.value.email.toLowerCase();
  const retryAfter = limiter.take('reset-request-account', account);
  if (retryAfter !== null) return answerError(c, 'rate_limited', retryAfter);
  accounts.requestReset(body.value.email);
  return c.json({}, 202);
}

async function resetPassword({ accounts }: AccountRouteParts, c: SiteContext) {
  const body = await readBody(c, resetSchema);
  if (!body.ok) return answerError(c, body.error);
  const { token, newPassword } = body.value;
  const { state } = await accounts.resetPassword(token, newPassword);
  if (state === 'changed') return c.body(null, 204);
  return answerError(c, state === 'weak' ? 'weak_password' : 'invalid_token');
}

/** The bearer token, or an empty string, which is nobody's. */
function readBearer(c: SiteContext): string {
  const token = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
  return token.length > LONGEST_BEARER ? '' : token;
}
