import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { RunningSite } from '../../site/src/server.ts';
import { buildForDemo } from '../../tools/demo/build.ts';
import { startDemoSite } from '../../tools/demo/session.ts';
import { root } from '../../tools/root.ts';
import { BAD_PAGES } from '../support/bad-pages.ts';
import { SEED_FILE, SEED_PATH } from '../support/seed-page.ts';

/** What every end-to-end test is given: one site for them all, and a build for each browser. */
export interface EndToEndSite {
  readonly origin: string;
  /** Folder of the mails sent, one `.eml` file each. */
  readonly outboxDir: string;
  readonly extensions: { readonly chrome: string; readonly firefox: string };
  /** The sample pages, as `site/articles/index.json` lists them. */
  readonly pages: readonly SamplePage[];
  readonly hasSeedPage: boolean;
}

/** A line of `site/articles/index.json`. */
export interface SamplePage {
  readonly path: string;
  readonly kind: 'article' | 'page';
  readonly title: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly site: EndToEndSite;
  }
}

/** Starts the reference site with its data in a temporary folder and builds the extension for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'byline-e2e-'));
  const hasSeedPage = existsSync(SEED_FILE);
  const seed = hasSeedPage ? [{ path: SEED_PATH, file: SEED_FILE }] : [];
  const site = await startDemoSite({
    dataDir,
    faults: true,
    extraPages: [...BAD_PAGES, ...seed],
    resetDelayMs: { min: 0, max: 0 },
    portFile: join(root, '.data', 'e2e-port'),
  });
  const close = async () => {
    await site.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    project.provide('site', await describeSite(site, hasSeedPage));
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}

async function describeSite(
  site: RunningSite,
  hasSeedPage: boolean,
): Promise<EndToEndSite> {
  const build = (browser: 'chrome' | 'firefox') =>
    buildForDemo({ browser, port: site.port });
  return {
    origin: site.origin,
    outboxDir: site.outboxDir,
    extensions: { chrome: await build('chrome'), firefox: await build('firefox') },
    pages: JSON.parse(await readFile(join(root, 'site/articles/index.json'), 'utf8')),
    hasSeedPage,
  };
}
