import type { Tabs } from 'webextension-polyfill';
import type { Refusal } from '../messages/page.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** What of a tab tells why it cannot be read; browsers hide the address of most pages they keep us out of. */
type TabFacts = Pick<Tabs.Tab, 'url' | 'status' | 'favIconUrl'>;

const STORES =
  /^https:\/\/(?:addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(?:\/|$)/;

/** Pages that Firefox keeps extensions out of, whatever leave they have (`restrictedDomains`). */
const PROTECTED = /^https:\/\/(support\.mozilla\.org|accounts\.firefox\.com)\//;

/**
 * Asks the browser whether a tab can be read: `null` when it can. All that is learnt of the page is what
 * type of document it is.
 */
export async function findRefusal(tabId: number): Promise<Refusal | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'tab-gone';
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
      // A page that is still loading must not keep the popup waiting.
      injectImmediately: true,
    });
    // Chromium lets scripts into the frame around its own viewer of PDFs.
    if (frame?.result === 'application/pdf') return 'pdf';
    return refusalByAddress(tab);
  } catch (cause) {
    const refusal = refusalOf(tab, String(cause));
    if (refusal === 'blocked') report('script not allowed into the page', cause);
    return refusal;
  }
}

/** What a refused script means, by the tab and the browser's wording (Chromium 156, Firefox 153). */
export function refusalOf(tab: TabFacts, message: string): Refusal {
  const byAddress = refusalByAddress(tab);
  if (byAddress) return byAddress;
  const { url = '', favIconUrl = '' } = tab;
  // Firefox words all of these alike, but gives its viewer and its error pages icons of its own.
  const ownIcon = /^chrome:\/\/global\/.*?([a-z]+)\.svg$/.exec(favIconUrl)?.[1];
  if (ownIcon === 'pdf') return 'pdf';
  if (ownIcon || /error page/.test(message)) return 'not-loaded';
  if (/gallery/.test(message) || STORES.test(url)) return 'store';
  if (url.startsWith('file:')) return 'file';
  if (/^[^?#]+\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  if (/chrome:\/\/ URL/.test(message)) return 'browser-page';
  if (url && /permission/.test(message) && !PROTECTED.test(url)) return 'no-leave';
  return 'blocked';
}

/** Firefox runs scripts in some blank and own pages without complaint: those are no pages to read. */
function refusalByAddress({ url, status }: TabFacts): Refusal | null {
  if (status === 'loading' && (!url || url === 'about:blank')) return 'not-loaded';
  return url &&
    /^(?:about|chrome|edge|moz-extension|chrome-extension|view-source|resource|devtools):/.test(
      url,
    )
    ? 'browser-page'
    : null;
}
