import { describe, expect, it } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { expectError, ORIGIN, openSite, tokenOf } from './test-site.ts';

const ENDPOINTS_WITH_BODY = [
  '/v1/session',
  '/v1/password/reset-request',
  '/v1/password/reset',
];
const CREDENTIALS = { email: DEMO_MEMBER.email, password: DEMO_MEMBER.password };
const UNKNOWN = [
  ['GET', '/v1/', 404],
  ['GET', '/v1', 404],
  ['GET', '/v1/nothing', 404],
  ['POST', '/v1/sessions', 404],
  ['GET', '/v1/session/', 404],
  ['POST', '/api/auth/sign-up/email', 404],
  ['PUT', '/v1/session', 405],
  ['PATCH', '/v1/password/reset', 405],
  ['GET', '/v1/password/reset-request', 405],
  ['OPTIONS', '/v1/session', 405],
  ['POST', '/v1/config', 405],
] as const;

describe.each(ENDPOINTS_WITH_BODY)('POST %s', (path) => {
  it('refuses a body that is no JSON object with a code of the contract', async () => {
    const site = await openSite();
    for (const body of ['{', '', 'null', '[]', '"text"', '42', '{"email":', '\u0000']) {
      const answer = await site.call(path, { body, method: 'POST' });
      await expectError(answer, 400, 'invalid_request');
    }
    expect(site.problems).toEqual([]);
  });

  it('refuses another content type, and none', async () => {
    const site = await openSite();
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/jsonx',
      '',
    ];
    for (const type of types) {
      const answer = await site.call(path, {
        body: CREDENTIALS,
        headers: { 'content-type': type },
      });
      await expectError(answer, 415, 'invalid_request');
    }
  });

  it('refuses more than 16 kB, also when the length is not told', async () => {
    const site = await openSite();
    const body = JSON.stringify({ ...CREDENTIALS, padding: 'x'.repeat(16 * 1024) });
    const told = await site.call(path, { body, headers: { 'content-length': '17000' } });
    await expectError(told, 413, 'invalid_request');
    await expectError(await site.call(path, { body }), 413, 'invalid_request');
  });
});

describe('the /v1 API', () => {
  it('takes JSON with a charset and with surrogate pairs', async () => {
    const site = await openSite();
    const answer = await site.call('/v1/session', {
      body: { ...CREDENTIALS, note: '🗞️ \ud800' },
      headers: { 'content-type': 'Application/JSON; charset=utf-8' },
    });
    expect(answer.status).toBe(200);
  });

  it('answers an unknown path with 404 and an unknown method with 405', async () => {
    const site = await openSite();
    for (const [method, path, status] of UNKNOWN) {
      const answer = await site.call(path, { method });
      expect(answer.status, `${method} ${path}`).toBe(status);
      if (path.startsWith('/v1')) await expectError(answer, status, 'invalid_request');
    }
  });

  it('lets extensions and the site itself call, and no other web page', async () => {
    const site = await openSite();
    const ask = (origin: string) =>
      site.call('/v1/session', { body: CREDENTIALS, headers: { origin } });
    const allowed = [
      ORIGIN,
      'chrome-extension://abcdefghijklmnop',
      'moz-extension://6d1b0a5e-0000-4000-8000-000000000000',
    ];
    for (const origin of allowed) {
      const answer = await ask(origin);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    const refused = ['https://evil.example', `${ORIGIN}.evil.example`, 'null', 'file://'];
    for (const origin of refused) {
      await expectError(await ask(origin), 403, 'invalid_request');
    }
  });

  it('lets only the extension named in the options call when one is named', async () => {
    const site = await openSite({ trustedOrigins: ['chrome-extension://mine'] });
    const ask = (origin: string) => site.call('/v1/config', { headers: { origin } });
    expect((await ask('chrome-extension://mine')).status).toBe(200);
    await expectError(await ask('chrome-extension://mine2'), 403, 'invalid_request');
    await expectError(await ask('moz-extension://any'), 403, 'invalid_request');
  });

  it('keeps a long user agent from filling the database', async () => {
    const site = await openSite();
    const answer = await site.call('/v1/session', {
      body: CREDENTIALS,
      headers: { 'user-agent': 'x'.repeat(8_000) },
    });
    expect(answer.status).toBe(200);
    expect((await site.call('/v1/session', { token: await tokenOf(site) })).status).toBe(
      200,
    );
  });
});
