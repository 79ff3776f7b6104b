import type * as z from 'zod/mini';
import { failure, type Result, success } from '../result.ts';
import {
  type AccountConfig,
  accountConfigSchema,
  currentSessionSchema,
  type Session,
  sessionSchema,
} from './contract.ts';
import type { AccountError } from './errors.ts';
import { errorFromResponse, readJson } from './response.ts';

/** How long one attempt may take, and how long to wait before the one retry, in milliseconds. */
const TIMEOUT_MS = 10_000;
const RETRY_DELAY_MS = 600;

/** What the client needs of its surroundings. `now` is epoch milliseconds. */
export interface ClientPorts {
  readonly apiBaseUrl: string;
  readonly fetch: typeof fetch;
  readonly isOnline: () => boolean;
  readonly now: () => number;
  readonly wait: (durationMs: number) => Promise<void>;
  readonly timeoutMs?: number;
}

/** A request of the contract; `isRepeatable` ones are tried once more after a failure that may pass. */
interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly isRepeatable: boolean;
}

type Outcome<T> = Promise<Result<T, AccountError>>;

/** The account API of `/v1`, typed: every answer is checked, every failure has a code. Never throws. */
export interface AccountClient {
  config(): Outcome<AccountConfig>;
  signIn(email: string, password: string): Outcome<Session>;
  currentSession(token: string): Outcome<z.infer<typeof currentSessionSchema>>;
  signOut(token: string): Outcome<null>;
  requestReset(email: string): Outcome<null>;
}

/** Makes a client over `fetch`; sends no cookies, follows no redirect, and sends a token only as bearer. */
export function createAccountClient(ports: ClientPorts): AccountClient {
  return {
    config: () =>
      request(ports, accountConfigSchema, {
        method: 'GET',
        path: '/v1/config',
        isRepeatable: true,
      }),
    signIn: (email, password) =>
      request(ports, sessionSchema, {
        method: 'POST',
        path: '/v1/session',
        body: { email, password },
        isRepeatable: false,
      }),
    currentSession: (token) =>
      request(ports, currentSessionSchema, {
        method: 'GET',
        path: '/v1/session',
        token,
        isRepeatable: true,
      }),
    signOut: (token) =>
      request(ports, null, {
        method: 'DELETE',
        path: '/v1/session',
        token,
        isRepeatable: true,
      }),
    requestReset: (email) =>
      request(ports, null, {
        method: 'POST',
        path: '/v1/password/reset-request',
        body: { email },
        isRepeatable: false,
      }),
  };
}

/** `schema` null: any success answer will do but a 200 that is no JSON. */
async function request<T>(
  ports: ClientPorts,
  schema: z.ZodMiniType<T> | null,
  call: Call,
): Outcome<T> {
  const first = await attempt(ports, schema, call);
  if (first.ok || !call.isRepeatable || !mayPass(first.error)) return first;
  await ports.wait(RETRY_DELAY_MS);
  return attempt(ports, schema, call);
}

function mayPass(error: AccountError): boolean {
  return error.code === 'unreachable' || error.code === 'server_error';
}

async function attempt<T>(
  ports: ClientPorts,
  schema: z.ZodMiniType<T> | null,
  call: Call,
): Outcome<T> {
  if (!ports.isOnline()) return failure({ code: 'offline' });
  const signal = AbortSignal.timeout(ports.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await ports.fetch(ports.apiBaseUrl + call.path, init(call, signal));
    if (!response.ok) return failure(await errorFromResponse(response, ports.now()));
    const body = await readJson(response);
    // Callers that pass no schema have T = null. A page that a network puts in the site's place comes as 200.
    if (schema === null && (body !== undefined || response.status !== 200))
      return success(null as T);
    const parsed = schema?.safeParse(body);
    return parsed?.success ? success(parsed.data) : failure({ code: 'bad_reply' });
  } catch {
    if (signal.aborted) return failure({ code: 'timeout' });
    return failure({ code: ports.isOnline() ? 'unreachable' : 'offline' });
  }
}

function init(call: Call, signal: AbortSignal): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (call.token !== undefined) headers.Authorization = `Bearer ${call.token}`;
  if (call.body !== undefined) headers['Content-Type'] = 'application/json';
  return {
    method: call.method,
    headers,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  };
}
