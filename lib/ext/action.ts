import type { PageSummary } from '../messages/page.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';
import { describeSummary, text } from './text.ts';

const SIZES = [16, 32, 48] as const;

/** Lights the toolbar icon of a tab up (article) or turns it to its outline, with a title to match. */
export async function showDetection(tabId: number, isArticle: boolean): Promise<void> {
  const kind = isArticle ? 'article' : 'idle';
  const path = Object.fromEntries(
    SIZES.map((size) => [size, `/icons/${kind}-${size}.png`]),
  );
  await ignoreClosedTab([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({
      tabId,
      title: text(isArticle ? 'actionTitleArticle' : 'actionTitle'),
    }),
  ]);
}

/** Names the article, its reading time and its disclosures in the toolbar title of a tab. */
export async function showSummary(tabId: number, summary: PageSummary): Promise<void> {
  await showDetection(tabId, true);
  await ignoreClosedTab([
    browser.action.setTitle({ tabId, title: describeSummary(summary) }),
  ]);
}

/** The tab may be gone by the time its icon is set: nothing is lost then. */
async function ignoreClosedTab(changes: readonly Promise<void>[]): Promise<void> {
  for (const change of await Promise.allSettled(changes)) {
    if (
      change.status === 'rejected' &&
      !/no tab|invalid tab/i.test(String(change.reason))
    ) {
      report('toolbar icon', change.reason);
    }
  }
}
