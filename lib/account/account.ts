import { failure, type Result, success } from '../result.ts';
import type { AccountClient } from './client.ts';
import { type AccountConfig, emailSchema, type Session, type User } from './contract.ts';
import type { AccountError } from './errors.ts';

/** Where the session is held; `keep` also keeps it across browser restarts. */
export interface SessionStore {
  read(): Promise<Session | null>;
  hold(session: Session, keep: boolean): Promise<void>;
  /** Replaces the session of that token where it is held; somebody else's, or none, stays as it is. */
  replace(oldToken: string, session: Session): Promise<void>;
  drop(): Promise<void>;
}

/**
 * Tokens of sessions that were ended here while the server could not be told. They are kept to end the
 * session there as well, and for nothing else: no request but that one is ever made with them.
 */
export interface PendingSignOuts {
  add(token: string): Promise<void>;
  list(): Promise<readonly string[]>;
  remove(token: string): Promise<void>;
}

/** The member's account as the popup sees it: no answer ever holds the token. */
export interface Account {
  config(): Promise<Result<AccountConfig, AccountError>>;
  /** Who is signed in as far as this browser knows; asks no server. */
  read(): Promise<User | null>;
  /** Asks the server; only its `session_expired` drops the session, every other failure keeps it. */
  refresh(): Promise<Result<User | null, AccountError>>;
  signIn(input: {
    readonly email: string;
    readonly password: string;
    readonly staySignedIn: boolean;
  }): Promise<Result<User, AccountError>>;
  /** Drops the session here at once; the server is told now, or when it answers again. */
  signOut(): Promise<null>;
  /** Tells the server of sign-outs it does not know of yet. */
  finishSignOuts(): Promise<void>;
  requestReset(email: string): Promise<Result<null, AccountError>>;
}

/** Makes the account over a client and a store; keeps no state of its own, so a killed worker loses nothing. */
export function createAccount(
  client: AccountClient,
  store: SessionStore,
  pending: PendingSignOuts,
): Account {
  return {
    config: () => client.config(),
    read: async () => (await store.read())?.user ?? null,
    refresh: () => refresh(client, store),
    signIn: (input) => signIn(client, store, input),
    signOut: async () => {
      const session = await store.read();
      // Before it is dropped: a worker killed in between must not lose it. Whatever fails, nobody stays signed in here.
      await (session && pending.add(session.token).catch(() => undefined));
      await store.drop();
      // Nobody should wait for a slow server to be signed out here; a browser keeps the request going.
      if (session) revoke(client, pending, session.token).catch(() => undefined);
      return null;
    },
    finishSignOuts: async () => {
      for (const token of await pending.list()) await revoke(client, pending, token);
    },
    requestReset: async (email) => {
      const address = emailSchema.safeParse(email);
      return address.success
        ? client.requestReset(address.data)
        : failure({ code: 'invalid_email' });
    },
  };
}

async function revoke(
  client: AccountClient,
  pending: PendingSignOuts,
  token: string,
): Promise<void> {
  const ended = await client.signOut(token);
  if (ended.ok || ended.error.code === 'session_expired') await pending.remove(token);
}

async function signIn(
  client: AccountClient,
  store: SessionStore,
  input: Parameters<Account['signIn']>[0],
): Promise<Result<User, AccountError>> {
  const address = emailSchema.safeParse(input.email);
  if (!address.success) return failure({ code: 'invalid_email' });
  const signedIn = await client.signIn(address.data, input.password);
  if (!signedIn.ok) return signedIn;
  await store.hold(signedIn.value, input.staySignedIn);
  return success(signedIn.value.user);
}

async function refresh(
  client: AccountClient,
  store: SessionStore,
): Promise<Result<User | null, AccountError>> {
  const held = await store.read();
  if (!held) return success(null);
  const current = await client.currentSession(held.token);
  const now = await store.read();
  // Signed out, or in as someone else, while the server was asked: that answer is about nobody here.
  if (now?.token !== held.token) return success(now?.user ?? null);
  if (current.ok) {
    const { token = held.token, expiresAt, user } = current.value;
    await store.replace(held.token, { token, expiresAt, user });
    return success(user);
  }
  if (current.error.code === 'session_expired') await store.drop();
  return current;
}
