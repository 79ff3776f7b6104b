import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDraft, writeDraft } from '../../../lib/ext/draft.ts';
import { readStored, updateStored } from '../../../lib/ext/stored.ts';
import { DRAFT_LIFETIME_MS, EMPTY_DRAFT } from '../../../lib/settings/draft.ts';
import { settingsItem } from '../../../lib/settings/items.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

/** Web Locks for one context: requests of one name run one after the other. */
function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request(name: string, work: () => Promise<unknown>) {
      const run = (tails.get(name) ?? Promise.resolve()).then(work);
      tails.set(
        name,
        run.catch(() => {}),
      );
      return run;
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
});

describe('stored', () => {
  it('reads what was written', async () => {
    await updateStored(settingsItem, (settings) => ({
      ...settings,
      theme: 'dark' as const,
    }));
    expect((await readStored(settingsItem)).theme).toBe('dark');
  });

  it('loses no change when several come at once', async () => {
    await Promise.all([
      updateStored(settingsItem, (settings) => ({
        ...settings,
        theme: 'sepia' as const,
      })),
      updateStored(settingsItem, (settings) => ({
        ...settings,
        textSizePx: 23 as const,
      })),
      updateStored(settingsItem, (settings) => ({ ...settings, font: 'sans' as const })),
    ]);
    expect(await readStored(settingsItem)).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'sepia',
      textSizePx: 23,
      font: 'sans',
    });
  });

  it('falls back on a value of the wrong shape, reports it and keeps it aside', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const unreadable = { version: 1, value: { theme: 42 } };
    await fakeBrowser.storage.local.set({ settings: unreadable });
    expect(await readStored(settingsItem)).toEqual(DEFAULT_SETTINGS);
    expect(error).toHaveBeenCalledOnce();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      'settings.unreadable': unreadable,
    });
  });
});

describe('popup draft', () => {
  const draft = { view: 'account', step: 'forgot', email: 'ada@example.com' } as const;

  it('comes back for two minutes and not longer', async () => {
    await writeDraft(draft, 1000);
    expect(await readDraft(1000 + DRAFT_LIFETIME_MS - 1)).toEqual(draft);
    expect(await readDraft(1000 + DRAFT_LIFETIME_MS)).toEqual(EMPTY_DRAFT);
  });

  it('does not come back from the future, after the clock was set back', async () => {
    await writeDraft(draft, 1000);
    expect(await readDraft(999)).toEqual(EMPTY_DRAFT);
  });

  it('lies in session storage, which the browser never writes to disk', async () => {
    await writeDraft(draft, 1000);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
