import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountError } from '../../../lib/account/errors.ts';
import {
  keepTrack as keepTrackOf,
  readOutcome as readOutcomeOf,
} from '../../../lib/ext/account-outcome.ts';
import { failure, type Result, success } from '../../../lib/result.ts';
import { DRAFT_LIFETIME_MS } from '../../../lib/settings/draft.ts';

const NOTHING = { failed: null, running: [] };
let nowMs = 0;
const now = () => nowMs;
/** As the background sees it that was there from the beginning. */
const readOutcome = (atMs: number) => readOutcomeOf(atMs, 0);
const keepTrack = <T>(
  step: 'sign-in' | 'forgot',
  request: () => Promise<Result<T, AccountError>>,
  clock: () => number,
) => keepTrackOf(step, request, 0, clock);

beforeEach(() => {
  fakeBrowser.reset();
  nowMs = 1_000_000;
  Object.defineProperty(navigator, 'locks', {
    value: { request: (_: string, work: () => Promise<unknown>) => work() },
    configurable: true,
  });
});

/** Sends something from a step that ends so. */
function send(step: 'sign-in' | 'forgot', error: AccountError | null) {
  return keepTrack(step, async () => (error ? failure(error) : success(null)), now);
}

describe('how an account request stands', () => {
  it('is "running" until it has its answer', async () => {
    let answer: (result: Result<null, AccountError>) => void = () => undefined;
    const sent = keepTrack(
      'forgot',
      () => new Promise<Result<null, AccountError>>((resolve) => (answer = resolve)),
      now,
    );
    await expect
      .poll(() => readOutcome(nowMs))
      .toMatchObject({
        running: [{ step: 'forgot' }],
      });
    answer(success(null));
    await sent;
    expect(await readOutcome(nowMs)).toEqual(NOTHING);
  });

  it('is "interrupted" when the answer is overdue: its worker was stopped', async () => {
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    await expect.poll(async () => (await readOutcome(nowMs)).running).toHaveLength(1);
    const [running] = (await readOutcome(nowMs)).running;
    nowMs = running?.untilMs ?? 0;
    expect(await readOutcome(nowMs)).toEqual({
      failed: { step: 'sign-in', error: { code: 'interrupted' } },
      running: [],
    });
    nowMs += DRAFT_LIFETIME_MS;
    expect(await readOutcome(nowMs)).toEqual(NOTHING);
  });

  it('is "interrupted" at once for a background that started after it was sent', async () => {
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    await expect.poll(async () => (await readOutcome(nowMs)).running).toHaveLength(1);
    expect((await readOutcomeOf(nowMs, nowMs)).running).toHaveLength(1);
    nowMs += 1;
    expect(await readOutcomeOf(nowMs, nowMs)).toEqual({
      failed: { step: 'sign-in', error: { code: 'interrupted' } },
      running: [],
    });
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    const again = async () => (await readOutcomeOf(nowMs, nowMs)).running;
    await expect.poll(again).toHaveLength(1);
  });

  it('is remembered beside that of the other step', async () => {
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    await expect.poll(async () => (await readOutcome(nowMs)).running).toHaveLength(1);
    nowMs += 5_000;
    void keepTrack('forgot', () => new Promise<never>(() => {}), now);
    const running = async () =>
      (await readOutcome(nowMs)).running.map(({ step }) => step);
    await expect.poll(running).toEqual(['sign-in', 'forgot']);
    await send('forgot', { code: 'timeout' });
    expect(await running()).toEqual(['sign-in']);
    expect((await readOutcome(nowMs)).failed).toMatchObject({ step: 'forgot' });
    nowMs += 7_000;
    expect(await readOutcome(nowMs)).toEqual({
      failed: { step: 'sign-in', error: { code: 'interrupted' } },
      running: [],
    });
  });

  it('gives way, when interrupted, to what failed after it', async () => {
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    await expect.poll(async () => (await readOutcome(nowMs)).running).toHaveLength(1);
    nowMs += 20_000;
    const error = { code: 'rate_limited', retryAt: nowMs + 60_000 } as const;
    await send('forgot', error);
    expect((await readOutcome(nowMs)).failed).toEqual({ step: 'forgot', error });
  });

  it('gives way to what failed after it, when a background that is no more had sent it', async () => {
    void keepTrack('sign-in', () => new Promise<never>(() => {}), now);
    await expect.poll(async () => (await readOutcome(nowMs)).running).toHaveLength(1);
    nowMs += 2_000;
    const startedAtMs = nowMs;
    nowMs += 3_000;
    const error = { code: 'rate_limited', retryAt: nowMs + 600_000 } as const;
    await keepTrackOf('forgot', async () => failure(error), startedAtMs, now);
    for (const afterMs of [0, 100_000])
      expect((await readOutcomeOf(nowMs + afterMs, startedAtMs)).failed).toEqual({
        step: 'forgot',
        error,
      });
  });

  it('is remembered for two minutes when it failed', async () => {
    await send('sign-in', { code: 'timeout' });
    const failed = { step: 'sign-in', error: { code: 'timeout' } };
    nowMs += DRAFT_LIFETIME_MS - 1;
    expect(await readOutcome(nowMs)).toEqual({ failed, running: [] });
    nowMs += 1;
    expect(await readOutcome(nowMs)).toEqual(NOTHING);
  });

  it('is remembered as long as trying again is useless, whatever else succeeds', async () => {
    const error = { code: 'rate_limited', retryAt: nowMs + 600_000 } as const;
    await send('sign-in', error);
    await send('forgot', null);
    nowMs += 599_999;
    expect((await readOutcome(nowMs)).failed).toEqual({ step: 'sign-in', error });
    nowMs += 1;
    expect(await readOutcome(nowMs)).toEqual(NOTHING);
  });

  it('is forgotten with the next success of the same step', async () => {
    await send('sign-in', { code: 'timeout' });
    await send('sign-in', null);
    expect(await readOutcome(nowMs)).toEqual(NOTHING);
  });
});
