import type { Plugin } from 'vite';
import * as z from 'zod/mini';

/** The file in the built extension that names what it is made of. */
export const LICENCES_FILE = 'licences.txt';

/** What Vite's own `build.license` lists of each package whose code is in a bundle. */
const listSchema = z.array(
  z.object({
    name: z.string(),
    version: z.string(),
    identifier: z.optional(z.string()),
    text: z.optional(z.string()),
  }),
);
type Licence = z.infer<typeof listSchema>[number];

/** Where Vite puts its list, for as long as one bundle is made. */
const LIST_FILE = 'licences.json';

/** What the build changes in a package: licences want it said. */
const CHANGES: Readonly<Record<string, string>> = {
  dompurify:
    'Used under the Apache License 2.0. Changed in Byline: its lists of what is allowed\n' +
    'by default are empty, options that never change are fixed; left out are what only other\n' +
    'values reach, helpers for older browsers and one assignment of innerHTML.',
  preact: 'Changed in Byline: its assignment of innerHTML is left out.',
  'webextension-polyfill':
    'Changed in Byline: its tables of what Byline never calls are left out. Its source:\n' +
    'https://github.com/mozilla/webextension-polyfill',
};

/** WXT publishes its packages without their licence; this is its head, and the terms are our own file's. */
const WXT_TEXT =
  'MIT License\n\nCopyright (c) 2023 Aaron\n\nThe terms are those of the MIT License above.';
const MISSING_TEXTS: Readonly<Record<string, string>> = {
  wxt: WXT_TEXT,
  '@wxt-dev/browser': WXT_TEXT,
};

/** Collects, over all bundles of a build, which packages are in them and under what licence. */
export interface LicenceBook {
  /** One for each bundle; with Vite's `build.license` set to {@link licenceList}. */
  readonly plugin: () => Plugin;
  /** The whole file, under the licence of the product itself. */
  readonly write: (ownLicence: string) => string;
}

/** Vite's `build.license`. */
export const licenceList = { fileName: LIST_FILE } as const;

/** Makes an empty book. A package without a licence text breaks the build. */
export function createLicenceBook(): LicenceBook {
  const packages = new Map<string, Licence>();
  return {
    plugin: () => ({
      name: 'byline:licences',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const list = bundle[LIST_FILE];
          if (list?.type !== 'asset') this.error(`Vite wrote no ${LIST_FILE}.`);
          delete bundle[LIST_FILE];
          for (const found of listSchema.parse(JSON.parse(String(list.source)))) {
            const text = found.text ?? MISSING_TEXTS[found.name];
            if (!text) this.error(`${found.name} comes without the text of its licence.`);
            packages.set(`${found.name} ${found.version}`, { ...found, text });
          }
        },
      },
    }),
    write: (ownLicence) =>
      [
        `Byline\n\n${ownLicence.trim()}`,
        'Byline holds code of the packages below, each under its own licence.',
        ...[...packages].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(chapter),
      ].join(`\n\n${'-'.repeat(72)}\n\n`),
  };
}

function chapter([title, { name, identifier, text }]: [string, Licence]): string {
  const head = identifier ? `${title} (${identifier.replace(/^\(|\)$/g, '')})` : title;
  return [head, CHANGES[name], text?.trim()].filter(Boolean).join('\n\n');
}
