import type { Item, PageTree } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';

/** A picture's best address and stated size in CSS pixels. */
export interface ImageSource {
  readonly url: string;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

/** Candidates wider than this are passed over when a narrower one is at hand: a reader column shows 1,300 device pixels at most. */
const MOST_WIDTH_PX = 2_000;

/** Pictures stated smaller than this on a side are icons. */
const LEAST_SIDE_PX = 49;

const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const SOURCES =
  'data-src data-lazy-src data-original data-orig-file data-lazy data-delayed-url data-nitro-lazy-src nitro-lazy-src data-pin-media src'.split(
    ' ',
  );
const PLACEHOLDER =
  /^(?:data:|about:|\s*[[{])|\/(?:blank|spacer|pixel|transparent|empty|loading|lazy|1x1|gr[ae]y)\.\w|(?:placeholder|lazyload)[\w-]{0,60}\.\w/i;

/** Reads an attribute of one element. */
type Read = (name: string) => string | null;

/** The widest candidate of a `srcset` that a column needs; commas inside addresses are kept. */
function bestOf(srcset: string): string {
  let best = '';
  let bestRank = 0;
  if (srcset === '') return best;
  for (const part of srcset.split(/(?<=\s[\d.]+[wx]\s*),|,\s+/)) {
    const [raw = '', size = '1x'] = part.trim().split(/\s+/, 2);
    const width = Number.parseFloat(size) * (size.endsWith('w') ? 1 : 1_000);
    const rank = width > MOST_WIDTH_PX ? 1 / width : width;
    if (rank > bestRank && !PLACEHOLDER.test(raw)) [best, bestRank] = [raw, rank];
  }
  return best;
}

function pick(
  base: string,
  image: Read,
  sources: readonly Read[] = [],
): ImageSource | null {
  const url =
    firstOf(base, SETS, (name) => bestOf(image(name) ?? '')) ??
    sources.reduce<string | null>(
      (found, read) => found ?? firstOf(base, SETS, (name) => bestOf(read(name) ?? '')),
      null,
    ) ??
    firstOf(base, SOURCES, image);
  return url
    ? { url, widthPx: pixels(image('width')), heightPx: pixels(image('height')) }
    : null;
}

/** The first of the named addresses that is one; later attributes are not even read. */
function firstOf(base: string, names: readonly string[], read: Read): string | null {
  for (const name of names) {
    const raw = read(name);
    const url = raw && !PLACEHOLDER.test(raw) ? webUrl(raw, base) : null;
    if (url) return url;
  }
  return null;
}

function pixels(raw: string | null): number | null {
  return raw && /^\d{1,5}(?:\.\d+)?(?:px)?$/.test(raw.trim())
    ? Number.parseInt(raw, 10)
    : null;
}

/** First image in a `<noscript>`, whether the parser made elements of it or left it as text. */
function noscriptImage(
  { dom }: PageTree,
  { node }: Item,
  base: string,
): ImageSource | null {
  const image = dom.select(node, 'img')[0];
  if (image) return pick(base, (name) => dom.attr(image, name));
  const tag =
    /<img\s[^>]{0,3000}>/i.exec(dom.textContent(node).slice(0, 4_000))?.[0] ?? '';
  const written = new Map<string, string>();
  for (const [, name = '', , value = ''] of tag.matchAll(/([\w-]+)=(["']?)(.*?)\2[\s>]/g))
    written.set(name, value.replaceAll('&amp;', '&'));
  return pick(base, (name) => written.get(name) ?? null);
}

/** The best address of an `<img>`: srcset or picture candidates, lazy attributes, `src`, a `<noscript>` copy; `null` if none is http(s). */
export function imageSource(
  tree: PageTree,
  image: Item,
  base: string,
): ImageSource | null {
  if (image.tag === 'noscript') return noscriptImage(tree, image, base);
  const reader = (item: Item) => (name: string) => tree.attr(item, name);
  const picture = tree.items[image.parent];
  const sources =
    picture?.tag === 'picture'
      ? tree.items
          .slice(picture.index, picture.index + 20)
          .filter(({ tag }) => tag === 'source')
      : [];
  const own = pick(base, reader(image), sources.map(reader));
  if (own) return own;
  const next = tree.items
    .slice(image.end, image.end + 4)
    .find(({ tag }) => tag !== '#text');
  return next?.tag === 'noscript' ? noscriptImage(tree, next, base) : null;
}

/** A picture too small, or named too much like one, to be content. */
export function isIcon({ url, widthPx, heightPx }: ImageSource, words: string): boolean {
  return (
    Math.min(widthPx ?? LEAST_SIDE_PX, heightPx ?? LEAST_SIDE_PX) < LEAST_SIDE_PX ||
    /\b(?:avatar|icon|logo|emoji|spinner|badge)\b/.test(words) ||
    /gravatar\.com|\/(?:icons?|emoji|smilies|flags)\/|[/_-](?:icon|logo)s?[-_.@]/i.test(
      url,
    )
  );
}
