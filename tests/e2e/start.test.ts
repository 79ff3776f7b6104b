import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';
import { BROWSERS } from '../support/extension-stage.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
let folder = '';
let child: ChildProcess | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-start-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  child = null;
  await rm(folder, { recursive: true, force: true });
});

/** Runs `npm start` as a process group of its own; `onOutput` sees everything it has said so far. */
function start(
  args: readonly string[],
  onOutput: (output: string, group: number) => void = () => undefined,
) {
  const running = spawn(process.execPath, [join(root, 'tools/start.ts'), ...args], {
    cwd: root,
    detached: true,
    env: { ...process.env, INIT_CWD: folder },
  });
  child = running;
  let output = '';
  const listen = (text: Buffer) => {
    output += text;
    onOutput(output, running.pid ?? 0);
  };
  running.stdout.on('data', listen);
  running.stderr.on('data', listen);
  return new Promise<{ code: number | null; output: string; group: number }>(
    (resolve) => {
      running.on('close', (code) => resolve({ code, output, group: running.pid ?? 0 }));
    },
  );
}

describe.each(BROWSERS)('npm start in %s', (browser) => {
  it('opens the sample article, writes pictures and files, and says what it found', async () => {
    const { code, output } = await start([
      ...['--headless', '--browser', browser, '--out', 'pictures'],
    ]);
    expect(output).toMatch(/^Page {8}http:\/\/localhost:\d+\/\S+$/m);
    expect(output).toMatch(/^Member {6}\S+@\S+, password \S+$/m);
    expect(output).toMatch(/^Outbox {6}http:\/\/localhost:\d+\/outbox$/m);
    expect(output).toContain('Tobias Okafor, Hardware Editor');
    expect(output).toContain('Disclosures affiliate, before the body: "');
    expect(output).toMatch(/^The reader showed \d+ ms after the command\.$/m);
    expect(code).toBe(0);
    for (const picture of ['reader.png', 'popup.png']) {
      const bytes = await readFile(join(folder, 'pictures', picture));
      expect(bytes.subarray(0, 4)).toEqual(PNG);
      expect(bytes.length).toBeGreaterThan(5_000);
    }
    const json = await readFile(join(folder, 'pictures/article.json'), 'utf8');
    const { title } = JSON.parse(json);
    expect(title).toBe('NorthByte Tern review: a handheld that knows when to stop');
    expect(await readFile(join(folder, 'pictures/article.md'), 'utf8')).toContain(title);
  });

  it('ends with 2 on a page that holds no article, and says so', async () => {
    await writeFile(join(folder, 'sign-in.html'), '<h1>Sign in</h1><form><input></form>');
    const url = 'https://example.com/sign-in/?next=%2F';
    const { code, output } = await start([
      ...['--headless', '--browser', browser, '--page', 'sign-in.html', '--url', url],
    ]);
    expect(output).toMatch(
      /^There is no article on http:\/\/localhost:\d+\/sign-in\/\?next=%2F\.$/m,
    );
    expect(code).toBe(2);
  });

  it('ends everything it started on Ctrl-C', async () => {
    let isInterrupted = false;
    const { output: said, group } = await start(
      ['--headless', '--browser', browser, '--out', 'pictures'],
      (output, pid) => {
        if (isInterrupted || !output.includes('Outbox')) return;
        isInterrupted = true;
        // The browser is starting or reading; a whole run takes well over a second from here.
        setTimeout(() => {
          if (child?.exitCode === null) process.kill(-pid, 'SIGINT');
        }, 300);
      },
    );
    expect(isInterrupted).toBe(true);
    expect(said).not.toContain('Wrote reader.png');
    expect(() => process.kill(-group, 0)).toThrow('ESRCH');
  });
});

describe('npm start', () => {
  it('ends with 1 and one sentence on what it cannot do', async () => {
    const { code, output } = await start([
      '--page',
      'gone.html',
      '--url',
      'https://a.b/',
    ]);
    expect(output).toBe(
      `${join(folder, 'gone.html')} cannot be read: there is no such file.\n`,
    );
    expect(code).toBe(1);
    expect((await start(['--pages'])).output).toContain(
      'npm start -- --help lists the options.',
    );
  });
});
