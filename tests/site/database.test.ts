import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { withStartupLock } from '../../site/src/accounts/startup-lock.ts';
import { StartError } from '../../site/src/start-error.ts';
import { expectError, mailedToken, makeFolder, openSite, tokenOf } from './test-site.ts';

const PROGRAM = fileURLToPath(new URL('../../site/src/server.ts', import.meta.url));

const makePath = async () => path.join(await makeFolder(), 'data', 'site.sqlite');

/** Changes a database behind the site's back. */
function alter(databasePath: string, sql: string): void {
  const database = new DatabaseSync(databasePath);
  database.exec(sql);
  database.close();
}

describe('the database', () => {
  it('is migrated once and kept: a session outlives a restart', async () => {
    const databasePath = await makePath();
    const first = await openSite({ databasePath });
    const token = await tokenOf(first);
    await first.close();
    const second = await openSite({ databasePath });
    expect((await second.call('/v1/session', { token })).status).toBe(200);
    const other = await openSite({ databasePath, secret: 'another-secret'.repeat(4) });
    await expectError(await other.call('/v1/session', { token }), 401, 'session_expired');
  });

  it('keeps one demo member, whose printed password works again after a restart', async () => {
    const databasePath = await makePath();
    const first = await openSite({ databasePath });
    const body = { token: await mailedToken(first), newPassword: 'a new password' };
    await first.call('/v1/password/reset', { body });
    await expectError(await first.signIn(), 401, 'invalid_credentials');
    await first.close();
    const second = await openSite({ databasePath });
    expect((await second.signIn()).status).toBe(200);
    const database = new DatabaseSync(databasePath);
    expect(database.prepare('SELECT email FROM user').all()).toHaveLength(1);
    expect(database.prepare('SELECT id FROM account').all()).toHaveLength(1);
    database.close();
  });

  it('drops the sessions that ran out when it starts', async () => {
    const databasePath = await makePath();
    const first = await openSite({ databasePath });
    await first.signIn();
    const kept = await tokenOf(first);
    await first.close();
    const past =
      "UPDATE session SET expiresAt = '2020-01-01T00:00:00.000Z' WHERE token <> '";
    alter(databasePath, `${past}${kept.split('.')[0]}'`);
    await openSite({ databasePath });
    const database = new DatabaseSync(databasePath);
    expect(database.prepare('SELECT token FROM session').all()).toEqual([
      { token: kept.split('.')[0] },
    ]);
    database.close();
  });

  it('has no demo member unless it is a demo', async () => {
    const site = await openSite({ demo: false });
    await expectError(await site.signIn(), 401, 'invalid_credentials');
  });

  it('opens four times at once in one process', async () => {
    const databasePath = await makePath();
    const open = () => openSite({ databasePath });
    const sites = await Promise.all([open(), open(), open(), open()]);
    const token = await tokenOf(sites[0]);
    for (const site of sites) {
      expect((await site.call('/v1/session', { token })).status).toBe(200);
    }
  });

  it('opens in three processes at once, which all answer and end cleanly', async () => {
    const folder = await makeFolder();
    const run = async () => {
      const child = spawn(process.execPath, [PROGRAM], {
        env: { DATA_DIR: folder, PORT: '0', DEMO: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const exited = once(child, 'exit');
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const started = once(child.stdout, 'data');
      await Promise.race([started, exited]);
      child.kill('SIGINT');
      const [code] = await exited;
      return { code, said };
    };
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs).toEqual(Array(3).fill({ code: 0, said: '' }));
  });

  it('allows one account per provider and name at that provider', async () => {
    const databasePath = await makePath();
    await openSite({ databasePath });
    const copy = `INSERT INTO account SELECT 'x' || id, accountId, providerId, userId, accessToken,
      refreshToken, idToken, accessTokenExpiresAt, refreshTokenExpiresAt, scope, password,
      createdAt, updatedAt FROM account`;
    expect(() => alter(databasePath, copy)).toThrow(/UNIQUE/);
  });

  it.each([
    ['no database at all', () => Buffer.from('This is a shopping list.'.repeat(400))],
    ['cut short', (whole: Buffer) => whole.subarray(0, Math.floor(whole.length * 0.6))],
    ['whole at the front only', (whole: Buffer) => Buffer.from(whole).fill(0xaa, 8_192)],
  ])(
    'that is %s stops the start with a sentence and stays as it is',
    async (_, damage) => {
      const databasePath = await makePath();
      await (await openSite({ databasePath })).close();
      const broken = damage(await readFile(databasePath));
      await writeFile(databasePath, broken);
      const error = await openSite({ databasePath }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(StartError);
      expect(String(error)).toContain(databasePath);
      expect(String(error)).toContain('The file is unchanged.');
      expect((await readFile(databasePath)).equals(broken)).toBe(true);
    },
  );

  it('that is a folder stops the start with a sentence', async () => {
    const databasePath = await makePath();
    await mkdir(databasePath, { recursive: true });
    await expect(openSite({ databasePath })).rejects.toThrow(StartError);
  });

  it('whose folder cannot be made stops the start with a sentence', async () => {
    const file = path.join(await makeFolder(), 'file');
    await writeFile(file, '');
    const refused = openSite({ databasePath: path.join(file, 'data', 'site.sqlite') });
    await expect(refused).rejects.toThrow(/^The data folder .+ cannot be written\.$/);
  });
});

describe('a broken table', () => {
  it('of sessions answers server_error, never session_expired', async () => {
    const databasePath = await makePath();
    const site = await openSite({ databasePath });
    const token = await tokenOf(site);
    alter(databasePath, 'ALTER TABLE session RENAME TO session_away');
    await expectError(await site.call('/v1/session', { token }), 500, 'server_error');
    const signOut = await site.call('/v1/session', { token, method: 'DELETE' });
    await expectError(signOut, 500, 'server_error');
    await expectError(await site.signIn(), 500, 'server_error');
    expect(site.problems.length).toBeGreaterThan(0);
    alter(databasePath, 'ALTER TABLE session_away RENAME TO session');
    expect((await site.call('/v1/session', { token })).status).toBe(200);
  });

  it('of sessions lets no reset through, and the mailed link stays good', async () => {
    const databasePath = await makePath();
    const site = await openSite({ databasePath });
    const body = { token: await mailedToken(site), newPassword: 'a new password' };
    alter(databasePath, 'ALTER TABLE session RENAME TO session_away');
    const answer = await site.call('/v1/password/reset', { body });
    await expectError(answer, 500, 'server_error');
    alter(databasePath, 'ALTER TABLE session_away RENAME TO session');
    expect((await site.signIn(DEMO_MEMBER.password)).status).toBe(200);
    expect((await site.call('/v1/password/reset', { body })).status).toBe(204);
  });

  it('of users answers server_error', async () => {
    const databasePath = await makePath();
    const site = await openSite({ databasePath });
    alter(databasePath, 'ALTER TABLE user RENAME TO user_away');
    await expectError(await site.signIn(), 500, 'server_error');
    const answer = await site.call('/v1/password/reset-request', {
      body: { email: DEMO_MEMBER.email },
    });
    expect(answer.status).toBe(202);
  });
});

describe('the lock around a start', () => {
  it('lets one in at a time and is free after a failure', async () => {
    const file = path.join(await makeFolder(), 'lock');
    let inside = 0;
    const work = async (index: number) =>
      withStartupLock(file, async () => {
        inside += 1;
        expect(inside).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
        if (index === 1) throw new Error('one of them fails');
        return index;
      });
    const results = await Promise.allSettled([0, 1, 2, 3].map(work));
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
  });

  it('gives up when it is never free', async () => {
    const file = path.join(await makeFolder(), 'lock');
    await withStartupLock(file, async () => {
      await expect(withStartupLock(file, async () => {}, 50)).rejects.toThrow(StartError);
    });
  });
});
