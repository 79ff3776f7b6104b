import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive } from '../../lib/ext/content.ts';
import { isArticlePage, watchPage } from '../../lib/ext/page-watch.ts';
import { offerWatcher, presentWatcher } from '../../lib/ext/present-watcher.ts';

/**
 * Runs on every page of the site, by the manifest's `content_scripts`, and is put into tabs that were open
 * at installation. An unlisted script, because WXT's wrapper for content scripts posts a message into the
 * page and weighs 1 kB: the watcher does neither.
 */
export default defineUnlistedScript(() => {
  if (presentWatcher()?.isAlive()) return;
  offerWatcher({ isAlive: isExtensionAlive, isArticle: () => isArticlePage(window) });
  watchPage(window, new AbortController().signal);
});
