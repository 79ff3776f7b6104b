import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Account } from '../../../lib/account/account.ts';
import { backgroundHandlers } from '../../../lib/ext/background-handlers.ts';
import { settingsItem } from '../../../lib/settings/items.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';
import { attackOfTheFanboy as site } from '../../../lib/site/profiles/attack-of-the-fanboy.ts';

const HERE = { tabId: 7 };
const ON_SITE = `${new URL(site.homeUrl).origin}/news/x/`;

/** What a browser does with a tab, seen from the outside. */
const putThere = vi.fn();
const told: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  putThere.mockReset();
  told.length = 0;
  stayAt(ON_SITE);
  Object.assign(fakeBrowser, {
    scripting: { executeScript: putThere },
    action: { setIcon: vi.fn(), setTitle: vi.fn() },
    i18n: { getMessage: (key: string) => key },
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    message: { name: string },
  ) => {
    told.push(message.name);
    return { ok: true, value: { isOpen: true, summary: null } };
  }) as typeof fakeBrowser.tabs.sendMessage);
});

/** The tab shows this address. */
function stayAt(url: string): void {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({
    url,
  })) as unknown as typeof fakeBrowser.tabs.get);
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
