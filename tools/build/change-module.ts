import type { Plugin } from 'vite';

/**
 * A plugin of the build, not of development, that changes the module whose file ends with `path`. `change` returns
 * its new source, or breaks the build with `fail`, whose words follow the file's name.
 */
export function changeModule(
  name: string,
  path: string,
  change: (code: string, fail: (words: string) => never) => string,
): Plugin {
  return {
    name: `byline:${name}`,
    apply: 'build',
    transform(code, id) {
      const [file = ''] = id.split('?');
      if (!file.endsWith(path)) return null;
      const fail = (words: string): never => this.error(`${file} ${words}.`);
      return { code: change(code, fail), map: null };
    },
  };
}

/** DOMPurify's module, as the bundler finds it. */
export const PURIFIER_PATH = '/dompurify/dist/purify.es.mjs';
