import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive } from '../../lib/ext/content.ts';
import { isArticlePage, watchPage } from '../../lib/ext/page-watch.ts';
import { offerWatcher, presentWatcher } from '../../lib/ext/present-watcher.ts';
import { site } from '../../lib/site/current.ts';
import { isOnSite } from '../../lib/site/matches.ts';

/**
 * Runs on every page of the site, by the manifest's `content_scripts`, and is put into tabs that were open
 * at installation, and before the reader into a page off the site. An unlisted script, because WXT's wrapper for content scripts posts a message into the
 * page and weighs 1 kB: the watcher does neither.
 */
export default defineUnlistedScript(() => {
  if (presentWatcher()?.isAlive()) return;
  offerWatcher({ isAlive: isExtensionAlive, isArticle: () => isArticlePage(window) });
  // Off the site it stands only where someone asked to read: nothing there is followed or told.
  if (isOnSite(site, window.location.href))
    watchPage(window, new AbortController().signal);
});
