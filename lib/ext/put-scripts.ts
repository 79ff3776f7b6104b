import { browser } from './browser.ts';

/** Runs scripts of the extension in a tab's page, in order; rejects where the browser keeps extensions out. */
export async function putScripts(
  tabId: number,
  ...files: readonly ('/watcher.js' | '/reader.js' | '/reader-tools.js')[]
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
}
