import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { StartError } from './start-error.ts';

/** Answers a request; `env` carries Node's own request and response. */
export type FetchHandler = (
  request: Request,
  env: HttpBindings,
) => Response | Promise<Response>;

/** An open port. */
export interface Listener {
  readonly port: number;
  /** Lets answers under way finish for a second, then cuts every connection. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const LOOPBACK_V6 = '::1';
const FREE_PORT_TRIES = 10;
const CLOSE_GRACE_MS = 1_000;

/**
 * Listens on `host`, or without one on both loopback addresses: browsers ask `::1` first for
 * "localhost", and another program may sit there. Port 0 is any port free on both. Throws
 * StartError when the port is taken or may not be used.
 */
export async function listen(
  handler: FetchHandler,
  { port, host }: { readonly port: number; readonly host?: string | undefined },
): Promise<Listener> {
  if (host) return asListener([await openOrExplain(handler, port, host)]);
  for (let attempt = 1; ; attempt += 1) {
    const server = await openOrExplain(handler, port, LOOPBACK);
    try {
      return asListener([server, ...(await openV6(handler, portOf(server)))]);
    } catch (error) {
      await closeServer(server);
      if (port !== 0 || attempt === FREE_PORT_TRIES) throw error;
    }
  }
}

async function openV6(handler: FetchHandler, port: number): Promise<Server[]> {
  try {
    return [await open(handler, port, LOOPBACK_V6)];
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw portTaken(port, error);
    return []; // No IPv6 on this machine.
  }
}

async function open(handler: FetchHandler, port: number, host: string): Promise<Server> {
  // Both casts: without `createServer` among the options the adaptor makes an HTTP/1 server.
  const server = createAdaptorServer({
    fetch: (request, env) => handler(request, env as HttpBindings),
    overrideGlobalObjects: false,
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

async function openOrExplain(
  handler: FetchHandler,
  port: number,
  host: string,
): Promise<Server> {
  try {
    return await open(handler, port, host);
  } catch (cause) {
    if (codeOf(cause) === 'EADDRINUSE') throw portTaken(port, cause);
    throw new StartError(
      `The site cannot listen at ${host}, port ${port} (${codeOf(cause)}).`,
      { cause },
    );
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

function portTaken(port: number, cause: unknown): StartError {
  return new StartError(
    `Port ${port} is taken by another program. Stop that one, or choose another port with PORT.`,
    { cause },
  );
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string')
    throw new Error('Not listening on a port.');
  return address.port;
}

function asListener([first, ...others]: [Server, ...Server[]]): Listener {
  return {
    port: portOf(first),
    close: async () => {
      await Promise.all([first, ...others].map(closeServer));
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
  await closed;
  clearTimeout(timer);
}
