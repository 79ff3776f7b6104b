import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSavedPage } from '../../tools/start/saved-page.ts';

const URL_OF_PAGE = new URL('https://example.com/caf%C3%A9/menu/?day=1#top');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-page-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('openSavedPage', () => {
  it('serves a page under the path it had, and visits it with its query', async () => {
    const file = join(folder, 'a.html');
    await writeFile(file, '<p>Menu</p>');
    expect(await openSavedPage(file, URL_OF_PAGE)).toEqual({
      ok: true,
      value: { page: { path: '/café/menu/', file }, visit: '/caf%C3%A9/menu/?day=1' },
    });
  });

  it('refuses an address the demo site answers itself', async () => {
    const file = join(folder, 'a.html');
    await writeFile(file, '<p>Menu</p>');
    for (const path of ['/v1/session', '/outbox', '/reset-password/done']) {
      expect(await openSavedPage(file, new URL(path, URL_OF_PAGE))).toEqual({
        ok: false,
        error: `The demo site needs ${path} itself: give the page another address with --url.`,
      });
    }
    const other = await openSavedPage(file, new URL('/v1-launched', URL_OF_PAGE));
    expect(other.ok).toBe(true);
  });

  it('says what is wrong with a file that is missing, a folder, empty or no HTML', async () => {
    const missing = join(folder, 'missing.html');
    const empty = join(folder, 'empty.html');
    const text = join(folder, 'text.html');
    await writeFile(empty, '');
    await writeFile(text, 'just words');
    const error = async (file: string) => {
      const opened = await openSavedPage(file, URL_OF_PAGE);
      return opened.ok ? null : opened.error;
    };
    expect(await error(missing)).toBe(
      `${missing} cannot be read: there is no such file.`,
    );
    expect(await error(folder)).toBe(`${folder} cannot be read: it is a folder.`);
    expect(await error(empty)).toBe(`${empty} is empty.`);
    expect(await error(text)).toBe(`${text} holds no HTML.`);
  });
});
