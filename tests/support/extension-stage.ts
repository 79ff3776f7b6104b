import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import type { BrowserName } from '../../tools/browser/find.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import type { EndToEndSite } from '../e2e/global-setup.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** How long something may take to show on a busy machine; what is there is found at once. */
const PATIENCE_MS = 15_000;
const POLL_MS = 30;

/** What a test plays on: a browser with the extension, and the site. */
export interface Stage {
  readonly site: EndToEndSite;
  readonly extension: ExtensionBrowser;
  /** Opens a page of the site, by path, or any address in a new tab. */
  open(address: string): Promise<Page>;
  /** Fires the keyboard command and waits until the reader shows. */
  openReader(page: Page): Promise<ElementHandle<Element>>;
  /** The reader's dialog, once it shows. */
  reader(page: Page): Promise<ElementHandle<Element>>;
  /** Waits until the reader is gone. */
  readerGone(page: Page): Promise<void>;
}

/** Starts a browser before the tests of this block and closes it after; tabs live for one test. */
export function useStage(browser: BrowserName): Stage {
  let extension: ExtensionBrowser | undefined;
  const tabs = new Set<Page>();
  const site = () => inject('site');
  const current = () => {
    if (extension === undefined) throw new Error('The browser is not there yet.');
    return extension;
  };
  const findReader = async (page: Page) => {
    const root = await current().closedRoot(page, HOST_NAME);
    return (await root?.$('dialog')) ?? null;
  };
  const reader = (page: Page) => waitFor(() => findReader(page), 'the reader');

  beforeAll(async () => {
    extension = await launchWithExtension({
      browser,
      extensionDir: site().extensions[browser],
      headless: true,
      width: 1280,
      height: 900,
    });
  });
  afterEach(async () => {
    await extension?.closePopup();
    await extension?.evaluateInBackground(forgetEverything);
    for (const page of tabs) await page.close().catch(() => undefined);
    tabs.clear();
  });
  afterAll(() => extension?.close());

  return {
    get site() {
      return site();
    },
    get extension() {
      return current();
    },
    open: async (address) => {
      const page = await current().newPage();
      tabs.add(page);
      await page.goto(new URL(address, site().origin).href);
      return page;
    },
    openReader: async (page) => {
      await current().triggerCommand(page, 'toggle-reader');
      return reader(page);
    },
    reader,
    readerGone: async (page) => {
      await waitFor(async () => (await findReader(page)) === null, 'no reader');
    },
  };
}

/** Signed out, default settings, and the popup at its beginning: no test sees what another left. */
async function forgetEverything(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };
  }; // Runs in the background.
  await chrome.storage.session.clear();
  await chrome.storage.local.clear();
  indexedDB.deleteDatabase('byline');
}

/** Asks again and again until the answer is there (not null, undefined or false), and returns it. */
export async function waitFor<T>(
  ask: () => Promise<T>,
  what: string,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** The element of that role and accessible name in another, once it is there. */
export function getByRole(
  within: ElementHandle<Element> | Page,
  role: string,
  name: string,
): Promise<ElementHandle<Element>> {
  const selector = `aria/${name}[role="${role}"]`;
  return waitFor(() => within.$(selector), `the ${role} "${name}"`);
}

/** What a person reads in an element: its text as it is laid out, with single spaces. */
export function readText(element: ElementHandle<Element>): Promise<string> {
  return element.evaluate((node) =>
    ((node as HTMLElement).innerText ?? '').replace(/\s+/g, ' ').trim(),
  );
}
