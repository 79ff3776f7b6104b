import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const IMPORTS = [
  ['lib/article/x1.ts', "import { browser } from '../ext/browser.ts';"],
  ['lib/article/x2.ts', "import { h } from 'preact';"],
  ['lib/reader/x1.ts', "import { send } from '../ext/send.ts';"],
  ['lib/messages/x1.ts', "import { browser } from '../ext/browser.ts';"],
  ['lib/account/x1.ts', "import polyfill from 'webextension-polyfill';"],
  ['lib/ext/x1.ts', "import { Popup } from '../../components/popup/popup.tsx';"],
  ['components/popup/x1.tsx', "import { send } from '../../lib/ext/send.ts';"],
  ['components/reader/x1.tsx', "import { item } from '../../lib/settings/items.ts';"],
  ['components/reader/x2.tsx', "import { Component } from 'preact';"],
  ['entrypoints/popup/x0.ts', "import { createContext } from 'preact';"],
  ['entrypoints/popup/x1.ts', "import x from '../background/index.ts';"],
  ['entrypoints/popup/x2.ts', "import polyfill from 'webextension-polyfill';"],
  ['site/src/x1.ts', "import { browser } from '../../lib/ext/browser.ts';"],
  ['bench/x1.ts', "import { Popup } from '../components/popup/popup.tsx';"],
] as const;

const GLOBALS = [
  ['lib/article/g1.ts', 'export const title = document.title;'],
  ['lib/article/g2.ts', "export const page = fetch('/');"],
  ['lib/reader/g1.ts', 'export const width = window.innerWidth;'],
  ['lib/account/g1.ts', 'export const id = chrome.runtime.id;'],
  ['entrypoints/popup/g1.ts', 'export const id = browser.runtime.id;'],
  ['components/popup/g1.tsx', "export const page = fetch('/');"],
] as const;

const SINKS = [
  [
    'components/ui/s1.tsx',
    'export const f = (n: Element, h: string) => { n.innerHTML = h; };',
  ],
  [
    'components/ui/s2.tsx',
    'export const f = (n: Element, h: string) => { n.outerHTML = h; };',
  ],
  [
    'components/ui/s3.tsx',
    "export const f = (n: Element, h: string) => n.insertAdjacentHTML('beforeend', h);",
  ],
  [
    'components/ui/s4.tsx',
    'export const f = (h: string) => <div dangerouslySetInnerHTML={{ __html: h }} />;',
  ],
  [
    'components/ui/s5.tsx',
    'export const f = (r: Range, h: string) => r.createContextualFragment(h);',
  ],
] as const;

const ALLOWED = [
  [
    'lib/article/a1.ts',
    "import type { Article } from './types.ts';\nexport type X = Article;",
  ],
  [
    'components/reader/a1.tsx',
    "import { render } from 'preact';\nexport const put = render;",
  ],
] as const;

let folder: string;
let findings: string;

/** The part of lint's report that speaks of one file. */
const findingsOf = (path: string) =>
  findings
    .split('\n')
    .filter((line) => line.includes(path))
    .join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-lint-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  delete config.vcs;
  delete config.$schema;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  cpSync('tools/lint', join(folder, 'tools/lint'), { recursive: true });
  for (const [path, code] of [...IMPORTS, ...GLOBALS, ...SINKS, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const run = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--colors=off', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  findings = run.stdout + run.stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('folder boundaries', () => {
  it.each(IMPORTS)('%s may not have: %s', (path) => {
    expect(findingsOf(path)).toContain('noRestrictedImports');
  });

  it.each(GLOBALS)('%s may not use the global in: %s', (path) => {
    expect(findingsOf(path)).toContain('noRestrictedGlobals');
  });

  it.each(ALLOWED)('%s may have: %s', (path) => {
    expect(findingsOf(path)).toBe('');
  });
});

describe('HTML sinks', () => {
  it.each(SINKS)('%s is refused: %s', (path) => {
    expect(findingsOf(path)).toMatch(/ plugin |noDangerouslySetInnerHtml/);
  });
});
