import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseProfile } from '../../lib/site/choose.ts';
import { checkManifest } from '../../tools/test/manifest-check.ts';

const { matches } = chooseProfile({});
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-manifest-'));
  await writeFile(join(folder, 'watcher.js'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function check(change: object): Promise<readonly string[]> {
  const sound = {
    manifest_version: 3,
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: matches,
    content_scripts: [{ matches, js: ['watcher.js'] }],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...sound, ...change }));
  return checkManifest(folder);
}

describe('checkManifest', () => {
  it('has nothing to say of a sound one', async () => {
    expect(await check({})).toEqual([]);
  });

  it.each([
    ['another permission', { permissions: ['tabs', 'storage'] }, /permissions are/],
    ['a wider site', { host_permissions: ['https://*/*'] }, /host permissions are/],
    [
      'a script on every site',
      { content_scripts: [{ matches: ['<all_urls>'], js: ['watcher.js'] }] },
      /matches of watcher\.js are <all_urls>/,
    ],
    [
      'a weak policy',
      { content_security_policy: { extension_pages: "script-src 'unsafe-eval'" } },
      /policy of its pages is weak/,
    ],
    ['files open to pages', { web_accessible_resources: [] }, /web_accessible_resources/],
    ['doors open to pages', { externally_connectable: {} }, /externally_connectable/],
    ['an address of this machine', { homepage_url: 'http://localhost/' }, /this machine/],
    ['a file it lacks', { icons: { 16: 'icons/none.png' } }, /icons\/none\.png/],
    ['an older version', { manifest_version: 2 }, /not as expected/],
  ])('complains of %s', async (_, change, complaint) => {
    const complaints = await check(change);
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.join('\n')).toMatch(complaint);
  });
});
