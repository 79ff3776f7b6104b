import type { ReaderOutcome } from '../messages/page.ts';
import { settingsItem } from '../settings/items.ts';
import { isOnSite } from '../site/matches.ts';
import type { SiteProfile } from '../site/profile.ts';
import { showSummary } from './action.ts';
import { browser } from './browser.ts';
import { putScripts } from './put-scripts.ts';
import { toggleReader } from './reader-tab.ts';
import { report } from './report.ts';
import { readStored } from './stored.ts';

/** How the reader was asked for: `force` reads what does not look like an article, `openOnly` never closes. */
export interface ReaderRequest {
  readonly force: boolean;
  readonly openOnly: boolean;
  /** Epoch milliseconds of the asking, for the opening time. */
  readonly commandAtMs: number;
}

/** Opens or closes the reader in a tab with the stored preferences; the toolbar title learns what was found. */
export async function openReader(
  site: SiteProfile,
  tabId: number,
  request: ReaderRequest,
): Promise<ReaderOutcome> {
  const { openAutomatically: _, ...preferences } = await readStored(settingsItem);
  const { outcome, glance } = await toggleReader(tabId, { ...request, preferences });
  if (glance?.summary) await showSummary(tabId, glance.summary);
  if (outcome === 'opened') await bringTools(site, tabId);
  return outcome;
}

/** Off the site leave to run scripts ends with the visit: the reader's tools come with it, not when first used. */
async function bringTools(site: SiteProfile, tabId: number): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (!url || !isOnSite(site, url)) await putScripts(tabId, '/reader-tools.js');
  } catch (cause) {
    report('reader tools', cause);
  }
}

/**
 * For the keyboard command and the context menu, which have no window of their own: when the reader does
 * not open, the popup comes up and says why; where the browser forbids that, the icon carries a mark.
 */
export async function openReaderOrExplain(
  site: SiteProfile,
  tabId: number,
  request: ReaderRequest,
): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  const outcome = await openReader(site, tabId, request);
  if (outcome === 'opened' || outcome === 'closed' || outcome === 'tab-gone') return;
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' });
  }
}
