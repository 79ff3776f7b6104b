import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  accountConfigSchema,
  currentSessionSchema,
  sessionSchema,
} from '../../lib/account/contract.ts';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { expectError, openSite, tokenOf } from './test-site.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => void vi.useRealTimers());

describe('GET /v1/config', () => {
  it('tells the password lengths, no providers and no captcha', async () => {
    const site = await openSite();
    const answer = await site.call('/v1/config');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(accountConfigSchema.parse(await answer.json())).toEqual({
      providers: [],
      captcha: { provider: 'none' },
      password: { min: 8, max: 128 },
    });
  });

  it('names the captcha it was configured with', async () => {
    const captcha = { provider: 'recaptcha', siteKey: 'site-key' };
    const site = await openSite({ captcha });
    const config = accountConfigSchema.parse(
      await (await site.call('/v1/config')).json(),
    );
    expect(config.captcha).toEqual(captcha);
  });
});

describe('POST /v1/session', () => {
  it('answers a session, without a cookie', async () => {
    const site = await openSite();
    const answer = await site.signIn();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    const body = await answer.json();
    const session = sessionSchema.parse(body);
    expect(session.user).toMatchObject({
      email: DEMO_MEMBER.email,
      name: DEMO_MEMBER.name,
      emailVerified: true,
    });
    expect(Date.parse(session.expiresAt)).toBeGreaterThan(Date.now() + 29 * DAY_MS);
    expect(Object.keys(body).sort()).toEqual(['expiresAt', 'token', 'user']);
  });

  it('takes the address in any case and with spaces around it, and unknown fields', async () => {
    const site = await openSite();
    const answer = await site.call('/v1/session', {
      body: { email: ' Reader@EXAMPLE.com ', password: DEMO_MEMBER.password, later: 1 },
    });
    expect(answer.status).toBe(200);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const site = await openSite();
    const wrong = await site.signIn('not the password');
    const unknown = await site.call('/v1/session', {
      body: { email: 'nobody@example.com', password: 'not the password' },
    });
    expect([...unknown.headers]).toEqual([...wrong.headers]);
    expect(await unknown.clone().text()).toBe(await wrong.clone().text());
    await expectError(wrong, 401, 'invalid_credentials');
    await expectError(unknown, 401, 'invalid_credentials');
  });

  it.each([129, 1025, 10_000])(
    'refuses a password of %i characters as wrong',
    async (length) => {
      const site = await openSite();
      await expectError(
        await site.signIn('a'.repeat(length)),
        401,
        'invalid_credentials',
      );
    },
  );

  it.each([
    'reader',
    'reader@',
    'reader@example',
    'a b@example.com',
    `${'a'.repeat(288)}@example.com`,
    '',
    42,
    null,
  ])('refuses %j as an address', async (email) => {
    const site = await openSite();
    const answer = await site.call('/v1/session', { body: { email, password: 'x' } });
    await expectError(answer, 400, 'invalid_email');
  });
});

describe('GET /v1/session', () => {
  it('answers the member without a token, because none was replaced', async () => {
    const site = await openSite();
    const answer = await site.call('/v1/session', { token: await tokenOf(site) });
    expect(answer.status).toBe(200);
    const session = currentSessionSchema.parse(await answer.json());
    expect(session.token).toBeUndefined();
    expect(session.user.email).toBe(DEMO_MEMBER.email);
  });

  it('slides the expiry and keeps the token', async () => {
    const site = await openSite();
    const token = await tokenOf(site);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 20 * DAY_MS });
    const answer = await site.call('/v1/session', { token });
    expect(answer.headers.get('set-cookie')).toBeNull();
    const { expiresAt } = currentSessionSchema.parse(await answer.json());
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 29 * DAY_MS);
    vi.setSystemTime(Date.now() + 20 * DAY_MS);
    expect((await site.call('/v1/session', { token })).status).toBe(200);
  });

  it('answers session_expired when the session ran out', async () => {
    const site = await openSite();
    const token = await tokenOf(site);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31 * DAY_MS });
    await expectError(await site.call('/v1/session', { token }), 401, 'session_expired');
  });

  it('answers session_expired for a token that is made up, changed, or no token', async () => {
    const site = await openSite();
    const token = await tokenOf(site);
    const [value = '', signature = ''] = token.split('.');
    const flipped = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
    const tokens = [
      'made-up',
      'made-up.made-up',
      '.',
      `${value}.`,
      value,
      `${value}.${flipped}`,
      `${value}x.${signature}`,
      `${token}${'x'.repeat(9000)}`,
      `${value}.${signature}; better-auth.session_token=${token}`,
      '%ff.%ff',
    ];
    for (const changed of tokens) {
      const answer = await site.call('/v1/session', { token: changed });
      await expectError(answer, 401, 'session_expired');
    }
    for (const authorization of ['', 'Bearer', `Basic ${token}`, token]) {
      const answer = await site.call('/v1/session', { headers: { authorization } });
      await expectError(answer, 401, 'session_expired');
    }
    await expectError(await site.call('/v1/session'), 401, 'session_expired');
    expect(site.problems).toEqual([]);
  });

  it('reads no cookie', async () => {
    const site = await openSite();
    const cookie = `better-auth.session_token=${encodeURIComponent(await tokenOf(site))}`;
    const answer = await site.call('/v1/session', { headers: { cookie } });
    await expectError(answer, 401, 'session_expired');
  });
});

describe('DELETE /v1/session', () => {
  it('ends this session and no other', async () => {
    const site = await openSite();
    const [first, second] = [await tokenOf(site), await tokenOf(site)];
    const answer = await site.call('/v1/session', { method: 'DELETE', token: first });
    expect(answer.status).toBe(204);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const gone = await site.call('/v1/session', { token: first });
    await expectError(gone, 401, 'session_expired');
    expect((await site.call('/v1/session', { token: second })).status).toBe(200);
  });

  it('answers session_expired the second time and for a made-up token', async () => {
    const site = await openSite();
    const token = await tokenOf(site);
    await site.call('/v1/session', { method: 'DELETE', token });
    const again = await site.call('/v1/session', { method: 'DELETE', token });
    await expectError(again, 401, 'session_expired');
    const madeUp = await site.call('/v1/session', { method: 'DELETE', token: 'a.b' });
    await expectError(madeUp, 401, 'session_expired');
  });
});
