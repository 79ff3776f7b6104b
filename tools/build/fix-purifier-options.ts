import type { Plugin } from 'vite';
import { changeModule, PURIFIER_PATH } from './change-module.ts';

/** Options of DOMPurify that are the same for every body: never set by the reader, or always so (`lib/reader/sanitise.ts`). */
const FIXED: Readonly<Record<string, boolean>> = {
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_SELF_CLOSE_IN_ATTR: true,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  FORCE_BODY: false,
  IN_PLACE: false,
  KEEP_CONTENT: true,
  RETURN_DOM: true,
  RETURN_DOM_FRAGMENT: true,
  RETURN_TRUSTED_TYPE: false,
  SAFE_FOR_TEMPLATES: false,
  SAFE_FOR_XML: true,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: false,
  USE_PROFILES: false,
  WHOLE_DOCUMENT: false,
};

/**
 * Parts that only options reach which the reader never gives: a policy of trusted types (`lib/reader/sanitise.ts` says
 * why), additions to lists it writes itself, elements of one's own. Without them less passes, never more.
 */
const REPLACED = [
  [/\blet trustedTypesPolicy;/, 'const trustedTypesPolicy = void 0;'],
  [/\bif \(cfg\.TRUSTED_TYPES_POLICY\) \{[\s\S]*?\n(?=\s*CONFIG = freeze\(cfg\);)/, ''],
  [/\btrustedTypesPolicy = defaultTrustedTypesPolicy;/, ''],
  [
    /\bif \(objectHasOwnProperty\(cfg, "ADD_TAGS"\)\) \{[\s\S]*?\n(?=\s*if \(KEEP_CONTENT\))/,
    '',
  ],
  [
    /\bconst customElementHandling = [\s\S]*?\n(?=\s*EXTRA_ELEMENT_HANDLING|\s*seal\(CUSTOM_ELEMENT_HANDLING\))/,
    'CUSTOM_ELEMENT_HANDLING = create(null);\n',
  ],
  [
    /_isBasicCustomElement\(\w+\) && _matchesNameCheck\(CUSTOM_ELEMENT_HANDLING\.tagNameCheck, \w+\)/g,
    'false',
  ],
] as const;

/**
 * Makes constants of these options, so that the minifier leaves out what only other values reach. Breaks the build
 * when one is declared otherwise, or nowhere set.
 */
export function fixPurifierOptions(): Plugin {
  return changeModule('fix-purifier-options', PURIFIER_PATH, (code, fail) => {
    let left = code;
    for (const [name, value] of Object.entries(FIXED)) {
      const parts = left.split(new RegExp(`\\blet ${name} = (?:true|false);`));
      const [before = '', after = ''] = parts;
      const rest = after.replace(
        new RegExp(`^\\s*(?:if \\(\\w+\\) )?${name} = .*;$`, 'gm'),
        '',
      );
      if (parts.length !== 2 || rest === after)
        fail(`declares or sets "${name}" in another way`);
      left = `${before}const ${name} = ${value};${rest}`;
    }
    for (const [found, put] of REPLACED) {
      if (left.search(found) < 0) fail(`has no ${found} any more`);
      left = left.replace(found, put);
    }
    return left;
  });
}
