import { type ChildProcess, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';

/**
 * Stands for npm: notes how it was called, and leaves what `npm ci` leaves, after a moment. With
 * `npm-fails` in the folder it fails with the words in there.
 */
const NPM = `
import fs from 'node:fs';
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
if (fs.existsSync('npm-fails')) {
  process.stderr.write(fs.readFileSync('npm-fails'));
  process.exit(1);
}
await new Promise((resolve) => setTimeout(resolve, 300));
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete packages[''];
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
`;

let folder = '';
const running = new Set<ChildProcess>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-setup-'));
  await mkdir(join(folder, 'tools'));
  await copyFile(join(root, 'tools/setup.mjs'), join(folder, 'tools/setup.mjs'));
  await writeFile(join(folder, 'npm-cli.mjs'), NPM);
  await writePackages('1.0.0');
  await writeFile(
    join(folder, 'echo.mjs'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7;',
  );
});
afterEach(async () => {
  for (const child of running) child.kill();
  await rm(folder, { recursive: true, force: true });
});

async function writePackages(version: string): Promise<void> {
  const dependencies = { preact: version };
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ workspaces: [], dependencies }),
  );
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      packages: { '': { dependencies }, 'node_modules/preact': { version } },
    }),
  );
}

function setup(...args: readonly string[]) {
  return runSetup([], args);
}

function runSetup(nodeOptions: readonly string[], args: readonly string[]) {
  const child = spawn(process.execPath, [...nodeOptions, 'tools/setup.mjs', ...args], {
    cwd: folder,
    env: { ...process.env, npm_execpath: join(folder, 'npm-cli.mjs') },
  });
  running.add(child);
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  child.stderr.on('data', (text) => {
    output += text;
  });
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

async function countInstalls(): Promise<number> {
  const calls = await readFile(join(folder, 'npm-calls'), 'utf8').catch(() => '');
  return calls.split('\n').filter((line) => line.startsWith('ci ')).length;
}

describe('setup', () => {
  it('installs from the lock once, and then starts at once', async () => {
    expect(await setup()).toEqual({
      code: 0,
      output: 'Installing dependencies (about a minute, only this once)\n',
    });
    expect(await setup()).toEqual({ code: 0, output: '' });
    expect(await countInstalls()).toBe(1);
  });

  it('installs again when the lock asks for another version', async () => {
    await setup('--quiet');
    await writePackages('2.0.0');
    await setup('--quiet');
    expect(await countInstalls()).toBe(2);
  });

  it('installs again when the tree was left half done', async () => {
    await setup('--quiet');
    await rm(join(folder, 'node_modules/.package-lock.json'));
    await setup('--quiet');
    expect(await countInstalls()).toBe(2);
  });

  it('lets one of two install while the other waits', async () => {
    const [first, second] = await Promise.all([setup(), setup()]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(await countInstalls()).toBe(1);
  });

  it('takes over the lock of a setup that was killed', async () => {
    await mkdir(join(folder, '.data/setup.lock'), { recursive: true });
    await writeFile(join(folder, '.data/setup.lock/pid'), '999999999');
    expect((await setup('--quiet')).code).toBe(0);
  });

  it('hands everything after --run to that file, and its exit code back', async () => {
    const run = await setup('--quiet', '--run', 'echo.mjs', '--quiet', 'two words');
    expect(run).toEqual({ code: 7, output: '["--quiet","two words"]\n' });
  });

  it('says that the network is the trouble when it is', async () => {
    await writeFile(join(folder, 'npm-fails'), 'npm error code ENOTFOUND\n');
    const { code, output } = await setup('--quiet');
    expect(code).toBe(1);
    expect(output).toContain('the package registry does not answer');
  });

  it('shows the last words of npm when it fails otherwise', async () => {
    await writeFile(join(folder, 'npm-fails'), 'npm error EUSAGE out of sync\n');
    const { code, output } = await setup('--quiet');
    expect(code).toBe(1);
    expect(output).toContain('`npm ci` failed');
    expect(output).toContain('EUSAGE out of sync');
  });

  it('asks for a newer Node where it is too old', async () => {
    const pretend = 'Object.defineProperty(process, "version", { value: "v18.20.0" })';
    const { code, output } = await runSetup(
      ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`],
      [],
    );
    expect(code).toBe(1);
    expect(output).toMatch(
      /^Byline needs Node 20 or newer; this is v18\.20\.0\. [^\n]+\n$/,
    );
    expect(await countInstalls()).toBe(0);
  });

  it('refuses options it does not know', async () => {
    expect(await setup('--browsers', 'both')).toEqual({
      code: 1,
      output: 'Setup: unknown option --browsers.\n',
    });
    expect((await setup('--browser', 'some')).output).toBe(
      'Setup: --browser takes "any" or "both".\n',
    );
  });
});
