import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropHtmlSinks } from '../../tools/build/drop-html-sinks.ts';

const SINK = /\.innerHTML\s*=[^=]/;
const { resolve } = createRequire(import.meta.url);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-sinks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function bundle(source: string, isGuarded: boolean): Promise<string> {
  const entry = join(folder, 'entry.js');
  await writeFile(entry, source);
  const output = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: isGuarded ? [dropHtmlSinks()] : [],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('Nothing was built.');
  return first.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}

describe('dropHtmlSinks', () => {
  it.each([
    ['preact', 'preact.mjs'],
    ['dompurify', 'purify.es.mjs'],
  ])('leaves no HTML-string sink of %s', async (name, file) => {
    const path = JSON.stringify(join(dirname(resolve(name)), file));
    const source = `import * as all from ${path}; globalThis.all = all;`;
    expect(await bundle(source, false)).toMatch(SINK);
    expect(await bundle(source, true)).not.toMatch(SINK);
  });

  it('breaks a build that sets HTML from a string elsewhere', async () => {
    const source = 'export const show = (node, text) => { node.innerHTML = text; };';
    expect(await bundle(source, false)).toMatch(SINK);
    await expect(bundle(source, true)).rejects.toThrow('sets HTML from a string');
  });
});
