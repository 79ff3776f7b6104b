import type { BrowserName } from './find.ts';

/** What decides whether packages may be installed without asking. */
export interface Machine {
  readonly isDebian: boolean;
  readonly isRoot: boolean;
}

/** What to do about browsers: nothing, install these Debian packages, or tell the person a command. */
export type BrowserPlan =
  | { readonly kind: 'ready' }
  | { readonly kind: 'install'; readonly packages: readonly string[] }
  | { readonly kind: 'ask'; readonly sentence: string };

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' } as const;
const TITLES = { chrome: 'Chromium or Chrome', firefox: 'Firefox' } as const;

/** Decides for `any` (one browser is enough, Chromium preferred) or `both`; changes nothing. */
export function planBrowsers(
  wanted: 'any' | 'both',
  isThere: (name: BrowserName) => boolean,
  machine: Machine,
): BrowserPlan {
  const absent = (['chrome', 'firefox'] as const).filter((name) => !isThere(name));
  if (absent.length === 0 || (wanted === 'any' && absent.length === 1)) {
    return { kind: 'ready' };
  }
  const missing: readonly BrowserName[] = wanted === 'any' ? ['chrome'] : absent;
  if (machine.isDebian && machine.isRoot) {
    return { kind: 'install', packages: missing.map((name) => PACKAGES[name]) };
  }
  return { kind: 'ask', sentence: askFor(missing, wanted, machine) };
}

function askFor(
  missing: readonly BrowserName[],
  wanted: 'any' | 'both',
  machine: Machine,
): string {
  const what =
    wanted === 'any'
      ? 'No browser was found (Chromium, Chrome or Firefox).'
      : `${missing.map((name) => TITLES[name]).join(' and ')} could not be found; the tests run in both browsers.`;
  const command = machine.isDebian
    ? `sudo apt-get install ${missing.map((name) => PACKAGES[name]).join(' ')}`
    : missing
        .map((name) => `npx @puppeteer/browsers install ${name}@stable --path ${CACHE}`)
        .join(' && ');
  const variables = missing.map((name) => `${name.toUpperCase()}_PATH`).join(' and ');
  return `${what} Install with\n\n  ${command}\n\nor set ${variables} to the program, and run the same command again.`;
}

const CACHE =
  process.platform === 'win32'
    ? '%USERPROFILE%\\.cache\\puppeteer'
    : '~/.cache/puppeteer';
