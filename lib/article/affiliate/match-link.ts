import { AFFILIATE_NETWORKS, type AffiliateNetwork } from './networks.ts';

/** Name given to a link that only its `rel` or its redirector path tells. */
export const SPONSORED_LINK = 'Sponsored link';

/** How a link was recognised. */
export interface LinkMatch {
  readonly network: string;
  readonly evidence: 'url' | 'rel';
}

const ANY_HOST = AFFILIATE_NETWORKS.filter((one) => one.hosts.includes('*'));
const BY_HOST = new Map<string, AffiliateNetwork[]>();
for (const network of AFFILIATE_NETWORKS) {
  for (const host of network.hosts) {
    const known = BY_HOST.get(host);
    if (known) known.push(network);
    else BY_HOST.set(host, [network]);
  }
}

function holds(network: AffiliateNetwork, url: URL): boolean {
  if (network.path && !network.path.test(url.pathname)) return false;
  if (!network.params) return true;
  return network.params.some((name) => (url.searchParams.get(name) ?? '') !== '');
}

/** Registry keys a host falls under: itself, its parent domains, and `name.*` for its registrable name. */
function keysOf(host: string): string[] {
  const parts = host.split('.');
  const keys: string[] = [];
  for (let at = 0; at < parts.length - 1; at++) keys.push(parts.slice(at).join('.'));
  const suffix = /^(com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  keys.push(`${parts.at(-suffix)}.*`);
  return keys;
}

function byUrl(url: URL): string | null {
  const host = url.hostname.toLowerCase();
  for (const key of keysOf(host)) {
    const found = BY_HOST.get(key)?.find((network) => holds(network, url));
    if (found) return found.name;
  }
  return ANY_HOST.find((network) => holds(network, url))?.name ?? null;
}

const REDIRECTOR =
  /^\/(go|out|refer|recommends?|visit|link|get|deals?|to|r|ref|buy|shop|aff|affiliate|partner|click)\/[\w-]+/i;

/**
 * The network behind a link, from its parsed address and `rel`; `null` when nothing says that it pays.
 * `site` is the host of the page: its own `/go/`-style redirectors count when marked `nofollow` or `sponsored`.
 */
export function matchLink(url: URL, rel: string, site: string): LinkMatch | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const network = byUrl(url);
  if (network) return { network, evidence: 'url' };
  if (/(^|\s)sponsored(\s|$)/i.test(rel))
    return { network: SPONSORED_LINK, evidence: 'rel' };
  const isOwn = url.hostname.replace(/^www\./, '') === site;
  if (isOwn && /(^|\s)nofollow(\s|$)/i.test(rel) && REDIRECTOR.test(url.pathname)) {
    return { network: SPONSORED_LINK, evidence: 'rel' };
  }
  return null;
}
