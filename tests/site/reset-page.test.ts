import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import {
  linkIn,
  mailedToken,
  openSite,
  requestReset,
  type TestSite,
} from './test-site.ts';

const NEW_PASSWORD = 'quiet-river-stone';

afterEach(() => void vi.useRealTimers());

async function read(answer: Response): Promise<Document> {
  return new JSDOM(await answer.text()).window.document;
}

const presetOf = (input: Element) => input.getAttribute('value') ?? '';
const heading = (page: Document) => page.querySelector('h1')?.textContent;
const problem = (page: Document) => page.querySelector('[role=alert]')?.textContent;

const save = (site: TestSite, fields: Record<string, string>) =>
  site.call('/reset-password', {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

const open = (site: TestSite, token: string) =>
  site.call(`/reset-password?token=${encodeURIComponent(token)}`);

describe('the reset page', () => {
  it('opens from the mailed link and saves without JavaScript', async () => {
    const site = await openSite();
    const link = linkIn(await requestReset(site));
    const page = await read(await site.call(`${link.pathname}${link.search}`));
    const form = page.querySelector('form');
    if (!form) throw new Error('There is no form.');
    expect([form.method, form.getAttribute('action')]).toEqual([
      'post',
      '/reset-password',
    ]);
    const fields = Object.fromEntries(
      [...form.querySelectorAll('input')].map(({ name, value }) => [name, value]),
    );
    expect(fields).toMatchObject({ email: DEMO_MEMBER.email, newPassword: '' });
    const answer = await save(site, {
      ...fields,
      newPassword: NEW_PASSWORD,
      repeatPassword: NEW_PASSWORD,
    });
    expect(answer.status).toBe(303);
    const done = await read(await site.call(String(answer.headers.get('location'))));
    expect(heading(done)).toBe('Your password has been changed');
    expect((await site.signIn(NEW_PASSWORD)).status).toBe(200);
  });

  it('gives its address to nobody and loads nothing from elsewhere', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    const answer = await open(site, token);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const page = await read(answer);
    const addresses = [...page.querySelectorAll('[href], [src], [action]')].map(
      (node) =>
        node.getAttribute('href') ??
        node.getAttribute('src') ??
        node.getAttribute('action'),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).toMatch(/^\/[a-z]/);
      expect(address).not.toContain(token);
    }
  });

  it('names its inputs for people and password managers', async () => {
    const site = await openSite();
    const page = await read(await open(site, await mailedToken(site)));
    for (const label of page.querySelectorAll('label')) {
      const input = page.getElementById(label.htmlFor);
      expect(input?.getAttribute('autocomplete')).toBe('new-password');
    }
    expect(page.querySelectorAll('label')).toHaveLength(2);
    expect(page.querySelector('[autofocus]')?.id).toBe('new-password');
    expect(page.querySelector('[aria-live=polite]')).not.toBeNull();
    expect(page.querySelector('[autocomplete=username]')).not.toBeNull();
  });

  it.each([
    ['', '', 'Enter a new password.'],
    ['short', 'short', 'This password is too short. Use at least 8 characters.'],
    ['x'.repeat(129), '', 'This password is too long. Use at most 128 characters.'],
    ['password', 'password', 'This password is easy to guess. Choose another one.'],
    [
      NEW_PASSWORD,
      'quiet-river',
      'The two passwords are not the same. Enter them again.',
    ],
  ])(
    'says what is wrong with %j and %j, and keeps the link good',
    async (one, two, words) => {
      const site = await openSite();
      const token = await mailedToken(site);
      const answer = await save(site, { token, newPassword: one, repeatPassword: two });
      expect(answer.status).toBe(422);
      const page = await read(answer);
      expect(problem(page)).toBe(words);
      const input = page.getElementById('new-password');
      expect(input?.getAttribute('aria-invalid')).toBe('true');
      expect(input?.getAttribute('aria-describedby')).toBe('problem rules');
      expect([...page.querySelectorAll('[type=password]')].map(presetOf)).toEqual([
        '',
        '',
      ]);
      const retry = { token, newPassword: NEW_PASSWORD, repeatPassword: NEW_PASSWORD };
      expect((await save(site, retry)).status).toBe(303);
    },
  );

  it('tells a used, an expired, a made-up and a missing link apart, with a way on', async () => {
    const site = await openSite();
    const [used, late] = [await mailedToken(site), await mailedToken(site)];
    const fields = { newPassword: NEW_PASSWORD, repeatPassword: NEW_PASSWORD };
    await save(site, { ...fields, token: used });
    const seen = [
      await read(await open(site, used)),
      await read(await save(site, { ...fields, token: used })),
      await read(await save(site, { ...fields, token: late, newPassword: 'short' })),
      await read(await open(site, `${used.slice(0, -3)}`)),
      await read(await save(site, { ...fields, token: 'made up' })),
      await read(await save(site, fields)),
      await read(await site.call('/reset-password')),
    ];
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60 * 1000 });
    seen.push(await read(await open(site, late)));
    seen.push(await read(await save(site, { ...fields, token: late })));
    expect(seen.map(heading)).toEqual([
      'This link has been used',
      'This link has been used',
      'This link has been used',
      'This link is not complete',
      'This link is not complete',
      'This link is not complete',
      'Choose a new password',
      'This link has run out',
      'This link has run out',
    ]);
    for (const page of seen) {
      expect(page.querySelector('form')).toBeNull();
      expect(page.body.textContent).toContain('To get a new link, open Byline');
    }
  });

  it('lets no markup in through the token', async () => {
    const site = await openSite();
    const hostile = '"><img src=x onerror=alert(1)>';
    for (const answer of [
      await open(site, hostile),
      await save(site, { token: hostile, newPassword: 'short' }),
    ]) {
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain('onerror');
    }
  });

  it('refuses a form of more than 16 kB and too many tries, each with a page', async () => {
    const rateLimits = { reset: { max: 2, windowSeconds: 600 } };
    const site = await openSite({ rateLimits });
    const large = await save(site, { token: 'x'.repeat(17_000) });
    expect(large.status).toBe(413);
    expect((await open(site, 'x')).status).toBe(400);
    const answer = await open(site, 'x');
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('600');
    expect((await read(answer)).body.textContent).toContain('Wait 10 minutes');
  });
});
