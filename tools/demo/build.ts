import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from '../browser/find.ts';
import { root } from '../root.ts';
import { isPortFree } from './port.ts';

/** Everything a build is made of; a change in none of it means the last build is still right. */
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'tools/build',
  'tools/build.ts',
];
const FOLDER = /^demo-(\d+)$/;
const KEEP_LINES = 30;

/** A demo build: for which browser, and for the site at which port of this machine. */
export interface DemoBuild {
  readonly browser: BrowserName;
  readonly port: number;
}

/**
 * The folder of an unpacked extension that takes `http://localhost:PORT` for its site. Built only
 * when something changed since the last time, after `onBuild`. Throws with the build's last lines when it
 * fails.
 */
export async function buildForDemo(
  request: DemoBuild,
  onBuild: () => void = () => undefined,
): Promise<string> {
  const folder = join(root, '.output', `demo-${request.port}`);
  const extension = join(folder, `${request.browser}-mv3`);
  const keyFile = join(folder, `${request.browser}.key`);
  const key = await hashSources();
  if ((await readFile(keyFile, 'utf8').catch(() => '')) === key) return extension;
  onBuild();
  await rm(keyFile, { force: true });
  await removeAbandoned(request.port);
  await runBuild([
    ...['--browser', request.browser],
    ...['--demo', `http://localhost:${request.port}`],
    ...['--out', folder],
  ]);
  await writeFile(keyFile, key);
  return extension;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of await listFiles(source)) {
      hash.update(path).update('\0');
      hash.update(await readFile(join(root, path))).update('\0');
    }
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, path), {
      recursive: true,
      withFileTypes: true,
    });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      return [path];
    }
    throw error;
  }
}

/** Builds for ports nobody listens on any more are of no use: the next start takes another. */
async function removeAbandoned(port: number): Promise<void> {
  const output = join(root, '.output');
  await mkdir(output, { recursive: true });
  for (const name of await readdir(output)) {
    const other = Number(FOLDER.exec(name)?.[1] ?? port);
    if (other === port || !(await isPortFree(other))) continue;
    await rm(join(output, name), { recursive: true, force: true });
  }
}

function runBuild(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'tools/build.ts'), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      reject(new Error(`The extension could not be built:\n${lastWords(output)}`));
    });
  });
}

/** The end of the build's output, without colours and without the bundler's own stack. */
function lastWords(output: string): string {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-KEEP_LINES)
    .join('\n');
}
