import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { LOCATIONS } from './locations.ts';

export type BrowserName = 'chrome' | 'firefox';

/** A browser on this machine: which engine's, and the program to start. */
export interface FoundBrowser {
  readonly name: BrowserName;
  readonly path: string;
}

/** Where to look: what a test replaces, and what {@link findBrowser} takes from the process. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const HERE: Surroundings = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
};

/**
 * The browser to use, or `null` when there is none; `any` prefers Chromium. Looks at `CHROME_PATH`
 * and `FIREFOX_PATH` (throws when one names no program), the PATH, the usual places, and at Chrome
 * for Testing and Firefox in puppeteer's cache.
 */
export function findBrowser(
  name: BrowserName | 'any',
  surroundings: Surroundings = HERE,
): FoundBrowser | null {
  if (name === 'any') {
    return findBrowser('chrome', surroundings) ?? findBrowser('firefox', surroundings);
  }
  const path =
    fromEnvironment(name, surroundings) ??
    fromPath(name, surroundings) ??
    fromUsualPlaces(name, surroundings) ??
    fromPuppeteerCache(name, surroundings);
  return path === null ? null : { name, path };
}

function fromEnvironment(name: BrowserName, { env }: Surroundings): string | null {
  const { variable } = LOCATIONS[name];
  const path = env[variable];
  if (path === undefined || path === '') return null;
  if (isProgram(path)) return path;
  throw new Error(`${variable} is "${path}", but there is no program there.`);
}

function fromPath(name: BrowserName, { env, platform }: Surroundings): string | null {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const candidates = LOCATIONS[name].commands.flatMap((command) =>
    folders.map((folder) => join(folder, `${command}${ending}`)),
  );
  return candidates.find(isProgram) ?? null;
}

function fromUsualPlaces(
  name: BrowserName,
  { env, platform, home }: Surroundings,
): string | null {
  const bases =
    platform === 'win32'
      ? [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA]
      : platform === 'darwin'
        ? ['/', home]
        : ['/'];
  const places = LOCATIONS[name].places[platform] ?? [];
  const candidates = places.flatMap((place) =>
    bases.flatMap((base) => (base ? [join(base, place)] : [])),
  );
  return candidates.find(isProgram) ?? null;
}

/** Puppeteer keeps `chrome/PLATFORM-VERSION/…`; the newest by its folder's date wins. */
function fromPuppeteerCache(
  name: BrowserName,
  { env, platform, home }: Surroundings,
): string | null {
  const root = env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');
  const inside = LOCATIONS[name].cached[platform] ?? [];
  const candidates = listFolders(join(root, name)).flatMap((folder) =>
    inside.map((path) => join(folder, path)),
  );
  return candidates.find(isProgram) ?? null;
}

function listFolders(path: string): string[] {
  try {
    return readdirSync(path)
      .map((entry) => join(path, entry))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
