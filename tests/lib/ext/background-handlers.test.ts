import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Account } from '../../../lib/account/account.ts';
import { backgroundHandlers } from '../../../lib/ext/background-handlers.ts';
import { readStored } from '../../../lib/ext/stored.ts';
import { readerTabsItem, settingsItem } from '../../../lib/settings/items.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { attackOfTheFanboy as site } from '../../../lib/site/profiles/attack-of-the-fanboy.ts';

const HERE = { tabId: 7 };
const ON_SITE = `${new URL(site.homeUrl).origin}/news/x/`;

/** What a browser does with a tab, seen from the outside. */
const putThere = vi.fn();
const told: string[] = [];
/** Tabs that were told of new preferences, and those whose readers are gone. */
const restyled: number[] = [];
const closed = new Set<number>();
/** Tabs that show another page for now. */
const away = new Set<number>();

beforeEach(() => {
  fakeBrowser.reset();
  putThere.mockReset();
  told.length = 0;
  restyled.length = 0;
  closed.clear();
  away.clear();
  stayAt(ON_SITE);
  Object.assign(fakeBrowser, {
    scripting: { executeScript: putThere },
    action: { setIcon: vi.fn(), setTitle: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  });
  Object.defineProperty(navigator, 'locks', {
    value: { request: (_: string, work: () => Promise<unknown>) => work() },
    configurable: true,
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    id: number,
    message: { name: string },
  ) => {
    told.push(message.name);
    if (message.name === 'reader.restyle') restyled.push(id);
    if (closed.has(id) || away.has(id))
      throw new Error('Could not establish connection.');
    return { ok: true, value: { isOpen: true, summary: null } };
  }) as typeof fakeBrowser.tabs.sendMessage);
});

/** The tab shows this address. */
function stayAt(url: string): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => {
    if (closed.has(id)) throw new Error(`No tab with id: ${id}.`);
    return { url };
  }) as unknown as typeof fakeBrowser.tabs.get);
}

/** No message of these tests is about the account. */
const handlers = backgroundHandlers({} as Account, site);

describe('a page that turns out to be an article', () => {
  beforeEach(() =>
    fakeBrowser.storage.local.set({
      [settingsItem.key]: {
        version: settingsItem.version,
        value: { ...DEFAULT_SETTINGS, openAutomatically: true },
      },
    }),
  );

  it('is opened by itself on the site, for those who want that', async () => {
    await handlers['page.detected'](
      { isArticle: true, url: ON_SITE, isFresh: true },
      HERE,
    );
    expect(told).toEqual(['reader.toggle']);
  });

  it.each([
    ['off the site', { isArticle: true, url: 'https://else.example/x', isFresh: true }],
    ['seen before', { isArticle: true, url: ON_SITE, isFresh: false }],
    ['no article', { isArticle: false, url: ON_SITE, isFresh: true }],
  ])('is not when it is %s', async (_, input) => {
    await handlers['page.detected'](input, HERE);
    expect(told).toEqual([]);
  });
});

describe('the reader’s tools', () => {
  it('go into the tab that asks for them', async () => {
    expect(await handlers['reader.tools'](null, HERE)).toBeNull();
    expect(putThere).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/reader-tools.js'],
    });
  });

  it('come with the reader where leave to bring them ends with the visit', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [
      { id: 7 },
    ]) as unknown as typeof fakeBrowser.tabs.query);
    await handlers['reader.toggle']({ force: false }, HERE);
    expect(putThere).not.toHaveBeenCalled();
    stayAt('https://else.example/x');
    await handlers['reader.toggle']({ force: false }, HERE);
    expect(putThere.mock.calls).toEqual([
      [{ target: { tabId: 7 }, files: ['/reader-tools.js'] }],
    ]);
  });

  it('fail aloud when the browser does not let them in', async () => {
    putThere.mockRejectedValue(new Error('Cannot access contents of the page'));
    await expect(handlers['reader.tools'](null, HERE)).rejects.toThrow('Cannot access');
  });
});

describe('a changed preference', () => {
  const openIn = async (...ids: readonly number[]) => {
    for (const id of ids) {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [
        { id },
      ]) as unknown as typeof fakeBrowser.tabs.query);
      await handlers['reader.toggle']({ force: false }, { tabId: null });
    }
  };

  it('is told to the tabs that have a reader, but for the one it came from', async () => {
    await openIn(7, 8, 9);
    await handlers['preferences.update']({ theme: 'sepia' }, { tabId: 8 });
    await vi.waitFor(() => expect(restyled).toEqual([7, 9]));
  });

  it('is not told again to a tab that is gone', async () => {
    await openIn(7, 8);
    closed.add(7);
    await handlers['settings.update']({ theme: 'dark' }, { tabId: null });
    await vi.waitFor(async () => expect(await readStored(readerTabsItem)).toEqual([8]));
    await handlers['settings.update']({ theme: 'light' }, { tabId: null });
    await vi.waitFor(() => expect(restyled).toEqual([7, 8, 8]));
  });

  it('is told again to a tab that shows another page for now', async () => {
    await openIn(7);
    away.add(7);
    await handlers['settings.update']({ theme: 'dark' }, { tabId: null });
    await vi.waitFor(() => expect(restyled).toEqual([7]));
    away.clear();
    await handlers['settings.update']({ theme: 'light' }, { tabId: null });
    await vi.waitFor(() => expect(restyled).toEqual([7, 7]));
  });
});

describe('a sign-in under way', () => {
  it('signs nobody in who had everything forgotten meanwhile', async () => {
    const signOut = vi.fn(async () => null);
    let answer = (_: unknown) => {};
    const signIn = vi.fn(() => new Promise((resolve) => (answer = resolve)));
    const account = { signIn, signOut } as unknown as Account;
    const own = backgroundHandlers(account, site);
    const input = { email: 'a@b.example', password: 'x', staySignedIn: true };
    const signedIn = own['account.signIn'](input, { tabId: null });
    await vi.waitFor(() => expect(signIn).toHaveBeenCalled());
    await own['everything.forget'](null, { tabId: null });
    answer({ ok: true, value: { id: '1' } });
    expect(await signedIn).toMatchObject({ ok: false, error: { code: 'interrupted' } });
    expect(signOut).toHaveBeenCalledTimes(2);
  });
});
