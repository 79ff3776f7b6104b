import type { Plugin } from 'vite';

/** DOMPurify's own lists of allowed tags and attributes; those of MathML's tags also tell its namespace, and stay. */
const LISTS = ['html$1', 'svg$1', 'svgFilters', 'html', 'svg', 'mathMl', 'xml'];

/**
 * Empties the lists of what DOMPurify allows when nobody says otherwise: 2 kB, and the reader always gives its own
 * (`lib/reader/sanitise.ts`). Without a list of ours nothing at all would pass: it fails closed. Breaks the build
 * when a list is no longer where it was.
 */
export function dropDefaultLists(): Plugin {
  return {
    name: 'byline:drop-default-lists',
    apply: 'build',
    transform(code, id) {
      if (!/\/dompurify\/dist\/purify\.es\.mjs(?:\?|$)/.test(id)) return null;
      let left = code;
      for (const name of LISTS) {
        const start = left.indexOf(`const ${name} = freeze([`);
        const end = left.indexOf(']);', start);
        if (start < 0 || end < 0) this.error(`${id} has no list "${name}" any more.`);
        left = `${left.slice(0, start)}const ${name} = freeze([${left.slice(end)}`;
      }
      return { code: left, map: null };
    },
  };
}
