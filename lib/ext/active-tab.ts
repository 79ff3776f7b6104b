import type { PageState } from '../messages/page.ts';
import { isOnSite } from '../site/matches.ts';
import type { SiteProfile } from '../site/profile.ts';
import { showSummary } from './action.ts';
import { browser } from './browser.ts';
import { glanceAt, glanceIfThere } from './reader-tab.ts';
import { findRefusal } from './refusal.ts';

interface ActiveTab {
  readonly id: number;
  readonly url: string | null;
  readonly iconUrl: string | null;
}

/** The tab in front, or `null` when there is none (all windows closed). */
export async function findActiveTab(): Promise<ActiveTab | null> {
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
  if (!tab) return { kind: 'tab-gone' };
  return tab.url && isOnSite(site, tab.url)
    ? describeOnSite(tab)
    : describeOffSite(tab.id);
}

async function describeOffSite(tabId: number): Promise<PageState> {
  const glance = await glanceIfThere(tabId);
  if (glance?.summary) {
    return { kind: 'article', ...glance, summary: glance.summary, iconUrl: null };
  }
  const kind = (await findRefusal(tabId)) ?? (glance ? 'no-article' : 'off-site');
  return { kind };
}

async function describeOnSite(tab: ActiveTab): Promise<PageState> {
  const glance = await glanceAt(tab.id);
  if (!glance.ok) {
    if (glance.error === 'failed') throw new Error('the reader did not answer');
    return { kind: glance.error };
  }
  const { summary, isOpen } = glance.value;
  if (!summary) return { kind: 'no-article' };
  await showSummary(tab.id, summary);
  return { kind: 'article', summary, iconUrl: tab.iconUrl, isOpen };
}
