import type { Browser } from 'webextension-polyfill';

/** Chromium calls it `chrome`, Firefox (and newer Chromium) `browser`. */
const scope = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's extension API, the only place that names it. In Manifest V3 both browsers give promises
 * themselves: of the polyfill only its types are used.
 */
export const browser: Browser = scope.browser ?? scope.chrome;
