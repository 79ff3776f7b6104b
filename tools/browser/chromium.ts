import {
  type Browser,
  type CDPSession,
  type Extension,
  launch,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { readBuild } from './build-manifest.ts';
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
    const { popupPath } = await readBuild(request.extensionDir);
    return offer({ browser, id, popupPath, request });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Launched {
  readonly browser: Browser;
  readonly id: string;
  readonly popupPath: string;
  readonly request: LaunchRequest;
}

function offer({ browser, id, popupPath, request }: Launched): ExtensionBrowser {
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
  const tabs = new Set<Target>();
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    tabs.add(page.target());
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    return page;
  };
  const popup = popupOf({
    browser,
    id,
    address: `${origin}${popupPath}`,
    isTab: (target) => tabs.has(target),
  });

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

interface PopupPlace {
  readonly browser: Browser;
  readonly id: string;
  readonly address: string;
  /** Whether a target is the popup's page in a tab of its own, which is no popup. */
  readonly isTab: (target: Target) => boolean;
}

function popupOf({ browser, id, address, isTab }: PopupPlace) {
  const isPopup = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(address) && !isTab(target);
  const find = () => browser.targets().find(isPopup);
  return {
    find,
    open: async (page: Page): Promise<Page> => {
      await page.bringToFront();
      await (await extensionOf(browser, id)).triggerAction(page);
      const target = await browser.waitForTarget(isPopup, { timeout: PATIENCE_MS });
      const popup = await target.asPage();
      await popup.waitForFunction(() => document.readyState === 'complete');
      return popup;
    },
    close: async () => {
      const target = find();
      if (target !== undefined) await (await target.asPage()).close();
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
