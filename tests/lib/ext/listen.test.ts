import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '../../../lib/ext/listen.ts';
import type { Reply } from '../../../lib/messages/errors.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const PAGE_URL = 'https://attackofthefanboy.com/news/x/';
const account = { id: '1', email: 'ada@example.com', name: 'Ada', emailVerified: true };

type Listener = (
  message: unknown,
  sender: object,
  sendResponse: (reply: Reply) => void,
) => true | undefined;

let listener: Listener;
let log: string[];

function handlersThat(overrides: Partial<Handlers> = {}): Handlers {
  const known: Partial<Handlers> = {
    'settings.read': () => DEFAULT_SETTINGS,
    'account.read': () => ({ user: account, failed: null, running: [] }),
    'page.detected': (input) => {
      log.push(input.url);
      return null;
    },
    ...overrides,
  };
  // Only the handlers a test names are ever called; any other call would fail it.
  return known as Handlers;
}

beforeEach(() => {
  log = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    ((path: string) =>
      `chrome-extension://byline/${path}`) as typeof fakeBrowser.runtime.getURL,
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  fakeBrowser.runtime.id = 'byline';
});

const popup = { id: 'byline', url: 'chrome-extension://byline/popup.html' };
const tab = { id: 'byline', url: PAGE_URL, tab: { id: 7, active: true } };

function ask(message: unknown, sender: object): Promise<Reply | 'left alone'> {
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) === undefined)
      queueMicrotask(() => resolve('left alone'));
  });
}

describe('listen', () => {
  it('answers an extension page', async () => {
    listen(handlersThat());
    expect(await ask({ name: 'settings.read', input: null }, popup)).toEqual({
      ok: true,
      value: DEFAULT_SETTINGS,
    });
  });

  it('answers a content script only what content scripts may ask', async () => {
    listen(handlersThat());
    const input = { isArticle: true, url: PAGE_URL, isFresh: true };
    expect(await ask({ name: 'page.detected', input }, tab)).toEqual({
      ok: true,
      value: null,
    });
    expect(log).toEqual([PAGE_URL]);
    expect(await ask({ name: 'account.read', input: null }, tab)).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('refuses a page that puts our address into its own', async () => {
    listen(handlersThat());
    const sender = {
      ...tab,
      url: 'https://evil.example/#chrome-extension://byline/popup.html',
    };
    expect(await ask({ name: 'account.read', input: null }, sender)).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it('refuses another extension', async () => {
    listen(handlersThat());
    expect(
      await ask({ name: 'account.read', input: null }, { ...popup, id: 'other' }),
    ).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it.each([
    null,
    'text',
    {},
    { name: 'no.such' },
    { name: 'toString' },
    { name: '__proto__' },
  ])('leaves %j alone', async (message) => {
    listen(handlersThat());
    expect(await ask(message, popup)).toBe('left alone');
  });

  it('refuses input of the wrong shape without calling the handler', async () => {
    listen(handlersThat());
    const input = { isArticle: 'yes', url: 5, isFresh: true };
    expect(await ask({ name: 'page.detected', input }, tab)).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(log).toEqual([]);
  });

  it('says so when a handler throws, and tells no details', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    listen(
      handlersThat({
        'account.read': () => {
          throw new Error('the token is 123');
        },
      }),
    );
    expect(await ask({ name: 'account.read', input: null }, popup)).toEqual({
      ok: false,
      error: 'handler-failed',
    });
    expect(error).toHaveBeenCalledOnce();
  });
});
