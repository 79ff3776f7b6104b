import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../lib/account/client.ts';

const SESSION = {
  token: 'opaque',
  expiresAt: '2027-01-01T00:00:00.000Z',
  user: { id: '1', email: 'ada@example.com', name: 'Ada', emailVerified: true },
};
const NOW_MS = 1_000_000;

let server: Server | null = null;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
});

async function clientOf(answer: RequestListener, isOnline = true) {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return createAccountClient({
    apiBaseUrl: `http://127.0.0.1:${port}`,
    fetch,
    isOnline: () => isOnline,
    now: () => NOW_MS,
    wait: async () => {},
    timeoutMs: 300,
  });
}

const json =
  (
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
  ): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

const error = (status: number, code: string, extra = {}, headers = {}) =>
  json(status, { error: { code, message: 'x', ...extra } }, headers);

describe('account client', () => {
  it('signs in, with fields it does not know tolerated', async () => {
    const client = await clientOf(json(200, { ...SESSION, later: 'field' }));
    const result = await client.signIn('ada@example.com', 'secret');
    expect(result).toEqual({ ok: true, value: SESSION });
  });

  it('sends the token as bearer only, and no cookie', async () => {
    let seen: Record<string, unknown> = {};
    const client = await clientOf((request, response) => {
      seen = { ...request.headers, url: request.url };
      json(200, { expiresAt: SESSION.expiresAt, user: SESSION.user })(request, response);
    });
    await client.currentSession('opaque');
    expect(seen.authorization).toBe('Bearer opaque');
    expect(seen.cookie).toBeUndefined();
    expect(seen.url).toBe('/v1/session');
  });

  it.each([
    [error(401, 'invalid_credentials'), { code: 'invalid_credentials' }],
    [error(401, 'session_expired'), { code: 'session_expired' }],
    [error(400, 'invalid_email'), { code: 'invalid_email' }],
    [error(418, 'teapot'), { code: 'unknown' }],
    [json(401, {}), { code: 'bad_reply' }],
    [error(500, 'server_error'), { code: 'server_error' }],
    [json(503, 'oops'), { code: 'server_error' }],
    [
      error(429, 'rate_limited', { retryAfter: 30 }),
      { code: 'rate_limited', retryAt: NOW_MS + 30_000 },
    ],
    [
      json(429, {}, { 'Retry-After': '7' }),
      { code: 'rate_limited', retryAt: NOW_MS + 7000 },
    ],
    [
      json(429, {}, { 'Retry-After': new Date(NOW_MS + 90_000).toUTCString() }),
      { code: 'rate_limited', retryAt: NOW_MS + 90_000 },
    ],
    [
      json(429, {}, { 'Retry-After': 'soon' }),
      { code: 'rate_limited', retryAt: NOW_MS + 60_000 },
    ],
    [
      json(429, {}, { 'Retry-After': '-5' }),
      { code: 'rate_limited', retryAt: NOW_MS + 60_000 },
    ],
    [
      error(429, 'rate_limited', { retryAfter: 1e12 }),
      { code: 'rate_limited', retryAt: NOW_MS + 86_400_000 },
    ],
  ])('names the failure of case %#', async (answer, expected) => {
    const client = await clientOf(answer);
    expect(await client.signIn('ada@example.com', 'x')).toEqual({
      ok: false,
      error: expected,
    });
  });

  it.each([
    ['HTML instead of JSON', (_q, r) => r.end('<!doctype html><p>Maintenance</p>')],
    ['an empty body', (_q, r) => r.end()],
    ['wrong types', json(200, { ...SESSION, token: 5 })],
    ['a body of 1 MB', json(200, { ...SESSION, pad: 'x'.repeat(1_000_000) })],
  ] satisfies [string, RequestListener][])(
    'calls %s a bad reply',
    async (_name, answer) => {
      const client = await clientOf(answer);
      expect(await client.signIn('ada@example.com', 'x')).toEqual({
        ok: false,
        error: { code: 'bad_reply' },
      });
    },
  );

  it('takes no page that comes in place of an answer for one', async () => {
    const page: RequestListener = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end('<!doctype html><p>Welcome to the hotel. Sign in to our network.</p>');
    };
    const refused = { ok: false, error: { code: 'bad_reply' } };
    expect(await (await clientOf(page)).requestReset('ada@example.com')).toEqual(refused);
    expect(await (await clientOf(page)).signOut('opaque')).toEqual(refused);
  });

  it.each([
    ['202 and an empty object', json(202, {})],
    ['200 and an object', json(200, { later: 'field' })],
    ['204', (_q, r) => r.writeHead(204).end()],
    ['202 and nothing', (_q, r) => r.writeHead(202).end()],
  ] satisfies [string, RequestListener][])(
    'takes %s for the acknowledgement it is',
    async (_name, answer) => {
      const client = await clientOf(answer);
      expect(await client.requestReset('ada@example.com')).toMatchObject({ ok: true });
    },
  );

  it('gives up on a server that does not answer in time', async () => {
    const client = await clientOf(() => {});
    expect(await client.signIn('ada@example.com', 'x')).toEqual({
      ok: false,
      error: { code: 'timeout' },
    });
  });

  it('gives up on a server that starts to answer and stalls', async () => {
    const client = await clientOf((_request, response) => {
      response.writeHead(200);
      response.write('{"token":');
    });
    expect(await client.signIn('ada@example.com', 'x')).toEqual({
      ok: false,
      error: { code: 'timeout' },
    });
  });

  it('tells a site that is down from a device without network', async () => {
    const down = await clientOf((request) => request.socket.destroy());
    expect(await down.requestReset('ada@example.com')).toEqual({
      ok: false,
      error: { code: 'unreachable' },
    });
    const offline = await clientOf(json(202, {}), false);
    expect(await offline.requestReset('ada@example.com')).toEqual({
      ok: false,
      error: { code: 'offline' },
    });
  });

  it('follows no redirect, so that a token never reaches another address', async () => {
    let wasFollowed = false;
    const client = await clientOf((request, response) => {
      if (request.url === '/elsewhere') wasFollowed = true;
      response.writeHead(302, { Location: '/elsewhere' }).end();
    });
    const result = await client.currentSession('opaque');
    expect(result.ok).toBe(false);
    expect(wasFollowed).toBe(false);
  });

  it('tries what may be repeated once more, and what may not only once', async () => {
    let count = 0;
    const client = await clientOf((request, response) => {
      count += 1;
      if (count === 1) error(503, 'server_error')(request, response);
      else
        json(200, { expiresAt: SESSION.expiresAt, user: SESSION.user })(
          request,
          response,
        );
    });
    expect((await client.currentSession('opaque')).ok).toBe(true);
    count = 0;
    expect((await client.signIn('ada@example.com', 'x')).ok).toBe(false);
    expect(count).toBe(1);
  });
});
