import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { listOutbox } from '../../site/src/mail/outbox.ts';
import {
  expectError,
  linkIn,
  mailedToken,
  makeFolder,
  ORIGIN,
  openSite,
  type TestSite,
  tokenOf,
} from './test-site.ts';

const NEW_PASSWORD = 'quiet-river-stone';

afterEach(() => void vi.useRealTimers());

const reset = (site: TestSite, token: string, newPassword = NEW_PASSWORD) =>
  site.call('/v1/password/reset', { body: { token, newPassword } });

describe('POST /v1/password/reset-request', () => {
  it('answers a known and an unknown address alike, in status, headers and body', async () => {
    const site = await openSite();
    const ask = (email: string) =>
      site.call('/v1/password/reset-request', { body: { email } });
    const [known, unknown] = [
      await ask(DEMO_MEMBER.email),
      await ask('nobody@example.com'),
    ];
    expect([known.status, unknown.status]).toEqual([202, 202]);
    expect([...unknown.headers]).toEqual([...known.headers]);
    expect([await known.json(), await unknown.json()]).toEqual([{}, {}]);
  });

  it('does none of the work before it has answered', async () => {
    const site = await openSite({ resetDelayMs: { min: 60_000, max: 60_000 } });
    await site.call('/v1/password/reset-request', { body: { email: DEMO_MEMBER.email } });
    // Time enough for a mail that was not held back; one that was waits for a minute.
    await sleep(300);
    expect(await listOutbox(site.outboxDir)).toEqual([]);
    await site.close();
    expect(await listOutbox(site.outboxDir)).toHaveLength(1);
  });

  it('mails the member and nobody else', async () => {
    const site = await openSite();
    for (const email of ['nobody@example.com', DEMO_MEMBER.email.toUpperCase()]) {
      await site.call('/v1/password/reset-request', { body: { email } });
    }
    await site.close();
    const mails = await listOutbox(site.outboxDir);
    expect(mails).toMatchObject([
      {
        from: 'Byline <no-reply@localhost>',
        to: `${DEMO_MEMBER.name} <${DEMO_MEMBER.email}>`,
        subject: 'Choose a new password',
      },
    ]);
    expect(site.problems).toEqual([]);
  });

  it('links to the site itself, whatever host the request names', async () => {
    const site = await openSite();
    await site.call('/v1/password/reset-request', {
      body: { email: DEMO_MEMBER.email },
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
    await site.close();
    const [mail] = await listOutbox(site.outboxDir);
    if (!mail) throw new Error('There is no mail.');
    expect(linkIn(mail).origin).toBe(ORIGIN);
    expect(linkIn(mail).pathname).toBe('/reset-password');
  });

  it('refuses what is no address', async () => {
    const site = await openSite();
    const long = `${'a'.repeat(288)}@example.com`;
    for (const email of ['nobody', long, undefined]) {
      const answer = await site.call('/v1/password/reset-request', { body: { email } });
      await expectError(answer, 400, 'invalid_email');
    }
  });

  it('answers the same and reports the failure when the mail server is not there', async () => {
    const site = await openSite({ smtpUrl: 'smtp://127.0.0.1:1' });
    const body = { email: DEMO_MEMBER.email };
    expect((await site.call('/v1/password/reset-request', { body })).status).toBe(202);
    await site.close();
    expect(site.problems).toHaveLength(1);
  });
});

describe('POST /v1/password/reset', () => {
  it('changes the password: the new one signs in, the old one does not', async () => {
    const site = await openSite();
    const answer = await reset(site, await mailedToken(site));
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await site.signIn(NEW_PASSWORD)).status).toBe(200);
    await expectError(await site.signIn(), 401, 'invalid_credentials');
  });

  it('ends every session of the member', async () => {
    const site = await openSite();
    const tokens = [await tokenOf(site), await tokenOf(site)];
    await reset(site, await mailedToken(site));
    for (const token of tokens) {
      await expectError(
        await site.call('/v1/session', { token }),
        401,
        'session_expired',
      );
    }
  });

  it('works once', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    await reset(site, token);
    await expectError(await reset(site, token, 'another-password'), 400, 'invalid_token');
    expect((await site.signIn(NEW_PASSWORD)).status).toBe(200);
  });

  it('works for one of four at the same moment', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    const answers = await Promise.all([1, 2, 3, 4].map(() => reset(site, token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400, 400]);
    expect(site.problems).toEqual([]);
  });

  it('refuses an older link once a newer one was used, and the other way round', async () => {
    const site = await openSite();
    const [older, newer] = [await mailedToken(site), await mailedToken(site)];
    expect((await reset(site, newer)).status).toBe(204);
    await expectError(await reset(site, older, 'another-password'), 400, 'invalid_token');
    const [third, fourth] = [await mailedToken(site), await mailedToken(site)];
    expect((await reset(site, third)).status).toBe(204);
    await expectError(
      await reset(site, fourth, 'another-password'),
      400,
      'invalid_token',
    );
  });

  it('refuses an expired link', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61 * 60 * 1000 });
    await expectError(await reset(site, token), 400, 'invalid_token');
  });

  it('refuses made-up, cut and changed links', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    const [value, , signature] = token.split('.');
    const madeUp = [
      'made-up',
      token.slice(0, -1),
      `${token}x`,
      `${value}.zzzzzz.${signature}`,
      String(value),
      'x'.repeat(5_000),
      '../../etc/passwd',
    ];
    for (const changed of madeUp) {
      await expectError(await reset(site, changed), 400, 'invalid_token');
    }
    expect((await reset(site, token)).status).toBe(204);
  });

  it('refuses a weak password and keeps the link good', async () => {
    const site = await openSite();
    const token = await mailedToken(site);
    for (const weak of ['', 'short', 'a'.repeat(129), 'Password123', 'zzzzzzzzzzzz']) {
      await expectError(await reset(site, token, weak), 422, 'weak_password');
    }
    expect((await site.signIn()).status).toBe(200);
    expect((await reset(site, token)).status).toBe(204);
  });

  it('refuses a body without a token or a password', async () => {
    const site = await openSite();
    for (const body of [
      {},
      { token: '' },
      { token: 'a' },
      { token: 1, newPassword: 'b' },
    ]) {
      const answer = await site.call('/v1/password/reset', { body });
      await expectError(answer, 400, 'invalid_request');
    }
  });
});

describe('a stored reset', () => {
  it('is of no use to whoever reads the database', async () => {
    const databasePath = path.join(await makeFolder(), 'site.sqlite');
    const site = await openSite({ databasePath });
    const [value] = (await mailedToken(site)).split('.');
    const database = new DatabaseSync(databasePath, { readOnly: true });
    const rows = database.prepare('SELECT * FROM verification').all();
    database.close();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(value);
  });
});
