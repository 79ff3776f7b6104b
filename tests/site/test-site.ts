import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';
import { errorBodySchema, sessionSchema } from '../../lib/account/contract.ts';
import { DEMO_MEMBER } from '../../site/src/accounts/demo-member.ts';
import { createApp, type Site } from '../../site/src/app.ts';
import { listOutbox, type OutboxMessage } from '../../site/src/mail/outbox.ts';
import type { SiteOptions } from '../../site/src/site-options.ts';

export const ORIGIN = 'http://localhost:4600';
const SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only';

/** What a test sends; a plain object as `body` goes out as JSON. */
export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

/** A site without a port, with an outbox of its own. */
export interface TestSite extends Site {
  readonly folder: string;
  readonly outboxDir: string;
  readonly problems: unknown[];
  call(path: string, call?: Call): Promise<Response>;
  signIn(password?: string): Promise<Response>;
}

/** A fresh folder that is gone after the test. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'byline-site-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens a demo site on an in-memory database; the test's end closes it. */
export async function openSite(overrides: Partial<SiteOptions> = {}): Promise<TestSite> {
  const folder = await makeFolder();
  const outboxDir = path.join(folder, 'outbox');
  const problems: unknown[] = [];
  const site = await createApp({
    baseUrl: ORIGIN,
    databasePath: ':memory:',
    secret: SECRET,
    outboxDir,
    demo: true,
    resetDelayMs: { min: 0, max: 0 },
    report: (error) => void problems.push(error),
    ...overrides,
  });
  let closed: Promise<void> | null = null;
  const close = () => {
    closed ??= site.close();
    return closed;
  };
  onTestFinished(close);
  const call = async (target: string, { method, body, token, headers }: Call = {}) =>
    site.app.request(new URL(target, ORIGIN).href, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
  const signIn = (password: string = DEMO_MEMBER.password) =>
    call('/v1/session', { body: { email: DEMO_MEMBER.email, password } });
  return { ...site, close, folder, outboxDir, problems, call, signIn };
}

/** Signs the demo member in and returns the bearer token. */
export async function tokenOf(site: TestSite): Promise<string> {
  const answer = await site.signIn();
  expect(answer.status).toBe(200);
  return sessionSchema.parse(await answer.json()).token;
}

/** Fails unless the answer is an error of the contract with this status and code. */
export async function expectError(
  answer: Response,
  status: number,
  code: string,
): Promise<void> {
  const body = errorBodySchema.parse(await answer.json());
  expect({ status: answer.status, code: body.error.code }).toEqual({ status, code });
  expect(body.error.message).not.toBe('');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
}

/** Asks for a reset mail and returns it once it is in the outbox. */
export async function requestReset(site: TestSite): Promise<OutboxMessage> {
  const before = (await listOutbox(site.outboxDir)).length;
  const answer = await site.call('/v1/password/reset-request', {
    body: { email: DEMO_MEMBER.email },
  });
  expect(answer.status).toBe(202);
  return vi.waitFor(
    async () => {
      const mails = await listOutbox(site.outboxDir);
      expect(mails.length).toBe(before + 1);
      const [newest] = mails;
      if (!newest) throw new Error('An outbox with a mail in it has a newest one.');
      return newest;
    },
    { timeout: 5_000 },
  );
}

/** The link in a reset mail. */
export function linkIn(mail: OutboxMessage): URL {
  return new URL(/^http\S+$/m.exec(mail.text ?? '')?.[0] ?? 'the mail has no link');
}

/** Asks for a reset and returns the token the mailed link carries. */
export async function mailedToken(site: TestSite): Promise<string> {
  return linkIn(await requestReset(site)).searchParams.get('token') ?? '';
}
