import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { root } from '../root.ts';

/** How a program ended: its exit code (null when it was killed) and everything it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs Node on a script of this repository or of a package, with its own Node first on the PATH. */
export function runNode(
  script: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<Ended> {
  return runProgram(process.execPath, [join(root, script), ...args], timeoutMs);
}

/** Runs a program at the repository's root; after `timeoutMs` it is killed, and says so. */
export function runProgram(
  program: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<Ended> {
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      CI: '1',
      NO_COLOR: '1',
    },
  });
  let output = '';
  const listen = (text: Buffer) => {
    output += text;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const timer = setTimeout(() => {
    output += `\nKilled: it was not done after ${timeoutMs / 60_000} minutes.\n`;
    child.kill('SIGKILL');
  }, timeoutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
  });
}
