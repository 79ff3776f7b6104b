import { Hono } from 'hono';
import type { AccountService } from '../accounts/account-service.ts';
import { findWeakness } from '../accounts/password-policy.ts';
import { QueueFullError } from '../accounts/semaphore.ts';
import type { SiteApp, SiteContext } from '../client-address.ts';
import { readText } from '../request-text.ts';
import type { RateLimiter } from '../v1/rate-limit.ts';
import { answerPage } from './page.ts';
import {
  deadLinkPage,
  type FormProblem,
  RESET_PATH,
  resetDonePage,
  resetFormPage,
  tryLaterPage,
} from './reset-page.ts';

/** What the reset page is served from. */
export interface ResetRouteParts {
  readonly accounts: AccountService;
  readonly limiter: RateLimiter;
  readonly addressOf: (c: SiteContext) => string;
}

const DONE_PATH = `${RESET_PATH}/done`;
const BUSY_RETRY_SECONDS = 5;

/** The page a mailed link leads to; it works without JavaScript. */
export function createResetRoutes(parts: ResetRouteParts): SiteApp {
  const routes: SiteApp = new Hono();
  routes.get(RESET_PATH, (c) => showForm(parts, c));
  routes.post(RESET_PATH, (c) => saveForm(parts, c));
  routes.get(DONE_PATH, (c) => answerPage(c, resetDonePage()));
  return routes;
}

async function showForm(
  { accounts, limiter, addressOf }: ResetRouteParts,
  c: SiteContext,
) {
  const retryAfter = limiter.take('reset', addressOf(c));
  if (retryAfter !== null) return answerLater(c, retryAfter, 429);
  const token = c.req.query('token') ?? '';
  if (!token) return answerPage(c, deadLinkPage('missing'));
  const reading = await accounts.readResetToken(token);
  return answerPage(
    c,
    reading.state === 'open'
      ? resetFormPage({ token, email: reading.email, problem: null })
      : deadLinkPage(reading.state),
  );
}

async function saveForm(
  { accounts, limiter, addressOf }: ResetRouteParts,
  c: SiteContext,
) {
  const retryAfter = limiter.take('reset', addressOf(c));
  if (retryAfter !== null) return answerLater(c, retryAfter, 429);
  const text = await readText(c);
  if (text === null) return answerPage(c, { ...deadLinkPage('made-up'), status: 413 });
  const form = new URLSearchParams(text);
  const token = form.get('token') ?? '';
  const newPassword = form.get('newPassword') ?? '';
  const problem = findProblem(newPassword, form.get('repeatPassword') ?? '');
  if (problem) {
    const reading = await accounts.readResetToken(token);
    if (reading.state !== 'open') return answerPage(c, deadLinkPage(reading.state));
    return answerPage(c, resetFormPage({ token, email: reading.email, problem }));
  }
  try {
    const outcome = await accounts.resetPassword(token, newPassword);
    if (outcome.state === 'changed') return c.redirect(DONE_PATH, 303);
    if (outcome.state === 'weak') throw new Error('The policy was asked before.');
    return answerPage(c, deadLinkPage(outcome.state));
  } catch (error) {
    if (error instanceof QueueFullError) return answerLater(c, BUSY_RETRY_SECONDS, 503);
    throw error;
  }
}

function findProblem(newPassword: string, repeated: string): FormProblem | null {
  if (!newPassword) return 'empty';
  return findWeakness(newPassword) ?? (newPassword === repeated ? null : 'mismatch');
}

function answerLater(c: SiteContext, seconds: number, status: 429 | 503) {
  c.header('Retry-After', String(seconds));
  return answerPage(c, tryLaterPage(seconds, status));
}
