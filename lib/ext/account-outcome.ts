import type { AccountError, FailedRequest } from '../account/errors.ts';
import type { Result } from '../result.ts';
import { DRAFT_LIFETIME_MS } from '../settings/draft.ts';
import { accountOutcomeItem } from '../settings/items.ts';
import { readStored, updateStored } from './stored.ts';

/**
 * Keeps how a request ended for a popup that closed before the answer came. What the person typed wrong
 * is not kept: its field says so at once. Returns the result.
 */
export async function keepOutcome<T>(
  step: FailedRequest['step'],
  result: Result<T, AccountError>,
  nowMs: number,
): Promise<Result<T, AccountError>> {
  const isWorthKeeping = !result.ok && result.error.code !== 'invalid_email';
  const failed = isWorthKeeping ? { step, error: result.error } : null;
  await updateStored(accountOutcomeItem, () => ({ failed, savedAtMs: nowMs }));
  return result;
}

/** How the last request failed: as long as the popup remembers the rest, or as trying again is useless. */
export async function readFailure(nowMs: number): Promise<FailedRequest | null> {
  const { failed, savedAtMs } = await readStored(accountOutcomeItem);
  const endsAtMs = Math.max(savedAtMs + DRAFT_LIFETIME_MS, failed?.error.retryAt ?? 0);
  return nowMs >= savedAtMs && nowMs < endsAtMs ? failed : null;
}
