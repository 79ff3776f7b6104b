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

function ofAnyHost(url: URL, { byParam, byPath }: Lookup): string | null {
  if (url.search.length > 1) {
    for (const [name, value] of url.searchParams) {
      const known = value === '' ? undefined : byParam.get(name.toLowerCase());
      if (known) return known.network.name;
    }
  }
  return byPath.find((one) => holds(url, one))?.network.name ?? null;
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

/** Networks an address belongs to, its own first, then of the address it carries. */
function ofUrl(url: URL, known: Lookup): string | null {
  const own = ofHost(url, known) ?? ofAnyHost(url, known);
  if (own) return own;
  const inner = CARRIERS.test(url.hostname) ? null : nestedUrl(url);
  return inner ? (ofHost(inner, known) ?? ofAnyHost(inner, known)) : null;
}

/** Paths that link managers (ThirstyAffiliates, Pretty Links, Lasso, hand-made ones) put shops behind. */
const REDIRECTOR =
  /^\/(?:[a-z]{2}\/)?(?:go|goto|out|refer|recommends?|recommended|visit|link|get|deals?|to|r|buy|shop|aff|affiliates?|partners?|click|redirect|offers?|review-link|ref)\/[\w.-]+/i;

/** Classes and attributes the plugins write on their links. */
const PLUGIN_MARKS =
  /thirstylink|thirsty-?affiliate|pretty-?link|prli|lasso-|easyazon|amazon-link|aawp|affiliate-?link|aff-?link|wpaff|affiliatewp/i;

/** What the link's element says beside its address. */
export interface LinkMarks {
  readonly rel: string;
  /** Class attribute, and names of data attributes that plugins add. */
  readonly classes: string;
  /** Host of the page, without `www.`. */
  readonly site: string;
}

/**
 * The network behind a link, from its parsed address and its marks; `null` when nothing says that it pays.
 * The page's own `/go/`-style redirectors count when marked `nofollow` or `sponsored`, or by a known plugin.
 */
export function matchLink(url: URL, marks: LinkMarks): LinkMatch | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const isOwn = url.hostname.toLowerCase().replace(/^www\./, '') === marks.site;
  lookup ??= indexNetworks();
  const network = isOwn ? ofHost(url, lookup) : ofUrl(url, lookup);
  if (network) return { network, evidence: 'url' };
  const isSponsored = /(?:^|\s)sponsored(?:\s|$)/i.test(marks.rel);
  const sponsored: LinkMatch = { network: SPONSORED_LINK, evidence: 'rel' };
  if (isSponsored) return sponsored;
  const isMarked =
    /(?:^|\s)nofollow(?:\s|$)/i.test(marks.rel) || PLUGIN_MARKS.test(marks.classes);
  return isOwn && isMarked && REDIRECTOR.test(url.pathname) ? sponsored : null;
}
