import { describe, expect, it } from 'vitest';
import { errorBodySchema } from '../../lib/account/contract.ts';
import { expectError, openSite, type TestSite } from './test-site.ts';

const set = (site: TestSite, body: unknown) => site.call('/__faults', { body });

describe('the fault switches', () => {
  it.each([
    [{ demo: true }],
    [{ demo: true, faults: false }],
    [{ demo: false, faults: true }],
  ])('do not exist with %j', async (options) => {
    const site = await openSite(options);
    const answer = await set(site, { mode: 'down' });
    expect(answer.status).toBe(404);
    expect((await site.call('/v1/config')).status).toBe(200);
  });

  it('break the answers of /v1 and nothing else, until switched off', async () => {
    const site = await openSite({ faults: true });
    expect((await set(site, { mode: 'unknown-code' })).status).toBe(200);
    const answer = await site.call('/v1/config');
    expect(answer.status).toBe(418);
    expect(errorBodySchema.parse(await answer.json()).error.code).toBe('teapot');
    expect((await site.call('/outbox')).status).toBe(200);
    await set(site, { mode: 'none' });
    expect((await site.call('/v1/config')).status).toBe(200);
  });

  it('answer HTML, a failure, a limit, or late', async () => {
    const site = await openSite({ faults: true });
    await set(site, { mode: 'html' });
    const html = await site.call('/v1/config');
    expect(html.status).toBe(200);
    expect(html.headers.get('content-type')).toContain('text/html');
    await set(site, { mode: '500' });
    await expectError(await site.call('/v1/config'), 500, 'server_error');
    await set(site, { mode: 'rate-limited' });
    const limited = await site.call('/v1/config');
    expect(limited.headers.get('retry-after')).toBe('60');
    await expectError(limited, 429, 'rate_limited');
    await set(site, { mode: 'slow', delayMs: 1 });
    expect((await site.call('/v1/config')).status).toBe(200);
  });

  it('do not hold up the end of a slow site', async () => {
    const site = await openSite({ faults: true });
    await set(site, { mode: 'slow' });
    const waiting = site.call('/v1/session', { token: 'a.b' });
    await site.close();
    expect((await waiting).status).toBe(503);
    expect(site.problems).toEqual([]);
  });

  it('refuse an unknown mode and another host', async () => {
    const site = await openSite({ faults: true });
    await expectError(await set(site, { mode: 'upside-down' }), 400, 'invalid_request');
    const body = { mode: 'down' };
    const foreign = await site.call('http://evil.example/__faults', { body });
    expect(foreign.status).toBe(404);
  });
});
