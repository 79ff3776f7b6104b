import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePort, isPortFree } from '../../tools/demo/port.ts';

let folder = '';
let server: Server | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byline-port-'));
});
afterEach(async () => {
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  await rm(folder, { recursive: true, force: true });
});

function occupy(port: number): Promise<void> {
  return new Promise((resolve) => {
    server = createServer().listen({ port, host: '127.0.0.1' }, () => resolve());
  });
}

describe('choosePort', () => {
  it('remembers the port and takes it again', async () => {
    const file = join(folder, 'data', 'port');
    const port = await choosePort(file);
    expect(await readFile(file, 'utf8')).toBe(String(port));
    expect(await choosePort(file)).toBe(port);
  });

  it('takes another when somebody listens on the remembered one', async () => {
    const file = join(folder, 'port');
    const port = await choosePort(file);
    await occupy(port);
    expect(await isPortFree(port)).toBe(false);
    const other = await choosePort(file);
    expect(other).not.toBe(port);
    expect(await isPortFree(other)).toBe(true);
  });
});
