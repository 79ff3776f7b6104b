import type { Plugin } from 'vite';
import { compileAtOnce } from './compile-at-once.ts';
import { dropDefaultLists } from './drop-default-lists.ts';
import { dropHtmlSinks } from './drop-html-sinks.ts';
import { dropOldHelpers } from './drop-old-helpers.ts';
import { dropPromiseTables } from './drop-promise-tables.ts';
import { dropUnusedPreact } from './drop-unused-preact.ts';
import { fixPurifierOptions } from './fix-purifier-options.ts';
import { minifyAgain } from './minify-again.ts';

/** What the build does to every script; tests that bundle by themselves use it too, so that they try what ships. */
export function scriptPlugins(): Plugin[] {
  return [
    dropHtmlSinks(),
    dropDefaultLists(),
    dropOldHelpers(),
    fixPurifierOptions(),
    dropPromiseTables(),
    dropUnusedPreact(),
    minifyAgain(),
    compileAtOnce(),
  ];
}
