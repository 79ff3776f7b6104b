import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

export type ColorScheme = 'light' | 'dark';

/** How to start a browser with the extension; sizes in CSS pixels. */
export interface LaunchRequest {
  readonly browser: BrowserName;
  /** The unpacked build, made for that browser. */
  readonly extensionDir: string;
  readonly headless: boolean;
  readonly width: number;
  readonly height: number;
  /** A folder of its own for the profile; without it a temporary one that goes when it closes. */
  readonly profileDir?: string;
  readonly colorScheme?: ColorScheme;
  /** Whether Ctrl-C is the caller's to handle; without it the browser is ended at once. */
  readonly leavesSignals?: boolean;
}

/** A function of plain JSON arguments that runs elsewhere: it may use nothing from around it. */
export type Remote<Args extends readonly unknown[], Result> = (
  ...args: Args
) => Result | Promise<Result>;

/**
 * A running browser with the extension in it. Everything goes the way a person's click or key
 * goes, as far as the browser lets a driver: no test hook in the extension is used or needed.
 */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A new tab in front, of the size asked for. */
  newPage(): Promise<Page>;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
  /** Opens a page of the extension in a tab of its own, loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Clicks the toolbar button while `page` is in front and returns the real popup, loaded. Grants
   * `activeTab`, as a click does.
   */
  openPopup(page: Page): Promise<Page>;
  isPopupOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /**
   * Fires a keyboard command of the manifest while `page` is in front; returns once it is sent.
   * Firefox gets the real keys; Chromium never shows synthetic keys to extensions, so there the
   * event itself is dispatched in the worker.
   */
  triggerCommand(page: Page, name: string): Promise<void>;
  /** Chooses the extension's entry in the page's context menu (in Chromium: dispatches its event). */
  chooseMenuItem(page: Page, id: string): Promise<void>;
  /** Runs a function in the background, waking it if need be; arguments and result are JSON. */
  evaluateInBackground<Args extends readonly unknown[], Result>(
    run: Remote<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Ends the service worker or event page as the browser does when it is idle. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** The closed shadow root of the element `hostSelector` finds, or null while there is none. */
  closedRoot(page: Page, hostSelector: string): Promise<ElementHandle<Node> | null>;
  /** Asks pages for that colour scheme from now on; `page` is the one to change at once. */
  setColorScheme(page: Page, scheme: ColorScheme): Promise<void>;
  /** Ends the browser and removes its temporary profile. */
  close(): Promise<void>;
}

/** Long enough for a busy machine with two cores; what waits longer is broken. */
export const PATIENCE_MS = 20_000;
