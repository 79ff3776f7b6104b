import polyfill from 'webextension-polyfill';

/** The browser's extension API, promise-based in both browsers. The only import of the polyfill. */
export const browser = polyfill;
