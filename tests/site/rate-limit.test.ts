import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorBodySchema } from '../../lib/account/contract.ts';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { createRateLimiter } from '../../site/src/v1/rate-limit.ts';
import { expectError, openSite } from './test-site.ts';

afterEach(() => void vi.useRealTimers());

describe('the rate limits of /v1', () => {
  it('answer rate_limited with the seconds to wait, in header and body', async () => {
    const site = await openSite({
      rateLimits: { 'sign-in': { max: 2, windowSeconds: 60 } },
    });
    await site.signIn('wrong one');
    await site.signIn('wrong two');
    const answer = await site.signIn();
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    const body = errorBodySchema.parse(await answer.clone().json());
    expect(body.error.retryAfter).toBe(seconds);
    await expectError(answer, 429, 'rate_limited');
  });

  it('end when the time told is over', async () => {
    const site = await openSite({
      rateLimits: { 'sign-in': { max: 1, windowSeconds: 60 } },
    });
    await site.signIn();
    const seconds = Number((await site.signIn()).headers.get('retry-after'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });
    expect((await site.signIn()).status).toBe(200);
  });

  it('count each path apart', async () => {
    const site = await openSite({
      rateLimits: { 'sign-in': { max: 1, windowSeconds: 60 } },
    });
    await site.signIn();
    await expectError(await site.signIn(), 429, 'rate_limited');
    expect((await site.call('/v1/config')).status).toBe(200);
    await expectError(await site.call('/v1/session'), 401, 'session_expired');
  });

  it('protect an account from guesses sent at once from many addresses', async () => {
    const rateLimits = { 'sign-in-account': { max: 3, windowSeconds: 60 } };
    const site = await openSite({ rateLimits, trustProxy: true });
    const guesses = Array.from({ length: 8 }, (_, index) =>
      site.call('/v1/session', {
        body: { email: DEMO_MEMBER.email, password: `guess ${index}` },
        headers: { 'x-forwarded-for': `10.0.0.${index}` },
      }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status).sort();
    expect(statuses).toEqual([401, 401, 401, 429, 429, 429, 429, 429]);
    const upperCase = await site.call('/v1/session', {
      body: { email: DEMO_MEMBER.email.toUpperCase(), password: DEMO_MEMBER.password },
    });
    await expectError(upperCase, 429, 'rate_limited');
  });

  it('forget the wrong tries of an account when the right password came', async () => {
    const rateLimits = { 'sign-in-account': { max: 3, windowSeconds: 60 } };
    const site = await openSite({ rateLimits });
    for (const password of ['wrong', 'wrong', DEMO_MEMBER.password, 'wrong', 'wrong']) {
      expect((await site.signIn(password)).status).not.toBe(429);
    }
    expect((await site.signIn()).status).toBe(200);
  });

  it('hold mails to one address back, known or not alike', async () => {
    const rateLimits = { 'reset-request-account': { max: 1, windowSeconds: 60 } };
    const site = await openSite({ rateLimits });
    const answers: string[] = [];
    for (const email of [DEMO_MEMBER.email, 'nobody@example.com']) {
      const ask = () => site.call('/v1/password/reset-request', { body: { email } });
      expect((await ask()).status).toBe(202);
      const refused = await ask();
      answers.push(await refused.clone().text());
      await expectError(refused, 429, 'rate_limited');
    }
    expect(answers[1]).toBe(answers[0]);
  });

  it.each([
    ['config', 'GET', '/v1/config'],
    ['read-session', 'GET', '/v1/session'],
    ['sign-out', 'DELETE', '/v1/session'],
    ['reset-request', 'POST', '/v1/password/reset-request'],
    ['reset', 'POST', '/v1/password/reset'],
  ] as const)('cover %s', async (name, method, path) => {
    const site = await openSite({
      rateLimits: { [name]: { max: 1, windowSeconds: 60 } },
    });
    expect((await site.call(path, { method })).status).not.toBe(429);
    await expectError(await site.call(path, { method }), 429, 'rate_limited');
  });

  it('do not trust a forwarded address unless told to', async () => {
    const site = await openSite({
      rateLimits: { config: { max: 1, windowSeconds: 60 } },
    });
    const ask = (address: string) =>
      site.call('/v1/config', { headers: { 'x-forwarded-for': address } });
    await ask('10.0.0.1');
    await expectError(await ask('10.0.0.2'), 429, 'rate_limited');
  });
});

describe('the rate limiter', () => {
  it('keeps its memory bounded when every request has another key', () => {
    const limiter = createRateLimiter({ config: { max: 1, windowSeconds: 60 } });
    for (let index = 0; index < 50_000; index += 1) limiter.take('config', `${index}`);
    expect(limiter.take('config', '0')).toBe(60);
    limiter.take('config', 'one more');
    expect(limiter.take('config', '0')).toBeNull();
  });
});

describe('the address a client is counted by', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7', true],
    ['192.0.2.7', '192.0.2.8', false],
    ['192.0.2.7', '::ffff:192.0.2.7', true],
    ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9', true],
    ['2001:db8:1:2::9', '2001:db8:1:3::9', false],
    ['2001:db8::1', '2001:db8:0:0:5::', true],
    ['::1', '::2', true],
    ['::1', '127.0.0.1', false],
  ])('for %s and %s is the same: %s', async (first, second, isSame) => {
    const site = await openSite({
      rateLimits: { config: { max: 1, windowSeconds: 60 } },
    });
    const ask = async (remoteAddress: string) => {
      const env = { incoming: { socket: { remoteAddress } } };
      return (await site.app.request('/v1/config', {}, env)).status;
    };
    expect(await ask(first)).toBe(200);
    expect(await ask(second)).toBe(isSame ? 429 : 200);
  });

  it('is the last one the proxy added, when there is one', async () => {
    const rateLimits = { config: { max: 1, windowSeconds: 60 } };
    const site = await openSite({ rateLimits, trustProxy: true });
    const ask = async (forwarded: string) => {
      const headers = { 'x-forwarded-for': forwarded };
      return (await site.call('/v1/config', { headers })).status;
    };
    expect(await ask('203.0.113.5, 198.51.100.9')).toBe(200);
    expect(await ask('203.0.113.77, 198.51.100.9')).toBe(429);
    expect(await ask('198.51.100.9, 203.0.113.5')).toBe(200);
    expect(await ask('')).toBe(200);
  });
});
