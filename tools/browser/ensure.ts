// `node tools/browser/ensure.ts any|both [--quiet]`: exits 0 when the browsers asked for are there,
// after installing them where the system's own package manager may be used without asking.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserName, findBrowser } from './find.ts';
import { type Machine, planBrowsers } from './plan.ts';

const ATTEMPTS = 3;
const PAUSE_MS = 3_000;

/** Debian, or something that calls itself like it; Ubuntu's browser packages only fetch a snap. */
function readMachine(): Machine {
  let release = '';
  try {
    release = readFileSync('/etc/os-release', 'utf8');
  } catch {
    // No such file outside Linux: then it is not Debian either.
  }
  const ids = release.match(/^ID(?:_LIKE)?=.*$/gm)?.join(' ') ?? '';
  const isDebian = /\bdebian\b/.test(ids) && !/\bubuntu\b/.test(ids);
  return { isDebian, isRoot: process.getuid?.() === 0 };
}

/** Runs apt-get; returns null when it went well, else its last lines. */
function aptGet(...args: readonly string[]): string | null {
  const run = spawnSync(
    'apt-get',
    ['-y', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (run.status === 0) return null;
  const words = run.error?.message ?? run.stderr.trim();
  return words.split('\n').slice(-6).join('\n');
}

async function install(packages: readonly string[]): Promise<string | null> {
  let failure: string | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // A failed update is no reason to stop: the lists at hand may do.
    aptGet('update');
    failure = aptGet('install', '--no-install-recommends', ...packages);
    if (failure === null) return null;
    if (attempt < ATTEMPTS) await sleep(PAUSE_MS * attempt);
  }
  return failure;
}

async function ensure(wanted: 'any' | 'both', isQuiet: boolean): Promise<number> {
  const isThere = (name: BrowserName) => findBrowser(name) !== null;
  const plan = planBrowsers(wanted, isThere, readMachine());
  if (plan.kind === 'ready') return 0;
  if (plan.kind === 'ask') {
    console.error(plan.sentence);
    return 1;
  }
  if (!isQuiet) console.log(`Installing ${plan.packages.join(' and ')} with apt-get`);
  const failure = await install(plan.packages);
  const after = planBrowsers(wanted, isThere, { isDebian: false, isRoot: false });
  if (after.kind === 'ready') return 0;
  console.error(`apt-get could not install ${plan.packages.join(' and ')}.`);
  console.error(failure ?? 'It ended well, but the program is still not found.');
  return 1;
}

const [wanted, ...rest] = process.argv.slice(2);
if (wanted !== 'any' && wanted !== 'both') {
  console.error('Say which browsers: any or both.');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await ensure(wanted, rest.includes('--quiet'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
