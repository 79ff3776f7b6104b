import type { Plugin } from 'vite';
import { changeModule, PURIFIER_PATH } from './change-module.ts';

/** DOMPurify's own lists of allowed tags and attributes; those of MathML's tags also tell its namespace, and stay. */
const LISTS = ['html$1', 'svg$1', 'svgFilters', 'html', 'svg', 'mathMl', 'xml'];

/**
 * Empties the lists of what DOMPurify allows when nobody says otherwise: 2 kB, and the reader always gives its own
 * (`lib/reader/sanitise.ts`). Without a list of ours nothing at all would pass: it fails closed. Breaks the build
 * when a list is no longer where it was.
 */
export function dropDefaultLists(): Plugin {
  return changeModule('drop-default-lists', PURIFIER_PATH, (code, fail) => {
    let left = code;
    for (const name of LISTS) {
      const start = left.indexOf(`const ${name} = freeze([`);
      const end = left.indexOf(']);', start);
      if (start < 0 || end < 0) fail(`has no list "${name}" any more`);
      left = `${left.slice(0, start)}const ${name} = freeze([${left.slice(end)}`;
    }
    return left;
  });
}
