import type { PageState } from '../messages/page.ts';
import { isOnSite } from '../site/matches.ts';
import type { SiteProfile } from '../site/profile.ts';
import { showSummary } from './action.ts';
import { browser } from './browser.ts';
import { glanceAt, glanceIfThere } from './reader-tab.ts';

/** The tab in front, or `null` when there is none (all windows closed). */
export async function findActiveTab(): Promise<{
  id: number;
  url: string | null;
  iconUrl: string | null;
} | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, iconUrl: tab.favIconUrl ?? null };
}

/**
 * What the tab in front holds. On the site the reader's script is put in to look; off the site the page
 * is left alone until someone asks.
 */
export async function describeActiveTab(site: SiteProfile): Promise<PageState> {
  const tab = await findActiveTab();
  if (!tab?.url || !/^(https?|file):/.test(tab.url)) return { kind: 'restricted' };
  if (!isOnSite(site, tab.url)) {
    const glance = await glanceIfThere(tab.id);
    return glance?.summary
      ? { kind: 'article', ...glance, summary: glance.summary, iconUrl: null }
      : { kind: 'off-site' };
  }
  const glance = await glanceAt(tab.id);
  if (!glance.ok) {
    if (glance.error === 'failed') throw new Error('the reader did not answer');
    return { kind: 'restricted' };
  }
  const { summary, isOpen } = glance.value;
  if (!summary) return { kind: 'no-article' };
  await showSummary(tab.id, summary);
  return { kind: 'article', summary, iconUrl: tab.iconUrl, isOpen };
}
