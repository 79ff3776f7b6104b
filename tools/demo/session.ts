import { join } from 'node:path';
import {
  DEMO_MEMBER,
  type ExtraPage,
  type RunningSite,
  type StartOptions,
  startSite,
} from '../../site/src/server.ts';
import type { ExtensionBrowser, LaunchRequest } from '../browser/extension-browser.ts';
import { launchWithExtension } from '../browser/launch.ts';
import { root } from '../root.ts';
import { buildForDemo } from './build.ts';
import { choosePort } from './port.ts';

/** The article shown when none is asked for: a review with disclosure, links and a picture. */
export const SAMPLE_PATH = '/reviews/northbyte-tern-review/';

/** The reference site on its remembered port, with its data under `.data/` unless told otherwise. */
export async function startDemoSite(
  options: Omit<Partial<StartOptions>, 'port' | 'demo'> & {
    readonly extraPages?: readonly ExtraPage[];
    /** File that remembers the port. */
    readonly portFile?: string;
  } = {},
): Promise<RunningSite> {
  const data = join(root, '.data');
  const { portFile = join(data, 'port'), ...site } = options;
  const port = await choosePort(portFile);
  return startSite({ dataDir: data, ...site, port, demo: true });
}

/** A browser on the demo site's own build of the extension. */
export async function launchOnSite(
  site: RunningSite,
  request: Omit<LaunchRequest, 'extensionDir'>,
): Promise<ExtensionBrowser> {
  const { browser } = request;
  const extensionDir = await buildForDemo({ browser, port: site.port }, () =>
    console.log('\nBuilding the extension (some seconds, only after a change)'),
  );
  return launchWithExtension({ ...request, extensionDir });
}

/** Tells the person at the terminal what there is to look at. */
export function printSite(site: RunningSite, address: string): void {
  console.log(`Page        ${address}`);
  console.log(`Member      ${DEMO_MEMBER.email}, password ${DEMO_MEMBER.password}`);
  console.log(`Outbox      ${site.origin}/outbox`);
}
