import type { ReaderOutcome } from '../messages/page.ts';
import { settingsItem } from '../settings/items.ts';
import { showSummary } from './action.ts';
import { browser } from './browser.ts';
import { toggleReader } from './reader-tab.ts';
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
  tabId: number,
  request: ReaderRequest,
): Promise<ReaderOutcome> {
  const { openAutomatically: _, ...preferences } = await readStored(settingsItem);
  const { outcome, glance } = await toggleReader(tabId, { ...request, preferences });
  if (glance?.summary) await showSummary(tabId, glance.summary);
  return outcome;
}

/**
 * For the keyboard command and the context menu, which have no window of their own: when the reader does
 * not open, the popup comes up and says why; where the browser forbids that, the icon carries a mark.
 */
export async function openReaderOrExplain(
  tabId: number,
  request: ReaderRequest,
): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  const outcome = await openReader(tabId, request);
  if (outcome === 'opened' || outcome === 'closed') return;
  try {
    await browser.action.openPopup();
  } catch {
    await browser.action.setBadgeText({ tabId, text: '–' });
  }
}
