import type { Plugin } from 'vite';

/** A place in a dependency that turns a string into HTML and that Byline never reaches. */
interface Sink {
  readonly file: RegExp;
  readonly code: RegExp;
  readonly replacement: string;
}

const SINKS: readonly Sink[] = [
  // Preact's `dangerouslySetInnerHTML`, which our lint forbids.
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    code: /\|\|\(\w+\.innerHTML=\w+\.__html\)/,
    replacement: '',
  },
  // What reads that prop, before and now: the branch above is left out with it.
  {
    file: /\/preact\/dist\/preact\.mjs$/,
    code: /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/g,
    replacement: '',
  },
  // DOMPurify's way for engines without DOMParser; without it such an engine gets an empty document.
  {
    file: /\/dompurify\/dist\/purify\.es\.mjs$/,
    code: /doc\.documentElement\.innerHTML = [^;]+;/,
    replacement: '',
  },
];

/**
 * Takes the HTML-string sinks out of the dependencies, so that none is left in what is shipped and
 * the stores' linter has nothing to warn of. Breaks the build when a sink is no longer where it was.
 */
export function dropHtmlSinks(): Plugin {
  return {
    name: 'byline:drop-html-sinks',
    apply: 'build',
    transform(code, id) {
      const [path = ''] = id.split('?');
      const sinks = SINKS.filter(({ file }) => file.test(path));
      if (sinks.length === 0) return null;
      let left = code;
      for (const sink of sinks) {
        const dropped = left.replace(sink.code, sink.replacement);
        if (dropped === left) this.error(`${path} has no ${sink.code} to drop any more.`);
        left = dropped;
      }
      return { code: left, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const found = /\.(?:inner|outer)HTML\s*=[^=]/.exec(chunk.code);
        if (found) this.error(`${chunk.fileName} sets HTML from a string: ${found[0]}`);
      }
    },
  };
}
