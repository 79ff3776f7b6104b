import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { accountConfigSchema } from '../../lib/account/contract.ts';
import { readEnvironment } from '../../site/src/environment.ts';
import { readSecretFile } from '../../site/src/secret-file.ts';
import {
  DEMO_MEMBER,
  listOutbox,
  type StartOptions,
  startSite,
} from '../../site/src/server.ts';
import { StartError } from '../../site/src/start-error.ts';
import { linkIn, makeFolder } from './test-site.ts';

const PROGRAM = fileURLToPath(new URL('../../site/src/server.ts', import.meta.url));

async function start(options: Partial<StartOptions> = {}) {
  const site = await startSite({ dataDir: await makeFolder(), demo: true, ...options });
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= site.close();
    return closed;
  };
  onTestFinished(close);
  return { ...site, close };
}

/** Runs the program with nothing of this process's environment. */
async function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [PROGRAM], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, errors };
}

async function occupyPort(host: string): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // Listening on a port, so the address is an object.
  return (server.address() as AddressInfo).port;
}

describe('startSite', () => {
  it('answers at its origin and on both loopback names', async () => {
    const site = await start();
    expect(site.origin).toBe(`http://localhost:${site.port}`);
    for (const origin of [site.origin, `http://127.0.0.1:${site.port}`]) {
      const answer = await fetch(`${origin}/v1/config`);
      expect(accountConfigSchema.parse(await answer.json()).password.min).toBe(8);
    }
  });

  it('mails links to its own port', async () => {
    const site = await start();
    await fetch(`${site.origin}/v1/password/reset-request`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: DEMO_MEMBER.email }),
    });
    await site.close();
    const [mail] = await listOutbox(site.outboxDir);
    if (!mail) throw new Error('There is no mail.');
    expect(linkIn(mail).origin).toBe(site.origin);
  });

  it('mails links to the address it was given', async () => {
    const site = await start({ baseUrl: 'https://account.example' });
    expect(site.origin).toBe('https://account.example');
  });

  it('frees its port and its database when closed', async () => {
    const dataDir = await makeFolder();
    const first = await start({ dataDir });
    await (await fetch(`${first.origin}/v1/config`)).text();
    await first.close();
    const second = await start({ dataDir, port: first.port });
    expect(second.port).toBe(first.port);
    expect((await fetch(`${second.origin}/v1/config`)).status).toBe(200);
  });

  it('refuses a taken port with a sentence, on either loopback address', async () => {
    for (const host of ['127.0.0.1', '::1']) {
      const port = await occupyPort(host);
      const refused = start({ port });
      await expect(refused).rejects.toThrow(StartError);
      await expect(refused).rejects.toThrow(`Port ${port} is taken by another program.`);
    }
  });

  it('says in a sentence that it cannot listen at an address of another machine', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
      'The site cannot listen at 192.0.2.1, port 0 (EADDRNOTAVAIL).',
    );
  });

  it('frees the port when the database is damaged', async () => {
    const dataDir = await makeFolder();
    await writeFile(path.join(dataDir, 'byline.sqlite'), 'not a database'.repeat(500));
    const port = await occupyPort('127.0.0.1').then((taken) => taken + 1);
    await expect(start({ dataDir, port })).rejects.toThrow('The file is unchanged.');
    expect((await start({ port })).port).toBe(port);
  });

  it('cuts the connection when its answers are switched off', async () => {
    const site = await start({ faults: true });
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ mode: 'down' });
    await fetch(`${site.origin}/__faults`, { method: 'POST', headers, body });
    await expect(fetch(`${site.origin}/v1/config`)).rejects.toThrow('fetch failed');
    expect((await fetch(`${site.origin}/outbox`)).status).toBe(200);
  });

  it('reads a body over the wire up to 16 kB, and survives one that is cut', async () => {
    const problems: unknown[] = [];
    const site = await start({ report: (error) => void problems.push(error) });
    const headers = { 'content-type': 'application/json' };
    const post = (body: string) =>
      fetch(`${site.origin}/v1/session`, { method: 'POST', headers, body });
    const credentials = { email: DEMO_MEMBER.email, password: DEMO_MEMBER.password };
    expect((await post(JSON.stringify(credentials))).status).toBe(200);
    expect((await post('x'.repeat(1_000_000))).status).toBe(413);
    const socket = connect(site.port, '127.0.0.1');
    socket.write(`POST /v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r
Content-Length: 50\r\n\r\n{"email"`);
    await once(socket, 'connect');
    socket.destroy();
    expect((await fetch(`${site.origin}/v1/config`)).status).toBe(200);
    await site.close();
    expect(problems).toEqual([]);
  });
});

describe('the secret', () => {
  it('is made once, also by several at the same moment, for its owner only', async () => {
    const folder = path.join(await makeFolder(), 'data');
    const secrets = await Promise.all([1, 2, 3].map(() => readSecretFile(folder)));
    expect(new Set(secrets).size).toBe(1);
    expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
    expect((await stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600);
    expect(await readSecretFile(folder)).toBe(secrets[0]);
  });

  it('that is too short stops the start and is kept', async () => {
    const folder = await makeFolder();
    await writeFile(path.join(folder, 'secret'), 'short');
    await expect(readSecretFile(folder)).rejects.toThrow(StartError);
    expect(await readFile(path.join(folder, 'secret'), 'utf8')).toBe('short');
  });
});

describe('the program', () => {
  it('says in one sentence that the database is damaged, and exits with 1', async () => {
    const folder = await makeFolder();
    const file = path.join(folder, 'byline.sqlite');
    await writeFile(file, 'not a database'.repeat(500));
    const { code, errors } = await run({ DATA_DIR: folder, PORT: '0' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^The database .+ cannot be used: .+\n$/);
    expect(await readFile(file, 'utf8')).toBe('not a database'.repeat(500));
  });

  it('says in one sentence that the port is taken, and exits with 1', async () => {
    const port = await occupyPort('127.0.0.1');
    const { code, errors } = await run({ DATA_DIR: await makeFolder(), PORT: `${port}` });
    expect(code).toBe(1);
    expect(errors).toMatch(/^Port \d+ is taken by another program\. .+\n$/);
  });
});

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toMatchObject({
      dataDir: '.data',
      port: 3000,
      demo: false,
    });
  });

  it('is read in full', () => {
    const env = {
      DATA_DIR: '/srv/byline',
      PORT: '8080',
      HOST: '0.0.0.0',
      BASE_URL: 'https://account.example/',
      DEMO: '1',
      TRUST_PROXY: 'true',
      AUTH_SECRET: 's'.repeat(32),
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'Byline <hello@example.com>',
      TRUSTED_ORIGINS: 'chrome-extension://a, moz-extension://*',
      CAPTCHA_PROVIDER: 'recaptcha',
      CAPTCHA_SITE_KEY: 'key',
    };
    expect(readEnvironment(env)).toEqual({
      dataDir: '/srv/byline',
      port: 8080,
      host: '0.0.0.0',
      baseUrl: 'https://account.example',
      demo: true,
      trustProxy: true,
      secret: 's'.repeat(32),
      smtpUrl: 'smtp://mail.example',
      mailFrom: 'Byline <hello@example.com>',
      trustedOrigins: ['chrome-extension://a', 'moz-extension://*'],
      captcha: { provider: 'recaptcha', siteKey: 'key' },
    });
  });

  it.each([
    { PORT: 'http' },
    { PORT: '70000' },
    { BASE_URL: 'account.example' },
    { BASE_URL: 'https://account.example/path' },
    { SMTP_URL: 'mail.example.com' },
    { SMTP_URL: 'https://mail.example.com' },
    { DEMO: 'yes' },
    { AUTH_SECRET: 'short' },
    { DATABASE_URL: 'postgres://localhost/byline' },
  ])('with %j is refused with a sentence that names the variable', (env) => {
    expect(() => readEnvironment(env)).toThrow(StartError);
    expect(() => readEnvironment(env)).toThrow(Object.keys(env)[0]);
  });
});
