import type { Block } from '../body/blocks.ts';
import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { stepsToShared } from '../media/choose-media.ts';
import { bareHost } from '../metadata/urls.ts';
import type { AffiliateLink } from '../types.ts';
import { AFFILIATE_NETWORKS } from './networks.ts';

/** An affiliate link and the first item it stands at. */
export interface FoundLink extends AffiliateLink {
  readonly at: number;
}

/** Name given to a link that only its `rel` or its redirector path tells. */
export const SPONSORED_LINK = 'Sponsored link';

/** A line of the registry. */
interface Programme {
  readonly name: string;
  /** Ends of `.host/`, or parts of it; none: any host. */
  readonly hosts: readonly string[];
  /** For path and query. */
  readonly form: RegExp;
}

// An expression for each: one for all takes two milliseconds to compile, and few hosts are on a page.
const PROGRAMMES = AFFILIATE_NETWORKS.map((line): Programme => {
  const [name = '', hosts, rest = ''] = line.split(';');
  return {
    name,
    hosts: hosts ? hosts.split('|').map((host) => `.${host}/`.replace('./', '.')) : [],
    form: new RegExp(`[/?&](?:${rest}).`, 'i'),
  };
});

/** More than the endings of countries' hosts have, a slash with them: `com.au/`, but not `example.com/`. */
const ENDING_CHARS = 8;

/** Hosts that pay nobody, whatever a page's habit of marking outward links says; share links carry any address. */
const NO_SHOP =
  /(?:^|\.)(?:gov|edu|ac|facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|google|threads|bsky|instagram|youtube|wikipedia)(?:\.|$)/;

/** The programme of an address, or else of one that it carries in a parameter (`?url=https%3A…`). */
function networkOf(url: URL): string | undefined {
  const { hostname, pathname, search } = url;
  const host = `.${hostname}/`;
  const written = (pathname + search).slice(0, 4_000);
  const isIn = (one: string) =>
    host.includes(one) && host.length - host.indexOf(one) - one.length < ENDING_CHARS;
  const isOf = ({ hosts, form }: Programme) =>
    (hosts.length === 0 || hosts.some(isIn)) && form.test(written);
  const found = PROGRAMMES.find(isOf);
  if (found) return found.name;
  if (NO_SHOP.test(hostname) || !/=http/i.test(search)) return undefined;
  for (const carried of url.searchParams.values()) {
    const inner = URL.parse(carried);
    const name = inner && networkOf(inner);
    if (name) return name;
  }
  return undefined;
}

/** Paths that link managers (ThirstyAffiliates, Pretty Links, Lasso, hand-made ones) put shops behind, and what marks their links. */
const REDIRECTOR =
  /^\/(?:[a-z]{2}\/)?(go|goto|refer|recommends?|out|visit|aff|click|redirect)\/(?!post\b)[\w.-]/i;
const MARK = /nofollow|thirsty|pretty-?link|\blasso-|aff(?:iliate)?-?link/i;

/**
 * The network behind a link and how it was told; `null` when nothing says that it pays. `site`: the page's host; `rel`
 * and `marks` (class, id and target) of the link. A link within the page's own site counts as a redirector (`/go/shop`)
 * that is marked `nofollow`, by a plugin, or opens a new tab: a shop's links to itself pay nobody.
 */
export function matchLink(
  url: URL,
  site: string,
  rel: string,
  marks: string,
): Pick<AffiliateLink, 'network' | 'evidence'> | null {
  const { hostname, pathname } = url;
  const [one, other] = [`.${hostname}`, `.${site}`];
  const isOwn = one.endsWith(other) || other.endsWith(one);
  const network = isOwn ? undefined : networkOf(url);
  if (network) return { network, evidence: 'url' };
  const folder = isOwn ? REDIRECTOR.exec(pathname)?.[1] : undefined;
  // Pages of the site's own may lie under /visit/ and /out/ and open a new tab.
  const isManaged =
    /^(?:go|refer|recommend)/i.test(`${folder}`) && marks.includes('_blank');
  const isPaid =
    (/\bsponsored\b/i.test(rel) && !NO_SHOP.test(hostname)) ||
    (folder !== undefined && (isManaged || MARK.test(rel + marks)));
  return isPaid ? { network: SPONSORED_LINK, evidence: 'rel' } : null;
}

/** The words of a link, or of the picture in it. */
function linkWords(tree: PageTree, link: Item): string {
  const image = tree.items.slice(link.index, link.end).find((one) => one.tag === 'img');
  return textOf(tree, link, 300) || ((image && tree.attr(image, 'alt')) ?? '').trim();
}

/**
 * The article's affiliate links, each distinct address once, in order, unchanged: those with kept text, and
 * those between the first and the last of the `kept` blocks (and beside the last) in boxes that nothing sets
 * apart: buttons, product cards. `keep` is 1 for every kept item.
 */
export function readAffiliateLinks(
  tree: PageTree,
  base: string,
  kept: readonly Block[],
  keep: Uint8Array,
): FoundLink[] {
  const found = new Map<string, FoundLink>();
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return [];
  const beside = tree.items[last.container.parent];
  const until = beside && beside.tag !== 'body' ? beside.end : last.to;
  const site = bareHost(base);
  for (const link of tree.byTag('a')) {
    if (link.end <= first.from || link.index >= until) continue;
    const raw = tree.attr(link, 'href') ?? '#';
    const url = raw.startsWith('#') ? null : URL.parse(raw, base);
    if (!url) continue;
    const attr = (name: string) => ` ${tree.attr(link, name)}`;
    const match = matchLink(url, site, attr('rel'), link.words + attr('target'));
    if (!match || found.get(url.href)?.text) continue;
    const isKept = keep.subarray(link.index, link.end).includes(1);
    if (!isKept && stepsToShared(tree, link, first.from) < 0) continue;
    const { href } = url;
    const at = found.get(href)?.at ?? link.index;
    found.set(href, { href, text: linkWords(tree, link), ...match, at });
  }
  return [...found.values()];
}
