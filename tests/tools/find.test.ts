import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';

let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'byline-find-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function program(path: string, mode = 0o755): Promise<string> {
  const full = join(home, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(full, '#!/bin/sh\n');
  await chmod(full, mode);
  return full;
}

// A platform without usual places of its own, so that this machine's browsers do not answer.
const machine = (
  env: Record<string, string> = {},
  platform: NodeJS.Platform = 'aix',
) => ({
  env: { PATH: join(home, 'bin'), ...env },
  platform,
  home,
});

describe('findBrowser', () => {
  it('is null when there is none', () => {
    expect(findBrowser('chrome', machine())).toBeNull();
    expect(findBrowser('any', machine())).toBeNull();
  });

  it('finds a program on the PATH', async () => {
    const path = await program('bin/firefox-esr');
    expect(findBrowser('firefox', machine())).toEqual({ name: 'firefox', path });
  });

  it('takes no folder and no file that cannot be started for a program', async () => {
    await mkdir(join(home, 'bin', 'chromium'), { recursive: true });
    await program('bin/google-chrome', 0o644);
    expect(findBrowser('chrome', machine())).toBeNull();
  });

  it('prefers Chromium when any will do, and takes Firefox when it is alone', async () => {
    await program('bin/firefox');
    expect(findBrowser('any', machine())?.name).toBe('firefox');
    await program('bin/chromium');
    expect(findBrowser('any', machine())?.name).toBe('chrome');
  });

  it('obeys CHROME_PATH before everything else', async () => {
    await program('bin/chromium');
    const path = await program('elsewhere/my-chrome');
    expect(findBrowser('chrome', machine({ CHROME_PATH: path }))?.path).toBe(path);
  });

  it('says so when FIREFOX_PATH names nothing', () => {
    const FIREFOX_PATH = join(home, 'nowhere');
    expect(() => findBrowser('firefox', machine({ FIREFOX_PATH }))).toThrow(
      `FIREFOX_PATH is "${FIREFOX_PATH}", but there is no program there.`,
    );
  });

  it('finds the downloads of puppeteer, in the cache it was told of', async () => {
    const path = await program('cache/chrome/win64-140.0/chrome-win64/chrome.exe');
    const env = { PUPPETEER_CACHE_DIR: join(home, 'cache') };
    expect(findBrowser('chrome', machine(env, 'win32'))?.path).toBe(path);
  });

  it('finds Chrome for Testing below the home folder', async () => {
    const path = await program(
      '.cache/puppeteer/firefox/win64-stable_140.0/core/firefox.exe',
    );
    expect(findBrowser('firefox', machine({}, 'win32'))?.path).toBe(path);
  });
});
