import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listLoaded, weigh } from '../../tools/size/weigh.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-size-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

describe('listLoaded', () => {
  it('follows a page to its scripts, their imports and its style sheets, each once', async () => {
    await write({
      'popup.html':
        '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="assets/popup.css"><img src="/icons/a.png">',
      'chunks/popup.js':
        'import{a}from"./shared.js";import"./side.js";import("./late.js")',
      'chunks/shared.js': 'export{b}from"./side.js"',
      'chunks/side.js': '',
      'chunks/late.js': '',
      'assets/popup.css': 'a{color:red}',
    });
    expect([...listLoaded(folder, 'popup.html')].sort()).toEqual([
      'assets/popup.css',
      'chunks/late.js',
      'chunks/popup.js',
      'chunks/shared.js',
      'chunks/side.js',
      'popup.html',
    ]);
  });

  it('leaves addresses on the web alone', async () => {
    await write({ 'reader.js': 'import "https://example.com/a.js"; from "preact"' });
    expect(listLoaded(folder, 'reader.js')).toEqual(['reader.js']);
  });

  it('throws when a part names a file that is not there', async () => {
    await write({ 'reader.js': 'import "./gone.js"' });
    expect(() => listLoaded(folder, 'reader.js')).toThrow('gone.js');
  });
});

describe('weigh', () => {
  it('sums the gzip sizes', async () => {
    await write({ 'a.js': 'aaaa', 'b.js': 'bbbbbbbb' });
    const size = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(weigh(folder, ['a.js', 'b.js'])).toBe(size('aaaa') + size('bbbbbbbb'));
  });
});
