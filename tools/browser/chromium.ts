import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { closedRootOverCdp } from './closed-root.ts';
import {
  type ColorScheme,
  type ExtensionBrowser,
  type LaunchRequest,
  PATIENCE_MS,
  type Remote,
} from './extension-browser.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Starts Chromium over a pipe, which is what lets it load an unpacked extension. */
export async function launchChromium(
  executablePath: string,
  request: LaunchRequest,
): Promise<ExtensionBrowser> {
  const ownSignals = request.leavesSignals !== true;
  const browser = await launch({
    executablePath,
    headless: request.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: ownSignals,
    handleSIGTERM: ownSignals,
    handleSIGHUP: ownSignals,
    ...(request.profileDir === undefined ? {} : { userDataDir: request.profileDir }),
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${request.width},${request.height}`,
    ],
  });
  try {
    const id = await browser.installExtension(request.extensionDir);
    return offer(browser, id, request);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function offer(browser: Browser, id: string, request: LaunchRequest): ExtensionBrowser {
  const origin = `chrome-extension://${id}/`;
  const background = backgroundOf(browser, origin);
  let scheme: ColorScheme | undefined = request.colorScheme;

  const applyScheme = async (page: Page) => {
    if (scheme === undefined) return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  const newPage = async () => {
    const page = await browser.newPage();
    if (request.headless) {
      await page.setViewport({ width: request.width, height: request.height });
    }
    await applyScheme(page);
    return page;
  };
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    return page;
  };
  const popup = popupOf(browser, origin, id);

  return {
    name: 'chrome',
    browser,
    newPage,
    extensionUrl: (path) => `${origin}${path}`,
    openExtensionPage,
    openPopup: async (page) => {
      const opened = await popup.open(page);
      await applyScheme(opened);
      return opened;
    },
    isPopupOpen: async () => popup.find() !== undefined,
    closePopup: popup.close,
    triggerCommand: async (page, name) => {
      await page.bringToFront();
      await (await background.get()).evaluate(dispatchCommand, name);
    },
    chooseMenuItem: async (page, item) => {
      await page.bringToFront();
      await (await background.get()).evaluate(dispatchMenuClick, item);
    },
    evaluateInBackground: (run, ...args) => background.evaluate(run, ...args),
    killBackground: background.kill,
    isBackgroundRunning: async () => background.find() !== undefined,
    closedRoot: closedRootOverCdp,
    setColorScheme: async (page, wanted) => {
      scheme = wanted;
      await applyScheme(page);
    },
    close: () => browser.close(),
  };
}

function popupOf(browser: Browser, origin: string, id: string) {
  // A popup is the only page of the extension that stands in no tab; the tabs are told apart by
  // having been there before the click.
  let opened: Target | undefined;
  const find = () => browser.targets().find((target) => target === opened);
  return {
    find,
    open: async (page: Page): Promise<Page> => {
      await page.bringToFront();
      const before = new Set(browser.targets());
      await (await extensionOf(browser, id)).triggerAction(page);
      opened = await browser.waitForTarget(
        (target) =>
          target.type() === 'page' &&
          target.url().startsWith(origin) &&
          !before.has(target),
        { timeout: PATIENCE_MS },
      );
      const popup = await opened.asPage();
      await popup.waitForFunction(() => document.readyState === 'complete');
      return popup;
    },
    close: async () => {
      const target = find();
      if (target === undefined) return;
      await (await target.asPage()).close();
    },
  };
}

/** The extension is known to the browser a moment after it was installed. */
async function extensionOf(browser: Browser, id: string): Promise<Extension> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const extension = (await browser.extensions()).get(id);
    if (extension !== undefined) return extension;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Chromium does not know the extension ${id} it has installed.`);
}

function backgroundOf(browser: Browser, origin: string) {
  const isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(origin);
  const find = () => browser.targets().find(isWorker);

  const get = async (): Promise<WebWorker> => {
    let target = find();
    if (target === undefined) {
      const session = await anySession(browser);
      // A fresh install starts its worker by itself; one that was idle is started as an event would.
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: origin });
      target = await browser.waitForTarget(isWorker, { timeout: PATIENCE_MS });
      await session.detach();
    }
    const worker = await target.worker();
    if (worker === null) throw new Error('The service worker ended as it was asked for.');
    return worker;
  };

  return {
    find,
    get,
    evaluate: async <Args extends readonly unknown[], Result>(
      run: Remote<Args, Result>,
      ...args: Args
    ): Promise<Result> => {
      const worker = await get();
      // Puppeteer's own types cannot say that plain JSON goes in and comes out.
      return (await worker.evaluate(run as never, ...(args as never))) as Result;
    },
    kill: async () => {
      const target = find();
      if (target === undefined) return;
      await (await target.worker())?.close();
      const deadline = Date.now() + PATIENCE_MS;
      while (browser.targets().includes(target)) {
        if (Date.now() > deadline) throw new Error('The service worker does not end.');
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

async function anySession(browser: Browser): Promise<CDPSession> {
  const [page] = await browser.pages();
  return (page ?? (await browser.newPage())).createCDPSession();
}

/** Chromium's own events have a `dispatch`, which is what the browser calls in the worker. */
interface DispatchingEvent {
  dispatch(...args: readonly unknown[]): void;
}

interface WorkerScope {
  readonly chrome: {
    readonly commands: { readonly onCommand: DispatchingEvent };
    readonly contextMenus: { readonly onClicked: DispatchingEvent };
    readonly tabs: {
      query(filter: object): Promise<{ readonly url?: string }[]>;
    };
  };
}

async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as WorkerScope; // Runs in the extension's worker.
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

async function dispatchMenuClick(menuItemId: string): Promise<void> {
  const { chrome } = globalThis as unknown as WorkerScope; // Runs in the extension's worker.
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const info = { menuItemId, pageUrl: tab?.url ?? '', editable: false, frameId: 0 };
  chrome.contextMenus.onClicked.dispatch(info, tab);
}
