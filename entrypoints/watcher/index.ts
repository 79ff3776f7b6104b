import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../../lib/ext/page-watch.ts';

/**
 * Runs on every page of the site, by the manifest's `content_scripts`. An unlisted script, because WXT's
 * wrapper for content scripts posts a message into the page and weighs 1 kB: the watcher does neither.
 */
export default defineUnlistedScript(() => {
  watchPage(window, new AbortController().signal);
});
