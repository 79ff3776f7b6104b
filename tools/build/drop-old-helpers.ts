import type { Plugin } from 'vite';
import { changeModule, PURIFIER_PATH } from './change-module.ts';

const BEGIN = 'function _OverloadYield(';
const END = 'const entries = ';
const CALL = /\b_slicedToArray\((\w+), 2\)/g;

/**
 * Drops what DOMPurify carries for browsers without destructuring, of which one call is left, and without
 * asynchronous generators, of which none is: 0.8 kB of gzip in the reader. Breaks the build when the helpers are no
 * longer where they were, or one of them is called by anything else.
 */
export function dropOldHelpers(): Plugin {
  return changeModule('drop-old-helpers', PURIFIER_PATH, (code, fail) => {
    const start = code.indexOf(BEGIN);
    const end = code.indexOf(END, start);
    if (start < 0 || end < 0) fail('has no old helpers any more');
    const rest = code.slice(end).replace(CALL, '$1');
    const names = code.slice(start, end).matchAll(/^function (\w+)\(/gm);
    for (const [, name] of names)
      if (new RegExp(`\\b${name}\\b`).test(rest)) fail(`calls ${name}`);
    return code.slice(0, start) + rest;
  });
}
