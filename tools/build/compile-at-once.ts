import type { Plugin } from 'vite';

/** Scripts of which nearly every function runs as soon as they are in the page. */
const SCRIPTS = ['reader.js'];

/**
 * Has Chromium (136 or later; others see a comment) compile whole scripts when they load, and not first look for the
 * ends of their functions and then compile each on its first call: the reader shows a tenth earlier.
 */
export function compileAtOnce(): Plugin {
  return {
    name: 'byline:compile-at-once',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && SCRIPTS.includes(chunk.fileName))
          chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  };
}
