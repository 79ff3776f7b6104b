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

interface Programme {
  readonly name: string;
  /** What path and query must hold; none: anything. */
  readonly rest: RegExp | null;
}

/** Whether path and query are those of a programme's links. */
function fits({ rest }: Programme, written: string): boolean {
  return rest ? rest.test(written) : written.length > 1;
}

let byHost: Map<string, Programme[]> | null = null;

/** The table's lines by host; those for any host under the empty one. */
function readNetworks(): Map<string, Programme[]> {
  const found = new Map<string, Programme[]>();
  for (const line of AFFILIATE_NETWORKS) {
    const [name = '', hosts = '', path = '', params] = line.split(';');
    const query = params ? `[?&](${params.replaceAll(' ', '|')})=[^&]` : '';
    const pattern = path + (path && query && '.*') + query;
    const programme = { name, rest: pattern ? new RegExp(pattern, 'i') : null };
    for (const host of hosts.split(' ')) {
      const known = found.get(host);
      if (known) known.push(programme);
      else found.set(host, [programme]);
    }
  }
  return found;
}

/** Host (none: the page's own) and what follows it, of the first 4,000 characters: cheaper than parsing every link. */
const ADDRESS =
  /^(?:(?:https?:)?\/\/(?:[^/?#]{0,99}@)?([^/?#:]{1,253})[^/?#]{0,9}|(?=\/))([^#]{0,4000})/i;

/** Hosts that pay nobody, whatever a page's habit of marking outward links says; share links carry any address. */
const NO_SHOP =
  /\.(?:gov|edu|ac)(?:\.[a-z]{2})?$|(?:^|\.)(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|google|threads|bsky|instagram|youtube|wikipedia)\.[a-z]+$/;

/** The programme of an address, or else of the one it carries in a parameter (`?url=https%3A…`). */
function networkOf(host: string, rest: string): string | undefined {
  byHost ??= readNetworks();
  for (let name = host, dot = 0; dot >= 0; name = name.slice(dot + 1)) {
    dot = name.indexOf('.');
    const known = byHost.get(name) ?? byHost.get(name.slice(0, dot));
    const found = known?.find((one) => fits(one, rest));
    if (found) return found.name;
  }
  // Only parameters, and the paths of two networks, tell a programme on any host.
  if (!rest.includes('?') && !/^\/(?:c|aff_.)\b/i.test(rest)) return undefined;
  const anywhere = byHost.get('')?.find((one) => fits(one, rest));
  if (anywhere) return anywhere.name;
  const carried = /[?&][^=&?]+=(https?(?::|%3a)[^&]+)/i.exec(rest)?.[1];
  if (!carried || NO_SHOP.test(host)) return undefined;
  const inner = ADDRESS.exec(new URLSearchParams(`to=${carried}`).get('to') ?? '');
  return networkOf(inner?.[1] ?? '', inner?.[2] ?? '');
}

/** Paths that link managers (ThirstyAffiliates, Pretty Links, Lasso, hand-made ones) put shops behind; the group: used for nothing else. */
const REDIRECTOR =
  /^\/(?:[a-z]{2}\/)?(?:(go|goto|refer|recommends?)|out|visit|deals?|aff|click|redirect)\/(?!post\b)[\w.-]/i;
const MARK = /\bnofollow\b|thirsty|pretty-?link|\blasso-|aff(?:iliate)?-?link/i;

/** Last two labels of a host, three under `co.uk` and the like. */
const SITE = /[^.]+\.(?:(?:com?|org|net)\.)?[^.]+$/;

/** What the link's element says beside its address. */
export interface LinkMarks {
  readonly rel: string;
  /** Class and id as lower-case words. */
  readonly words: string;
  readonly isNewTab: boolean;
  /** Host of the page. */
  readonly site: string;
}

/**
 * The network behind a link and how it was told; `null` when nothing says that it pays. A link within the
 * page's own site counts as a redirector (`/go/shop`) that is marked `nofollow`, by a plugin, or opens a
 * new tab: a shop's links to itself pay nobody.
 */
export function matchLink(
  href: string,
  { rel, words, isNewTab, site }: LinkMarks,
): Pick<AffiliateLink, 'network' | 'evidence'> | null {
  const address = ADDRESS.exec(href);
  if (!address) return null;
  const host = address[1]?.toLowerCase() ?? site;
  const rest = address[2] ?? '';
  const own = SITE.exec(site)?.[0] ?? site;
  const isOwn = host === own || host.endsWith(`.${own}`);
  const network = isOwn ? undefined : networkOf(host, rest);
  if (network) return { network, evidence: 'url' };
  const redirector = isOwn ? REDIRECTOR.exec(rest) : null;
  const isRedirector =
    redirector && ((isNewTab && redirector[1]) || MARK.test(`${rel} ${words}`));
  const isSponsored = /\bsponsored\b/i.test(rel) && !NO_SHOP.test(host);
  return isRedirector || isSponsored
    ? { network: SPONSORED_LINK, evidence: 'rel' }
    : null;
}

function labelOf(tree: PageTree, link: Item): string {
  const image = tree.items.slice(link.index, link.end).find((one) => one.tag === 'img');
  return (
    textOf(tree, link, 300) ||
    (image && tree.attr(image, 'alt')?.trim()) ||
    (tree.attr(link, 'aria-label') ?? '')
  );
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
  const last = kept[kept.length - 1];
  if (!first || !last) return [];
  const beside = tree.items[last.container.parent];
  const until = beside && beside.tag !== 'body' ? beside.end : last.to;
  const site = bareHost(base);
  for (const link of tree.byTag('a')) {
    if (link.end <= first.from || link.index >= until) continue;
    const href = tree.attr(link, 'href')?.trim();
    const match =
      href &&
      matchLink(href, {
        rel: tree.attr(link, 'rel') ?? '',
        words: link.words,
        isNewTab: tree.attr(link, 'target') === '_blank',
        site,
      });
    const url = match && URL.parse(href, base)?.href;
    if (!url || found.get(url)?.text) continue;
    const isKept = keep.subarray(link.index, link.end).includes(1);
    if (!isKept && stepsToShared(tree, link, first.from) < 0) continue;
    const at = found.get(url)?.at ?? link.index;
    found.set(url, { href: url, text: labelOf(tree, link), ...match, at });
  }
  return [...found.values()];
}
