import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findRefusal, refusalOf } from '../../../lib/ext/refusal.ts';

const CHROMIUM = {
  noLeave:
    'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  own: 'Error: Cannot access a chrome:// URL',
  error: 'Error: Frame with ID 0 is showing error page',
  store: 'Error: The extensions gallery cannot be scripted.',
  policy: 'Error: This page cannot be scripted due to an ExtensionsSettings policy.',
};
const FIREFOX = 'Error: Missing host permission for the tab';
const at = (url?: string, more: object = {}) => ({
  status: 'complete',
  ...(url === undefined ? {} : { url }),
  ...more,
});

describe('a refused script', () => {
  it.each([
    ['browser-page', at(), CHROMIUM.own],
    ['browser-page', at('about:newtab'), FIREFOX],
    ['browser-page', at('view-source:https://a.example/x'), FIREFOX],
    ['browser-page', at('moz-extension://1/options.html'), FIREFOX],
    ['not-loaded', at(undefined, { status: 'loading' }), CHROMIUM.noLeave],
    ['not-loaded', at('about:blank', { status: 'loading' }), FIREFOX],
    ['not-loaded', at('https://a.example/'), CHROMIUM.error],
    [
      'not-loaded',
      at('https://a.example/x.pdf', {
        favIconUrl: 'chrome://global/skin/icons/info.svg',
      }),
      FIREFOX,
    ],
    ['store', at('https://chromewebstore.google.com/'), CHROMIUM.store],
    ['store', at('https://addons.mozilla.org/en-US/firefox/'), FIREFOX],
    ['no-leave', at('https://addons.mozilla.org.example/'), FIREFOX],
    ['file', at('file:///home/ida/saved.html'), CHROMIUM.noLeave],
    ['pdf', at('https://a.example/report.PDF?x=1#page=2'), FIREFOX],
    [
      'pdf',
      at('https://a.example/report/', {
        favIconUrl: 'chrome://global/skin/icons/pdf.svg',
      }),
      FIREFOX,
    ],
    ['no-leave', at('https://a.example/?file=report.pdf'), FIREFOX],
    ['no-leave', at('https://a.example/'), CHROMIUM.noLeave],
    ['blocked', at('https://support.mozilla.org/en-US/'), FIREFOX],
    ['blocked', at('https://accounts.firefox.com/settings'), FIREFOX],
    ['no-leave', at('https://support.mozilla.org.example/'), FIREFOX],
    ['blocked', at(), CHROMIUM.noLeave],
    ['blocked', at('https://a.example/'), CHROMIUM.policy],
  ] as const)('means %s for %j: %s', (refusal, tab, message) => {
    expect(refusalOf(tab, message)).toBe(refusal);
  });
});

describe('asking whether a tab can be read', () => {
  const executeScript = vi.fn();
  const stayAt = (tab: object | null) =>
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => {
      if (!tab) throw new Error('No tab with id: 7.');
      return tab;
    }) as unknown as typeof fakeBrowser.tabs.get);

  beforeEach(() => {
    executeScript.mockReset();
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    stayAt(at('https://a.example/'));
  });

  it('finds nothing against an ordinary page', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, result: 'text/html' }]);
    expect(await findRefusal(7)).toBeNull();
  });

  it('knows a PDF by its type, where scripts are let in', async () => {
    executeScript.mockResolvedValue([{ frameId: 0, result: 'application/pdf' }]);
    expect(await findRefusal(7)).toBe('pdf');
  });

  it('knows one of Firefox’s own pages, where scripts vanish without a word', async () => {
    stayAt(at('about:preferences'));
    executeScript.mockResolvedValue([null]);
    expect(await findRefusal(7)).toBe('browser-page');
  });

  it('tells a tab that was closed from one it may not read', async () => {
    stayAt(null);
    expect(await findRefusal(7)).toBe('tab-gone');
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('reports what it has no words for', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    executeScript.mockRejectedValue(new Error(CHROMIUM.policy));
    expect(await findRefusal(7)).toBe('blocked');
    expect(error).toHaveBeenCalledOnce();
  });
});
