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
  /** One a step at most. */
  readonly running: RunningRequest[];
}

/** Runs a request of a popup that may close before the answer comes, and keeps how it stands for the next one. */
export async function keepTrack<T>(
  step: FailedRequest['step'],
  request: () => Promise<Result<T, AccountError>>,
  startedAtMs: number,
  now: () => number = Date.now,
): Promise<Result<T, AccountError>> {
  const one = { step, untilMs: now() + ANSWER_MS };
  await updateStored(accountOutcomeItem, (last) => ({
    ...last,
    running: [...without(last.running, step), one],
  }));
  return keepOutcome(step, await request(), now(), startedAtMs);
}

/** Whether a request was sent by the background that started then, not by one that is no more. */
function isSentBy({ untilMs }: RunningRequest, startedAtMs: number): boolean {
  return untilMs >= startedAtMs + ANSWER_MS;
}

function without(running: readonly RunningRequest[], step: FailedRequest['step']) {
  return running.filter((one) => one.step !== step);
}

/**
 * Keeps how a request ended. What the person typed wrong is not kept: its field says so at once. Success
 * with one step leaves the failure of the other, whose waiting time may still run. A failure is newer news than a
 * request that an earlier background left without an end. Returns the result.
 */
export async function keepOutcome<T>(
  step: FailedRequest['step'],
  result: Result<T, AccountError>,
  nowMs: number,
  startedAtMs: number,
): Promise<Result<T, AccountError>> {
  await updateStored(accountOutcomeItem, (last) => {
    const running = without(last.running, step);
    return !result.ok && result.error.code !== 'invalid_email'
      ? {
          failed: { step, error: result.error },
          savedAtMs: nowMs,
          running: running.filter((one) => isSentBy(one, startedAtMs)),
        }
      : { ...last, failed: last.failed?.step === step ? null : last.failed, running };
  });
  return result;
}

/**
 * What is running, and how the last request failed: as long as the popup remembers the rest, or as trying
 * again is useless. One that was given no end was interrupted: its time is over, or it was sent before this
 * background started (`startedAtMs`), so by one that is no more.
 */
export async function readOutcome(
  nowMs: number,
  startedAtMs: number,
): Promise<AccountOutcome> {
  const { failed, savedAtMs, running } = await readStored(accountOutcomeItem);
  const isRunning = (one: RunningRequest) =>
    nowMs < one.untilMs && isSentBy(one, startedAtMs);
  const current = running.filter(isRunning);
  // News only as long as nothing failed since.
  const lost = running.find(
    (one) =>
      one.untilMs > savedAtMs &&
      !isRunning(one) &&
      nowMs < one.untilMs + DRAFT_LIFETIME_MS,
  );
  if (lost) {
    const error = { code: 'interrupted' } as const;
    return { failed: { step: lost.step, error }, running: current };
  }
  const endsAtMs = Math.max(savedAtMs + DRAFT_LIFETIME_MS, failed?.error.retryAt ?? 0);
  const isSaid = current.some(({ step }) => step === failed?.step);
  const isCurrent = !isSaid && nowMs >= savedAtMs && nowMs < endsAtMs;
  return { failed: isCurrent ? failed : null, running: current };
}
