import { type Browser, launch, type Page } from 'puppeteer-core';
import { type Bidi, bidiOf, runInBrowserWindow } from './bidi.ts';
import { readBuild } from './build-manifest.ts';
import { closedRootOverBidi } from './closed-root.ts';
import {
  type ColorScheme,
  type ExtensionBrowser,
  type LaunchRequest,
  PATIENCE_MS,
  type Remote,
} from './extension-browser.ts';
import {
  activateMenuItem,
  adoptView,
  clickToolbarButton,
  hasView,
  isContextMenuOpen,
  overrideColorScheme,
  overridePopupScheme,
  pressShortcut,
  readBackgroundState,
  terminateBackground,
  wakeBackground,
} from './firefox-window.ts';

/** Firefox draws a new one for every profile; ours is fixed so that its pages have an address. */
const UUID = '5d4c6f0e-7c1b-4a0e-9f27-3f6f1d2a9b01';
const SCHEMES: Readonly<Record<ColorScheme, number>> = { dark: 0, light: 1 };

/** Starts Firefox over WebDriver BiDi with access to its own window, and installs the extension. */
export async function launchFirefox(
  executablePath: string,
  request: LaunchRequest,
): Promise<ExtensionBrowser> {
  const { firefoxId: id } = await readBuild(request.extensionDir);
  if (id === null) {
    throw new Error(`The build in ${request.extensionDir} is not made for Firefox.`);
  }
  const ownSignals = request.leavesSignals !== true;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: request.headless,
    defaultViewport: null,
    handleSIGINT: ownSignals,
    handleSIGTERM: ownSignals,
    handleSIGHUP: ownSignals,
    ...(request.profileDir === undefined ? {} : { userDataDir: request.profileDir }),
    args: [
      '--remote-allow-system-access',
      `--width=${request.width}`,
      `--height=${request.height}`,
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(request.colorScheme === undefined
        ? {}
        : {
            'layout.css.prefers-color-scheme.content-override':
              SCHEMES[request.colorScheme],
          }),
    },
  });
  try {
    await browser.installExtension(request.extensionDir);
    return offer(browser, id, request);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function offer(browser: Browser, id: string, request: LaunchRequest): ExtensionBrowser {
  const bidi = bidiOf(browser);
  const origin = `moz-extension://${UUID}/`;
  const popup = viewOf({ browser, bidi, id, viewType: 'popup', origin });
  const background = viewOf({ browser, bidi, id, viewType: 'background', origin });
  let scheme = request.colorScheme;

  const newPage = async () => {
    const page = await browser.newPage();
    if (request.headless) {
      await page.setViewport({ width: request.width, height: request.height });
    }
    return page;
  };

  return {
    name: 'firefox',
    browser,
    newPage,
    extensionUrl: (path) => `${origin}${path}`,
    openExtensionPage: async (path) => {
      const page = await newPage();
      // The navigation to an extension's page is never reported as finished: look at the page.
      void page.goto(`${origin}${path}`).catch(() => undefined);
      await untilLoaded(page, `${origin}${path}`);
      return page;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await runInBrowserWindow(bidi, clickToolbarButton, id);
      const shown = await popup.page();
      if (scheme !== undefined) {
        await runInBrowserWindow(bidi, overridePopupScheme, id, scheme);
        await untilScheme(shown, scheme);
      }
      return shown;
    },
    isPopupOpen: popup.exists,
    closePopup: async () => {
      if (!(await popup.exists())) return;
      await runInBrowserWindow(bidi, clickToolbarButton, id);
      await until(async () => !(await popup.exists()), 'The popup does not close.');
    },
    triggerCommand: async (page, name) => {
      await page.bringToFront();
      await runInBrowserWindow(bidi, pressShortcut, id, name);
    },
    chooseMenuItem: async (page, item) => {
      await page.bringToFront();
      await page.mouse.click(2, 2, { button: 'right' });
      await until(
        () => runInBrowserWindow(bidi, isContextMenuOpen),
        'The context menu does not open.',
      );
      await runInBrowserWindow(bidi, activateMenuItem, id, item);
    },
    evaluateInBackground: async <Args extends readonly unknown[], Result>(
      run: Remote<Args, Result>,
      ...args: Args
    ): Promise<Result> => {
      await runInBrowserWindow(bidi, wakeBackground, id);
      const page = await background.page();
      // Puppeteer's own types cannot say that plain JSON goes in and comes out.
      return (await page.evaluate(run as never, ...(args as never))) as Result;
    },
    killBackground: async () => {
      // A message of the page's watcher may wake it in between, or find it still starting.
      await until(async () => {
        await runInBrowserWindow(bidi, terminateBackground, id);
        return (await runInBrowserWindow(bidi, readBackgroundState, id)) === 'stopped';
      }, 'The event page does not end.');
    },
    isBackgroundRunning: async () =>
      (await runInBrowserWindow(bidi, readBackgroundState, id)) !== 'stopped',
    closedRoot: (page, hostSelector) => closedRootOverBidi(bidi, page, hostSelector),
    setColorScheme: async (page, wanted) => {
      scheme = wanted;
      await runInBrowserWindow(bidi, overrideColorScheme, SCHEMES[wanted]);
      await untilScheme(page, wanted);
    },
    close: () => browser.close(),
  };
}

interface View {
  readonly browser: Browser;
  readonly bidi: Bidi;
  readonly id: string;
  readonly viewType: string;
  readonly origin: string;
}

/** A view of the extension outside the tabs, as a page that puppeteer can drive. */
function viewOf({ browser, bidi, id, viewType, origin }: View) {
  let known: { readonly id: string; readonly page: Page } | null = null;
  const adopt = async (navigable: string) => {
    if (known !== null) bidi.revoke({ id: known.id, url: origin });
    const before = new Set(await browser.pages());
    bidi.announce({ id: navigable, url: origin });
    const page = (await browser.pages()).find((candidate) => !before.has(candidate));
    if (page === undefined)
      throw new Error('Puppeteer does not take the view as a page.');
    return { id: navigable, page };
  };
  return {
    exists: () => runInBrowserWindow(bidi, hasView, id, viewType),
    page: async (): Promise<Page> => {
      // Looked for anew until it answers: a view may be replaced while it is asked.
      await until(async () => {
        const navigable = await runInBrowserWindow(bidi, adoptView, id, viewType);
        if (navigable === null) return false;
        if (known?.id !== navigable) known = await adopt(navigable);
        return known.page.evaluate(isLoaded, origin).catch(() => false);
      }, `The extension shows no ${viewType}.`);
      if (known === null) throw new Error(`The extension shows no ${viewType}.`);
      return known.page;
    },
  };
}

function isLoaded(prefix: string): boolean {
  return location.href.startsWith(prefix) && document.readyState === 'complete';
}

async function untilScheme(page: Page, scheme: ColorScheme): Promise<void> {
  const query = `(prefers-color-scheme: ${scheme})`;
  await page.waitForFunction((wanted) => matchMedia(wanted).matches, {}, query);
}

/** Asking between two documents fails in ways of its own: then it is not loaded yet. */
function untilLoaded(page: Page, prefix: string): Promise<void> {
  return until(
    () => page.evaluate(isLoaded, prefix).catch(() => false),
    `${prefix} does not load.`,
  );
}

async function until(condition: () => Promise<boolean>, complaint: string) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
