import type { Plugin } from 'vite';
import { changeModule } from './change-module.ts';

/** The namespaces of the extension API that the product calls, of those the polyfill knows. */
const USED = new Set('commands contextMenus i18n runtime storage tabs'.split(' '));

const BEFORE = 'const apiMetadata = ';

/**
 * Drops webextension-polyfill's tables of namespaces that nothing here calls: 0.7 kB of gzip in the background and the
 * popup each. What has no table reaches the browser as it is. Breaks the build when the tables are no longer where
 * they were.
 */
export function dropUnusedApis(): Plugin {
  const path = '/webextension-polyfill/dist/browser-polyfill.js';
  return changeModule('drop-unused-apis', path, (code, fail) => {
    const start = code.indexOf(BEFORE) + BEFORE.length;
    const end = code.indexOf('};', start) + 1;
    if (start < BEFORE.length || end < start) fail('has no tables of the API any more');
    const tables = Object.entries(JSON.parse(code.slice(start, end)));
    const used = Object.fromEntries(tables.filter(([name]) => USED.has(name)));
    return code.slice(0, start) + JSON.stringify(used) + code.slice(end);
  });
}
