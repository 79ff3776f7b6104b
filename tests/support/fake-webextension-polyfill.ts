import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands for the polyfill in tests of `lib/ext`: storage and messages in memory, judged by their state. */
export default fakeBrowser;
