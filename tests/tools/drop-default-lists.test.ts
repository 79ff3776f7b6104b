import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DOMPurify, WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropDefaultLists } from '../../tools/build/drop-default-lists.ts';

const { resolve } = createRequire(import.meta.url);
const HTML = '<p onclick="a()" title="t">One <b>two</b></p><svg><g></g></svg>';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-lists-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** DOMPurify as it is shipped. */
async function shipped(): Promise<DOMPurify> {
  const path = JSON.stringify(join(dirname(resolve('dompurify')), 'purify.es.mjs'));
  const entry = join(folder, 'entry.js');
  await writeFile(entry, `export { default } from ${path};`);
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [dropDefaultLists()],
    build: { outDir: folder, lib: { entry, formats: ['es'], fileName: () => 'out.mjs' } },
  });
  const { default: create } = (await import(
    pathToFileURL(join(folder, 'out.mjs')).href
  )) as {
    default: (window: WindowLike) => DOMPurify;
  };
  // The parts of a window that it asks for.
  return create(new JSDOM('').window as unknown as WindowLike);
}

describe('DOMPurify without its own lists', () => {
  it('lets text through and nothing else when nobody says what is allowed', async () => {
    expect((await shipped()).sanitize(HTML)).toBe('One two');
  });

  it('lets through what is allowed', async () => {
    const config = { ALLOWED_TAGS: ['p', 'math', 'mi'], ALLOWED_ATTR: ['title'] };
    expect((await shipped()).sanitize(`${HTML}<math><mi>x</mi></math>`, config)).toBe(
      '<p title="t">One two</p><math><mi>x</mi></math>',
    );
  });
});
