import { describe, expect, it } from 'vitest';
import { createAccount, type SessionStore } from '../../../lib/account/account.ts';
import type { AccountClient } from '../../../lib/account/client.ts';
import type { Session } from '../../../lib/account/contract.ts';
import type { AccountErrorCode } from '../../../lib/account/errors.ts';
import { failure, success } from '../../../lib/result.ts';

const session = (token: string): Session => ({
  token,
  expiresAt: '2027-01-01T00:00:00.000Z',
  user: { id: '1', email: 'ada@example.com', name: 'Ada', emailVerified: true },
});

function memoryStore(initial: Session | null = null) {
  const state = { held: initial, kept: null as Session | null };
  const store: SessionStore = {
    read: async () => state.held,
    hold: async (value, keep) => {
      state.held = value;
      state.kept = keep ? value : null;
    },
    replace: async (oldToken, value) => {
      if (state.held?.token !== oldToken) return;
      state.held = value;
      if (state.kept) state.kept = value;
    },
    drop: async () => {
      state.held = null;
      state.kept = null;
    },
  };
  return { state, store };
}

function clientThat(overrides: Partial<AccountClient>): AccountClient {
  const unexpected = async () => {
    throw new Error('this request was not expected');
  };
  return {
    config: unexpected,
    signIn: unexpected,
    currentSession: unexpected,
    signOut: unexpected,
    requestReset: unexpected,
    ...overrides,
  };
}

describe('account', () => {
  it('holds the session of a sign-in, and keeps it only when asked to', async () => {
    for (const staySignedIn of [false, true]) {
      const { state, store } = memoryStore();
      const account = createAccount(
        clientThat({ signIn: async () => success(session('a')) }),
        store,
      );
      await account.signIn({ email: ' ada@example.com ', password: 'x', staySignedIn });
      expect(state.held?.token).toBe('a');
      expect(state.kept?.token).toBe(staySignedIn ? 'a' : undefined);
    }
  });

  it('never answers with the token', async () => {
    const { store } = memoryStore(session('top-secret'));
    const account = createAccount(
      clientThat({
        signIn: async () => success(session('top-secret')),
        currentSession: async () => success(session('top-secret')),
      }),
      store,
    );
    const answers = [
      await account.read(),
      await account.refresh(),
      await account.signIn({
        email: 'ada@example.com',
        password: 'x',
        staySignedIn: true,
      }),
    ];
    expect(JSON.stringify(answers)).not.toContain('top-secret');
  });

  it.each(['', 'ada', 'ada@', 'a b@example.com', `${'a'.repeat(300)}@example.com`])(
    'refuses the address %j before any request',
    async (email) => {
      const { store } = memoryStore();
      const account = createAccount(clientThat({}), store);
      const expected = { ok: false, error: { code: 'invalid_email' } };
      expect(await account.signIn({ email, password: 'x', staySignedIn: false })).toEqual(
        expected,
      );
      expect(await account.requestReset(email)).toEqual(expected);
    },
  );

  it.each([
    'offline',
    'unreachable',
    'timeout',
    'server_error',
    'bad_reply',
    'unknown',
    'invalid_credentials',
  ] satisfies AccountErrorCode[])(
    'stays signed in when refreshing fails with %s',
    async (code) => {
      const { state, store } = memoryStore(session('a'));
      const account = createAccount(
        clientThat({ currentSession: async () => failure({ code }) }),
        store,
      );
      expect((await account.refresh()).ok).toBe(false);
      expect(state.held?.token).toBe('a');
    },
  );

  it('drops the session when, and only when, the server says it has expired', async () => {
    const { state, store } = memoryStore(session('a'));
    const account = createAccount(
      clientThat({ currentSession: async () => failure({ code: 'session_expired' }) }),
      store,
    );
    await account.refresh();
    expect(state.held).toBeNull();
  });

  it('takes over a token the server replaced', async () => {
    const { state, store } = memoryStore(session('a'));
    const account = createAccount(
      clientThat({ currentSession: async () => success(session('b')) }),
      store,
    );
    await account.refresh();
    expect(state.held?.token).toBe('b');
  });

  it('stays signed out when someone signs out while the server is asked', async () => {
    const { state, store } = memoryStore(session('a'));
    const account = createAccount(
      clientThat({
        currentSession: async () => {
          await store.drop();
          return success(session('a'));
        },
      }),
      store,
    );
    expect(await account.refresh()).toEqual({ ok: true, value: null });
    expect(state.held).toBeNull();
  });

  it('signs out here even when the server cannot be told', async () => {
    const { state, store } = memoryStore(session('a'));
    const account = createAccount(
      clientThat({ signOut: async () => failure({ code: 'unreachable' }) }),
      store,
    );
    await account.signOut();
    expect(state.held).toBeNull();
  });
});
