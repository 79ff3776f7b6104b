import type { Plugin } from 'vite';
import { changeModule } from './change-module.ts';

const BEFORE = 'const apiMetadata = ';

/** Without any table the polyfill takes itself for broken. */
const NO_TABLES = '{"i18n":{}}';

/**
 * Drops webextension-polyfill's tables of the functions it gives promises to: 1 kB of gzip in the background and the
 * popup each. Every Chromium the manifest admits gives promises itself, Firefox always did; messages, which the
 * polyfill treats apart, stay with it. Breaks the build when the tables are no longer where they were.
 */
export function dropPromiseTables(): Plugin {
  const path = '/webextension-polyfill/dist/browser-polyfill.js';
  return changeModule('drop-promise-tables', path, (code, fail) => {
    const start = code.indexOf(BEFORE) + BEFORE.length;
    const end = code.indexOf('};', start) + 1;
    if (start < BEFORE.length || end < start) fail('has no tables of the API any more');
    return code.slice(0, start) + NO_TABLES + code.slice(end);
  });
}
