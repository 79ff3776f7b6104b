import { fakeBrowser } from 'wxt/testing/fake-browser';

// Stands for the browser's API in tests of `lib/ext`: storage and messages in memory, judged by their state.
Object.assign(globalThis, { browser: fakeBrowser });
