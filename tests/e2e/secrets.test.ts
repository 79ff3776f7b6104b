import { afterEach, describe, expect, it } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/server.ts';
import { BROWSERS, useStage, waitFor } from '../support/extension-stage.ts';
import { faultSwitch } from '../support/faults.ts';
import { openAccount } from '../support/popup-person.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';

interface Injector {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ readonly id?: number }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<{ readonly result?: unknown }[]>;
    };
  };
}

/** What a content script of this extension can find out, asked from inside the page's tab. */
async function spyFromContentScript(): Promise<string> {
  const { chrome } = globalThis as unknown as Injector; // Runs in the background.
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [found] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id },
    func: async () => {
      const api = (globalThis as unknown as { chrome: SpiedApi }).chrome;
      const attempt = async (work: () => unknown) => {
        try {
          return JSON.stringify(await work());
        } catch (cause) {
          return `refused: ${cause}`;
        }
      };
      const ask = (name: string, input: unknown = null) =>
        attempt(() => api.runtime.sendMessage({ name, input }));
      return JSON.stringify([
        await attempt(() => api.storage.local.get(null)),
        await attempt(() => api.storage.session.get(null)),
        await ask('account.read'),
        await ask('account.refresh'),
        await ask('draft.read'),
        await ask('settings.read'),
        await attempt(async () => (await indexedDB.databases()).map(({ name }) => name)),
      ]);
    },
  });
  return String(found?.result);
}

interface SpiedApi {
  readonly storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

async function readToken(): Promise<string> {
  const { storage } = (
    globalThis as unknown as {
      chrome: {
        storage: {
          session: {
            get(key: string): Promise<{ account?: { value: { token: string } } }>;
          };
        };
      };
    }
  ).chrome; // Runs in the background.
  return (await storage.session.get('account')).account?.value.token ?? '';
}

describe.each(BROWSERS)('secrets in %s', (browser) => {
  const stage = useStage(browser);
  const setFault = faultSwitch(stage);
  afterEach(() => setFault('none'));

  it("a signed-in member's token and address stay out of content scripts' reach", async () => {
    const page = await stage.open(ARTICLE);
    const person = await openAccount(stage, page);
    await (await person.popup.waitForSelector('input[type=checkbox]'))?.click();
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads(DEMO_MEMBER.name);
    await stage.extension.closePopup();

    const token = await stage.extension.evaluateInBackground(readToken);
    expect(token.length).toBeGreaterThan(20);
    await page.bringToFront();
    const spied = await stage.extension.evaluateInBackground(spyFromContentScript);
    expect(spied).toContain('refused');
    expect(spied).not.toContain(token);
    expect(spied).not.toContain(DEMO_MEMBER.email);
    expect(spied).not.toContain('byline');
  });

  it('a session signed out of while the site is down ends there once it is back', async () => {
    const person = await openAccount(stage, await stage.open(ARTICLE));
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads(DEMO_MEMBER.name);
    const token = await stage.extension.evaluateInBackground(readToken);
    const headers = { Authorization: `Bearer ${token}` };
    const statusThere = async () =>
      (await fetch(`${stage.site.origin}/v1/session`, { headers })).status;
    await setFault('down');
    await person.press('Sign out');
    await person.reads('Forgot password?');
    await stage.extension.closePopup();
    await stage.extension.killBackground();
    await setFault('none');
    expect(await statusThere()).toBe(200);

    // The next page of the site starts the background.
    await stage.open(ARTICLE);
    await waitFor(async () => (await statusThere()) === 401, 'the session ended');
    await waitFor(
      async () => !(await stage.extension.evaluateInBackground(readAll)).includes(token),
      'the token gone',
    );
  });

  it('signing in with "stay signed in" outlives the browser\'s session storage', async () => {
    const person = await openAccount(stage, await stage.open(ARTICLE));
    await (await person.popup.waitForSelector('input[type=checkbox]'))?.click();
    await person.signIn(DEMO_MEMBER.email, DEMO_MEMBER.password);
    await person.reads(DEMO_MEMBER.name);
    await stage.extension.closePopup();
    await stage.extension.evaluateInBackground(endBrowserSession);
    await stage.extension.killBackground();
    const later = await openAccount(stage, await stage.open(ARTICLE));
    await later.reads(DEMO_MEMBER.email);
  });
});

async function readAll(): Promise<string> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(keys: null): Promise<object> } } };
  }; // Runs in the background.
  return JSON.stringify(await chrome.storage.session.get(null));
}

async function endBrowserSession(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { clear(): Promise<void> } } };
  }; // Runs in the background.
  await chrome.storage.session.clear();
}
