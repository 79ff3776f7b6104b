import { browser } from './browser.ts';
import { putScripts } from './put-scripts.ts';
import { report } from './report.ts';

/**
 * Puts the watcher into tabs of the site that are open when the extension is installed or updated:
 * Chromium runs content scripts only in pages loaded afterwards.
 */
export async function watchOpenTabs(matches: string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: matches })) {
    if (tab.id === undefined) continue;
    await putScripts(tab.id, '/watcher.js').catch((cause: unknown) =>
      report('watcher not allowed into a tab', cause),
    );
  }
}
