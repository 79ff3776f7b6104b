import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

/** The site's app: Node's request and response stand in `env` when there is a port. */
export type SiteApp = Hono<{ Bindings: Partial<HttpBindings> }>;
/** The context a handler of the site gets. */
export type SiteContext = Context<{ Bindings: Partial<HttpBindings> }>;

/** An IPv6 address with a zone; anything longer is not an address. */
const LONGEST_ADDRESS = 64;

/**
 * The address a client is counted by: the socket's, or with `trustProxy` the one the nearest
 * proxy added last. An IPv6 client counts by its /64, which is what one subscriber holds.
 */
export function clientAddress(c: SiteContext, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined;
  const address = forwarded || (c.env?.incoming?.socket.remoteAddress ?? 'unknown');
  return bucket(address.slice(0, LONGEST_ADDRESS));
}

function bucket(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::', 2);
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const gap = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
