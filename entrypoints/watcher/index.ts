import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive } from '../../lib/ext/content.ts';
import { watchPage } from '../../lib/ext/page-watch.ts';

/**
 * Runs on every page of the site, by the manifest's `content_scripts`, and is put into tabs that were open
 * at installation. An unlisted script, because WXT's wrapper for content scripts posts a message into the
 * page and weighs 1 kB: the watcher does neither.
 */
export default defineUnlistedScript(() => {
  // The isolated world's own global: the page cannot see or set it.
  const world = globalThis as { bylineWatcher?: { isAlive: () => boolean } };
  if (world.bylineWatcher?.isAlive()) return;
  world.bylineWatcher = { isAlive: isExtensionAlive };
  watchPage(window, new AbortController().signal);
});
