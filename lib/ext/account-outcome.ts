import type { AccountError, FailedRequest, RunningRequest } from '../account/errors.ts';
import type { Result } from '../result.ts';
import { DRAFT_LIFETIME_MS } from '../settings/draft.ts';
import { accountOutcomeItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';

/** A request that may not be repeated has its answer within the client's 10 s; two are slack, in milliseconds. */
const ANSWER_MS = 12_000;

/** What there is to say of account requests, whichever popup sent them. */
export interface AccountOutcome {
  readonly failed: FailedRequest | null;
  readonly running: RunningRequest | null;
}

/** Runs a request of a popup that may close before the answer comes, and keeps how it stands for the next one. */
export async function keepTrack<T>(
  step: FailedRequest['step'],
  request: () => Promise<Result<T, AccountError>>,
  now: () => number,
): Promise<Result<T, AccountError>> {
  const running = { step, untilMs: now() + ANSWER_MS };
  await updateStored(accountOutcomeItem, (last) => ({ ...last, running }));
  return keepOutcome(step, await request(), now());
}

/**
 * Keeps how a request ended. What the person typed wrong is not kept: its field says so at once. Success
 * with one step leaves the failure of the other, whose waiting time may still run. Returns the result.
 */
export async function keepOutcome<T>(
  step: FailedRequest['step'],
  result: Result<T, AccountError>,
  nowMs: number,
): Promise<Result<T, AccountError>> {
  const isWorthKeeping = !result.ok && result.error.code !== 'invalid_email';
  await updateStored(accountOutcomeItem, (last) => {
    if (isWorthKeeping) {
      return { failed: { step, error: result.error }, savedAtMs: nowMs, running: null };
    }
    return {
      ...last,
      failed: last.failed?.step === step ? null : last.failed,
      running: null,
    };
  });
  return result;
}

/**
 * What is running, and how the last request failed: as long as the popup remembers the rest, or as trying
 * again is useless. One that was given no end was interrupted.
 */
export async function readOutcome(nowMs: number): Promise<AccountOutcome> {
  const { failed, savedAtMs, running } = await readStored(accountOutcomeItem);
  if (running && nowMs < running.untilMs) return { failed: null, running };
  if (running && nowMs < running.untilMs + DRAFT_LIFETIME_MS) {
    const { step } = running;
    return { failed: { step, error: { code: 'interrupted' } }, running: null };
  }
  const endsAtMs = Math.max(savedAtMs + DRAFT_LIFETIME_MS, failed?.error.retryAt ?? 0);
  const isCurrent = nowMs >= savedAtMs && nowMs < endsAtMs;
  return { failed: isCurrent ? failed : null, running: null };
}
