import type { Plugin } from 'vite';
import { changeModule } from './change-module.ts';

/**
 * What of Preact only classes, contexts, portals, hydrated or suspended trees, and some elements and attributes reach.
 * Its releases name local variables anew, properties not.
 */
const UNUSED: readonly (readonly [code: RegExp, replacement: string])[] = [
  // A component is a class; the minifier leaves out what follows from it.
  [/\b(\w)=\(\w=\w\.prototype\)&&\w\.render,/g, '$1=!1,'],
  [/\bif\(\w\.componentWillUnmount\)try\{.*?\}catch\(\w\)\{.*?\}/g, ''],
  // Classes that catch errors.
  [/\bfor\(var \w,\w,\w;\w=\w\.__;\)if\(.*?(?=throw \w=0,)/g, ''],
  [/\b\w\.prototype\.forceUpdate=function.*?\},(?=\w\.prototype\.render)/g, ''],
  // Formulas and pages inside drawings; moving nodes with their state.
  [/"math"==\w\?\w="[^"]+":/g, ''],
  [/\("foreignObject"==\w\|\|.*?\)\)&&\(\w="[^"]+"\),/g, ''],
  [/!\w&&\w\.moveBefore&&.*?:(?=\w\.insertBefore)/g, ''],
  // Templates, bars of progress, fields of many lines that stand there already, elements that extend others.
  [/"progress"==\w&&null==\w\?\w\.removeAttribute\(\w\):/g, ''],
  [/&&\("progress"!=\w\|\|\w\)/g, ''],
  [/"template"==\w&&\w\.content\|\|/g, ''],
  [/"textarea"==\w&&null!=\w\.defaultValue\?null:/g, ''],
  [/\b\w\.is\?\w:/g, ''],
  // Styles that are objects.
  [/\bif\("style"==\w\)if\(.*?(?=if\("o"==\w\[0\])/g, ''],
  // Contexts: subscribing to one, and giving one.
  [/\b\w=\(\w=\w\.contextType\)&&\w\[\w\.__c\],(\w)=[^,]*?:(\w),/g, '$1=$2,'],
  [/\b\w&&\w\.sub\(\w\),/g, ''],
  [/\b\w\.getChildContext&&\(\w=\w\(\{\},\w,\w\.getChildContext\(\)\)\),/g, ''],
  // Portals.
  [/\b\w\.props\.__P\b/g, '0'],
  [/\b\w\.__P&&\((?=\w=\w,|\w\.__e=null)/g, '0&&('],
  // Trees that stand there already, components that throw promises, and their hydration later.
  [/\b32&\w\.__u\b/g, '0'],
  [/\b128&\w\.__u&&\(/g, '0&&('],
  [/\bif\(\w&&\w\.then\)/g, 'if(0)'],
  [/\b\w&&\w\.then\|\|/g, ''],
  [/!\w&&\(\w=\w\.__c\)&&\(\w=\w\.__z\)&&.*?,(?=\w\|\|\w\()/g, ''],
];

/**
 * Drops what of Preact is never reached, as Byline's components are functions without contexts or portals and its
 * trees are rendered at once: more than a kilobyte of gzip in the reader and in every page. Breaks the build where
 * Preact is written in another way.
 */
export function dropUnusedPreact(): Plugin {
  return changeModule('drop-unused-preact', '/preact/dist/preact.mjs', (code, fail) => {
    let left = code;
    for (const [unused, replacement] of UNUSED) {
      if (left.search(unused) < 0) fail(`has no ${unused} any more`);
      left = left.replace(unused, replacement);
    }
    return left;
  });
}
