import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pendingSignOuts } from '../../../lib/ext/pending-sign-outs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
let nowMs = 0;
const pending = pendingSignOuts(() => nowMs);

beforeEach(() => {
  fakeBrowser.reset();
  nowMs = 1_000_000;
  Object.defineProperty(navigator, 'locks', {
    value: { request: (_: string, work: () => Promise<unknown>) => work() },
    configurable: true,
  });
});

describe('sign-outs the server does not know of', () => {
  it('wait until they are done', async () => {
    await pending.add('a');
    await pending.add('b');
    expect(await pending.list()).toEqual(['a', 'b']);
    await pending.remove('a');
    expect(await pending.list()).toEqual(['b']);
  });

  it('wait in memory alone', async () => {
    await pending.add('top-secret');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).toBe('{}');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(
      'top-secret',
    );
  });

  it('are given up after a day, and their tokens are gone then', async () => {
    await pending.add('a');
    nowMs += DAY_MS - 1;
    expect(await pending.list()).toEqual(['a']);
    nowMs += 1;
    expect(await pending.list()).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(
      '"a"',
    );
  });

  it('write nothing where nothing waits', async () => {
    await pending.list();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});
