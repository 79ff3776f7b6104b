import type { Plugin } from 'vite';

/** Options of DOMPurify that the reader never sets (`lib/reader/sanitise.ts`): all are off by default. */
const OFF = [
  'ALLOW_UNKNOWN_PROTOCOLS',
  'FORCE_BODY',
  'IN_PLACE',
  'RETURN_TRUSTED_TYPE',
  'SAFE_FOR_TEMPLATES',
  'SANITIZE_NAMED_PROPS',
  'USE_PROFILES',
  'WHOLE_DOCUMENT',
];

/**
 * Makes constants of the options of DOMPurify that stay off, so that the minifier leaves out what they alone
 * reach. Breaks the build when one is declared or set in another way, or more than once.
 */
export function fixPurifierOptions(): Plugin {
  return {
    name: 'byline:fix-purifier-options',
    apply: 'build',
    transform(code, id) {
      if (!/\/dompurify\/dist\/purify\.es\.mjs(?:\?|$)/.test(id)) return null;
      let left = code;
      for (const name of OFF) {
        const [before, ...after] = left.split(`let ${name} = false;`);
        const rest = after.join('').split(new RegExp(`^\\s*${name} = .*;$`, 'm'));
        if (after.length !== 1 || rest.length !== 2)
          this.error(`${id} declares or sets "${name}" in another way.`);
        left = `${before}const ${name} = false;${rest.join('\n')}`;
      }
      return { code: left, map: null };
    },
  };
}
