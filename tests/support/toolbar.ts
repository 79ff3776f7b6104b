import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { waitFor } from './extension-stage.ts';

interface BackgroundScope {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ readonly id?: number }[]> };
    readonly action: {
      getTitle(details: object): Promise<string>;
      getBadgeText(details: object): Promise<string>;
    };
  };
}

/** The toolbar button's tooltip and badge for the tab in front. */
export function readToolbar(
  extension: ExtensionBrowser,
): Promise<{ readonly title: string; readonly badge: string }> {
  return extension.evaluateInBackground(async () => {
    const { chrome } = globalThis as unknown as BackgroundScope; // Runs in the background.
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const details = { tabId: tab?.id };
    return {
      title: await chrome.action.getTitle(details),
      badge: await chrome.action.getBadgeText(details),
    };
  });
}

/** Waits until the button of the tab in front says that the page holds an article, or nothing. */
export function waitForToolbar(
  extension: ExtensionBrowser,
  kind: 'article' | 'nothing',
): Promise<unknown> {
  return waitFor(
    async () =>
      /^Byline: ./.test((await readToolbar(extension)).title) === (kind === 'article'),
    `a toolbar that says: ${kind}`,
  );
}
