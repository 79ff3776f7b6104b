import { describe, expect, it } from 'vitest';
import {
  createAccount,
  type PendingSignOuts,
  type SessionStore,
} from '../../../lib/account/account.ts';
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

function memoryPending(tokens: string[] = []): PendingSignOuts & { tokens: string[] } {
  return {
    tokens,
    add: async (token) => void tokens.push(token),
    list: async () => [...tokens],
    remove: async (token) => void tokens.splice(tokens.indexOf(token), 1),
  };
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
        memoryPending(),
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
      memoryPending(),
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
      const account = createAccount(clientThat({}), store, memoryPending());
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
        memoryPending(),
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
      memoryPending(),
    );
    await account.refresh();
    expect(state.held).toBeNull();
  });

  it('takes over a token the server replaced', async () => {
    const { state, store } = memoryStore(session('a'));
    const account = createAccount(
      clientThat({ currentSession: async () => success(session('b')) }),
      store,
      memoryPending(),
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
      memoryPending(),
    );
    expect(await account.refresh()).toEqual({ ok: true, value: null });
    expect(state.held).toBeNull();
  });

  it.each(['offline', 'unreachable', 'server_error', 'rate_limited'] as const)(
    'signs out here when the server cannot be told (%s), and tells it later',
    async (code) => {
      const { state, store } = memoryStore(session('a'));
      const pending = memoryPending();
      const told: string[] = [];
      let isServerBack = false;
      const signOut = async (token: string) => {
        told.push(token);
        return isServerBack ? success(null) : failure({ code });
      };
      const account = createAccount(clientThat({ signOut }), store, pending);
      await account.signOut();
      expect(state.held).toBeNull();
      await account.finishSignOuts();
      expect(pending.tokens).toEqual(['a']);
      isServerBack = true;
      await account.finishSignOuts();
      expect(pending.tokens).toEqual([]);
      await account.finishSignOuts();
      expect(told).toEqual(['a', 'a', 'a']);
    },
  );

  it('keeps no token that the server has ended, or says has expired', async () => {
    for (const answer of [success(null), failure({ code: 'session_expired' } as const)]) {
      const { store } = memoryStore(session('a'));
      const pending = memoryPending();
      const account = createAccount(
        clientThat({ signOut: async () => answer }),
        store,
        pending,
      );
      await account.signOut();
      await account.finishSignOuts();
      expect(pending.tokens).toEqual([]);
    }
  });

  it('signs out here even where nothing can be kept for later', async () => {
    const { state, store } = memoryStore(session('a'));
    const told: string[] = [];
    const signOut = async (token: string) => {
      told.push(token);
      return success(null);
    };
    const pending = { ...memoryPending(), add: () => Promise.reject(new Error('full')) };
    await createAccount(clientThat({ signOut }), store, pending).signOut();
    expect(state.held).toBeNull();
    expect(told).toEqual(['a']);
  });

  it('loses no token when it is stopped in the middle of signing out', async () => {
    const { store } = memoryStore(session('a'));
    const pending = memoryPending();
    const stopped = { ...store, drop: () => Promise.reject(new Error('stopped')) };
    const account = createAccount(clientThat({}), stopped, pending);
    await expect(account.signOut()).rejects.toThrow('stopped');
    expect(pending.tokens).toEqual(['a']);
  });
});
