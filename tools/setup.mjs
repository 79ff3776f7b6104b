#!/usr/bin/env node
// Runs before anything is installed, on whatever Node the machine has, so: plain JavaScript, and
// nothing but Node's own modules. It installs what is missing and then hands over, by `--run`, to
// the Node 24 of node_modules. It hands over itself, because a shell that has once found `node`
// keeps using that one for the rest of the line: `setup && node start.ts` would stay on the old.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const LEAST_NODE = 20;
const OWN_NODE = 24;
const LOCK_POLL_MS = 500;
const LOCK_PATIENCE_MS = 15 * 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const lockDir = join(root, '.data', 'setup.lock');

/** A failure that is told in one sentence, without a stack. */
class SetupError extends Error {}

/**
 * `--browser any|both` also finds or installs browsers, `--quiet` keeps progress to itself, and
 * `--run FILE …` runs FILE with everything that follows it.
 * @param {string[]} args
 */
function parseArguments(args) {
  const options = { browser: '', isQuiet: false, run: /** @type {string[]} */ ([]) };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i];
    if (arg === '--quiet') options.isQuiet = true;
    else if (arg === '--browser') {
      i += 1;
      options.browser = args[i] || '';
      if (options.browser !== 'any' && options.browser !== 'both') {
        throw new SetupError('Setup: --browser takes "any" or "both".');
      }
    } else if (arg === '--run') {
      options.run = args.slice(i + 1);
      if (options.run.length === 0) throw new SetupError('Setup: --run takes a file.');
      break;
    } else throw new SetupError(`Setup: unknown option ${arg}.`);
  }
  return options;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Whether two dependency maps name the same packages and ranges. */
function isSameMap(a = {}, b = {}) {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/**
 * Whether node_modules holds what package-lock.json asks for, and that is what the package.json
 * files ask for. Compared with npm's own record, so a tree installed by hand counts as well.
 */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record) || !existsSync(ownNodePath())) return false;
  try {
    const wanted = readJson(join(root, 'package-lock.json')).packages;
    const present = readJson(record).packages;
    for (const folder of ['', ...readJson(join(root, 'package.json')).workspaces]) {
      const asked = readJson(join(root, folder, 'package.json'));
      const locked = wanted[folder] || {};
      if (!isSameMap(asked.dependencies, locked.dependencies)) return false;
      if (!isSameMap(asked.devDependencies, locked.devDependencies)) return false;
    }
    return Object.keys(wanted)
      .filter((path) => path.includes('node_modules/') && !wanted[path].optional)
      .every((path) => present[path] && present[path].version === wanted[path].version);
  } catch {
    return false;
  }
}

/** The Node of node_modules; when its install script was not allowed to run it is not there. */
function ownNodePath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(modules, 'node', 'bin', name);
}

/** The npm that started this, as a script for Node; empty when something else did. */
function npmScript() {
  const path = process.env.npm_execpath || '';
  return basename(path).startsWith('npm') && /\.[cm]?js$/.test(path) ? path : '';
}

/** Runs npm, the same one that started this when npm did. Returns its exit code and its last words. */
function runNpm(/** @type {string[]} */ args) {
  const path = npmScript();
  const isWindows = process.platform === 'win32';
  const [command, prefix] = path ? [process.execPath, [path]] : ['npm', []];
  const run = spawnSync(command, [...prefix, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: !path && isWindows,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (run.error) throw new SetupError(`npm could not be started: ${run.error.message}.`);
  return { code: run.status, stderr: run.stderr.trim() };
}

/** The sentence for a failed `npm ci`, with npm's own last lines beneath. */
function explainNpm(/** @type {string} */ stderr) {
  const tail = stderr.split('\n').slice(-12).join('\n');
  const isOffline =
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/.test(
      stderr,
    );
  const sentence = isOffline
    ? 'The dependencies could not be downloaded: the package registry does not answer. Check the connection and run the same command again.'
    : 'The dependencies could not be installed: `npm ci` failed. Its last words:';
  return `${sentence}\n${tail}`;
}

async function installDependencies(/** @type {(line: string) => void} */ say) {
  if (isInstalled()) return;
  const release = await takeLock(say);
  try {
    if (isInstalled()) return;
    say('Installing dependencies (about a minute, only this once)');
    const { code, stderr } = runNpm([
      'ci',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    if (code !== 0) throw new SetupError(explainNpm(stderr));
    if (!existsSync(ownNodePath()) && major(process.version) < OWN_NODE) {
      throw new SetupError(
        `npm did not run the install script of the package "node", which brings Node ${OWN_NODE}. Run \`npm rebuild node\`, or use Node ${OWN_NODE} yourself.`,
      );
    }
  } finally {
    release();
  }
}

/** One setup at a time: `npm ci` empties node_modules, which would pull the floor from another. */
async function takeLock(/** @type {(line: string) => void} */ say) {
  mkdirSync(join(root, '.data'), { recursive: true });
  const owner = join(lockDir, 'pid');
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (let isFirst = true; Date.now() < deadline; isFirst = false) {
    try {
      mkdirSync(lockDir);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(lockDir, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isFirst) say('Another setup is at work in this folder; waiting for it');
    await sleep(LOCK_POLL_MS);
    if (!isAlive(owner)) rmSync(lockDir, { recursive: true, force: true });
  }
  throw new SetupError(`Another setup is still at work here; if not, delete ${lockDir}.`);
}

/** Whether the process that wrote its id there still runs; a lock without an id is a dead one. */
function isAlive(/** @type {string} */ owner) {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function major(/** @type {string} */ version) {
  return Number(version.replace(/^v/, '').split('.')[0]);
}

/** Runs a file of this repository on Node 24; resolves to its exit code. Signals reach it too. */
function runScript(/** @type {string[]} */ args) {
  const own = ownNodePath();
  const node = existsSync(own) ? own : process.execPath;
  const child = spawn(node, args, { cwd: root, stdio: 'inherit' });
  // A terminal's Ctrl-C reaches the child by itself; here it must only not end the parent first.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? code : 130));
  });
}

async function main() {
  const options = parseArguments(process.argv.slice(2));
  if (major(process.version) < LEAST_NODE) {
    throw new SetupError(
      `Byline needs Node ${LEAST_NODE} or newer; this is ${process.version}. Install a current Node from https://nodejs.org and run the same command again.`,
    );
  }
  const say = (/** @type {string} */ line) => {
    if (!options.isQuiet) console.log(line);
  };
  await installDependencies(say);
  if (options.browser !== '') {
    const quiet = options.isQuiet ? ['--quiet'] : [];
    const code = await runScript(['tools/browser/ensure.ts', options.browser, ...quiet]);
    if (code !== 0) return code;
  }
  return options.run.length > 0 ? runScript(options.run) : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
