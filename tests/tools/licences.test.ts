import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createLicenceBook,
  type LicenceBook,
  licenceList,
} from '../../tools/build/licences.ts';

const { resolve } = createRequire(import.meta.url);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-licences-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Bundles a script of these words; gives the names of the files it came to. */
async function bundle(book: LicenceBook, code: string): Promise<string[]> {
  const entry = join(folder, 'entry.js');
  await writeFile(entry, code);
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [book.plugin()],
    build: {
      write: false,
      license: licenceList,
      lib: { entry, formats: ['es'], fileName: () => 'out.mjs' },
    },
  });
  return [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []))
    .map(({ fileName }) => fileName);
}

const importOf = (name: string) =>
  `import * as it from ${JSON.stringify(resolve(name))}; console.log(it);`;

describe('the licences that are shipped', () => {
  it('are those of the packages of all bundles, each once, under our own', async () => {
    const book = createLicenceBook();
    expect(await bundle(book, importOf('dompurify'))).toEqual(['out.mjs']);
    await bundle(book, importOf('preact'));
    await bundle(book, importOf('preact'));
    const text = book.write('Our own licence');
    expect(text.startsWith('Byline\n\nOur own licence')).toBe(true);
    const titles = text.match(/^(?:preact|dompurify|zod) .*$/gm) ?? [];
    expect(titles.map((title) => title.replace(/ \S+/, ''))).toEqual([
      'dompurify (MPL-2.0 OR Apache-2.0)',
      'preact (MIT)',
    ]);
    expect(text).toContain('Apache License');
    expect(text).toContain('Copyright (c) 2015-present Jason Miller');
    expect(text).toContain('Changed in Byline: its lists of what is allowed');
  });

  it('break the build when a package comes without the text of its own', async () => {
    const home = join(folder, 'node_modules/bare');
    await mkdir(home, { recursive: true });
    const facts = { name: 'bare', version: '1.0.0', license: 'MIT', main: 'index.js' };
    await writeFile(join(home, 'package.json'), JSON.stringify(facts));
    await writeFile(join(home, 'index.js'), 'export const bare = () => document.title;');
    await expect(
      bundle(createLicenceBook(), "import { bare } from 'bare'; console.log(bare());"),
    ).rejects.toThrow('bare comes without the text of its licence');
  });
});
