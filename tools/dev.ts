// `npm run dev -- [chrome|firefox] [--headless]`: the demo site, and the extension rebuilt and
// reloaded in a browser whenever its sources change.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createServer } from 'wxt';
import { type BrowserName, findBrowser } from './browser/find.ts';
import { launchWithExtension } from './browser/launch.ts';
import { hasDisplay, type Lifetime, runCommand } from './demo/lifetime.ts';
import { printSite, SAMPLE_PATH, startDemoSite } from './demo/session.ts';
import { root } from './root.ts';

const USAGE = 'npm run dev -- [chrome|firefox] [--headless]';

async function main(lifetime: Lifetime): Promise<number> {
  const args = process.argv.slice(2);
  const headless = args.includes('--headless') || !hasDisplay();
  const [name = 'any', ...others] = args.filter((arg) => arg !== '--headless');
  if ((name !== 'any' && name !== 'chrome' && name !== 'firefox') || others.length > 0) {
    console.error(`${[name, ...others].join(' ')} is not understood: ${USAGE}`);
    return 1;
  }
  const found = findBrowser(name);
  if (found === null) throw new Error(`${name} could not be found on this machine.`);

  const site = await startDemoSite();
  lifetime.onEnd(() => site.close());
  // wxt.config.ts chooses the profile by these.
  process.env.BYLINE_PROFILE = 'demo';
  process.env.BYLINE_DEMO_ORIGIN = site.origin;
  const outDir = join(root, '.output', 'dev');
  const server = await createServer({
    browser: found.name,
    manifestVersion: 3,
    mode: 'development',
    outDir,
    outDirTemplate: '{{browser}}',
    webExt: { disabled: true },
    // Its default key is the reader's own, and it reloads by itself.
    dev: { reloadCommand: false },
  });
  lifetime.onEnd(() => server.stop());
  await server.start();
  const profileDir = await createProfile(found.name);
  lifetime.onEnd(() => rm(profileDir, { recursive: true, force: true }));
  const extension = await launchWithExtension({
    browser: found.name,
    profileDir,
    extensionDir: join(outDir, found.name),
    headless,
    width: 1280,
    height: 900,
    leavesSignals: true,
  });
  lifetime.onEnd(() => extension.close());
  const page = await extension.newPage();
  await page.goto(`${site.origin}${SAMPLE_PATH}`);
  printSite(site, page.url());
  console.log('\nSave a file and the extension reloads. Ctrl-C here ends it all.');
  await new Promise((resolve) => extension.browser.once('disconnected', resolve));
  return 0;
}

/** Chromium keeps an unpacked extension that reloads itself only in developer mode. */
async function createProfile(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-dev-'));
  if (browser === 'chrome') {
    const preferences = { extensions: { ui: { developer_mode: true } } };
    await mkdir(join(folder, 'Default'));
    await writeFile(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  }
  return folder;
}

await runCommand(main);
