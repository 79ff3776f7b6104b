import type { AffiliateNetwork } from './network.ts';
import { AFFILIATE_NETWORKS } from './registry.ts';

/** Name given to a link that only its `rel` or its redirector path tells. */
export const SPONSORED_LINK = 'Sponsored link';

/** How a link was recognised. */
export interface LinkMatch {
  readonly network: string;
  readonly evidence: 'url' | 'rel';
}

/** A registry entry with its lists split. */
interface Known {
  readonly network: AffiliateNetwork;
  readonly params: readonly string[];
}

interface Lookup {
  readonly byHost: ReadonlyMap<string, readonly Known[]>;
  readonly byParam: ReadonlyMap<string, Known>;
  readonly byPath: readonly Known[];
}

const words = (list: string | undefined) => (list ? list.split(' ') : []);

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function indexNetworks(): Lookup {
  const byHost = new Map<string, Known[]>();
  const byParam = new Map<string, Known>();
  const byPath: Known[] = [];
  for (const network of AFFILIATE_NETWORKS) {
    const known: Known = { network, params: words(network.params) };
    for (const host of words(network.hosts)) add(byHost, host, known);
    if (network.hosts !== '') continue;
    if (network.path) byPath.push(known);
    else for (const name of known.params) byParam.set(name, known);
  }
  return { byHost, byParam, byPath };
}

let lookup: Lookup | null = null;

function hasParam(url: URL, { network, params }: Known): boolean {
  for (const [name, value] of url.searchParams) {
    if (value !== '' && params.includes(name.toLowerCase()))
      return !network.exceptValue?.test(value);
  }
  return false;
}

function holds(url: URL, known: Known): boolean {
  const { path } = known.network;
  if (path && !path.test(url.pathname)) return false;
  if (known.params.length > 0) return hasParam(url, known);
  return path !== undefined || url.pathname.length > 1 || url.search.length > 1;
}

/** Last two labels of a host, three under `co.uk` and the like. */
function registrable(host: string): string {
  const parts = host.toLowerCase().split('.');
  const isDeep = /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return parts.slice(isDeep ? -3 : -2).join('.');
}

function ofHost(url: URL, { byHost }: Lookup): string | null {
  const parts = url.hostname.toLowerCase().split('.');
  for (let at = 0; at < parts.length - 1; at++) {
    const found = byHost.get(parts.slice(at).join('.'))?.find((one) => holds(url, one));
    if (found) return found.network.name;
  }
  const suffix =
    /^(?:com?|org|net)$/.test(parts.at(-2) ?? '') && parts.length > 2 ? 3 : 2;
  const any = byHost.get(`${parts.at(-suffix)}.*`)?.find((one) => holds(url, one));
  return any?.network.name ?? null;
}

function ofPath(url: URL, { byPath }: Lookup): string | null {
  return byPath.find((one) => holds(url, one))?.network.name ?? null;
}

function ofAnyHost(url: URL, known: Lookup): string | null {
  if (url.search.length > 1) {
    for (const [name, value] of url.searchParams) {
      const found = value === '' ? undefined : known.byParam.get(name.toLowerCase());
      if (found && !found.network.exceptValue?.test(value)) return found.network.name;
    }
  }
  return ofPath(url, known);
}

/** The address a redirector carries in a parameter (`?url=https%3A…`), or `null`. */
function nestedUrl(url: URL): URL | null {
  if (!/https?(?::|%3a)/i.test(url.search)) return null;
  for (const [, value] of url.searchParams) {
    if (/^https?:\/\//i.test(value)) return URL.parse(value);
  }
  return null;
}

/** Share and login links carry the page's own address or any other: what they carry says nothing of them. */
const CARRIERS =
  /(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|t|tumblr|getpocket|flipboard|archive|google|bing|translate|wa|threads|bsky|vk|mastodon|ycombinator)\.[a-z.]+$/;

/** Hosts that pay nobody, whatever a page's habit of marking every outward link says. */
const NO_SHOP =
  /\.(?:gov|edu|mil|int)(?:\.[a-z]{2})?$|\.(?:gov|ac)\.[a-z]{2}$|(?:^|\.)(?:facebook|twitter|x|bsky|threads|instagram|youtube|wikipedia)\.[a-z]+$/;

/** Networks an address belongs to, its own first, then of the address it carries. */
function ofUrl(url: URL, known: Lookup): string | null {
  const own = ofHost(url, known) ?? ofAnyHost(url, known);
  if (own) return own;
  const inner = CARRIERS.test(url.hostname) ? null : nestedUrl(url);
  return inner ? (ofHost(inner, known) ?? ofAnyHost(inner, known)) : null;
}

/** Paths that link managers (ThirstyAffiliates, Pretty Links, Lasso, hand-made ones) put shops behind. */
const REDIRECTOR =
  /^\/(?:[a-z]{2}\/)?(?:go|goto|out|outgoing|refer|recommends?|recommended|visit|deals?|aff|affiliates?|click|redirect)\/(?!post\b)[\w.-]+/i;

/** The few of them that are used for nothing else: opening a new tab is mark enough. */
const SURE_REDIRECTOR =
  /^\/(?:[a-z]{2}\/)?(?:go|goto|recommends?|refer)\/(?!post\b)[\w.-]+/i;

/** Classes the plugins write on their links. */
const PLUGIN_MARKS =
  /thirsty-?link|thirsty-?affiliate|pretty-?link|\bprli\b|\blasso-|easyazon|\baawp\b|affiliate-?link|\baff-?link/;

/** What the link's element says beside its address. */
export interface LinkMarks {
  readonly rel: string;
  /** Class and id as lower-case words. */
  readonly words: string;
  readonly isNewTab: boolean;
  /** Host of the page. */
  readonly site: string;
}

function isRedirector(url: URL, { rel, words: marks, isNewTab }: LinkMarks): boolean {
  if (SURE_REDIRECTOR.test(url.pathname) && isNewTab) return true;
  const isMarked = /(?:^|\s)nofollow(?:\s|$)/i.test(rel) || PLUGIN_MARKS.test(marks);
  return isMarked && REDIRECTOR.test(url.pathname);
}

/**
 * The network behind a link, from its parsed address and its marks; `null` when nothing says that it pays.
 * A link within the page's own site counts when marked `sponsored`, or as a redirector (`/go/shop`) that
 * is marked `nofollow`, by a plugin, or opens a new tab: a shop's links to itself pay nobody.
 */
export function matchLink(url: URL, marks: LinkMarks): LinkMatch | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  lookup ??= indexNetworks();
  const isOwn = registrable(url.hostname) === registrable(marks.site);
  const network = isOwn ? ofPath(url, lookup) : ofUrl(url, lookup);
  if (network) return { network, evidence: 'url' };
  const isSponsored =
    !NO_SHOP.test(url.hostname) && /(?:^|\s)sponsored(?:\s|$)/i.test(marks.rel);
  if (!isSponsored && !(isOwn && isRedirector(url, marks))) return null;
  return { network: SPONSORED_LINK, evidence: 'rel' };
}
