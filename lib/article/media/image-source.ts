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
/** Pictures stated at least this large on both sides are content whatever their file is called. */
const LARGE_SIDE_PX = 200;

const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const SOURCES =
  'data-src data-lazy-src data-original data-delayed-url nitro-lazy-src data-pin-media src'.split(
    ' ',
  );
/** What lazy scripts with names of their own keep in a `data-` attribute. */
const PICTURE_FILE = /^[^\s"<>{}]*\/[^\s"<>{}]+\.(jpe?g|png|webp|avif|gif)([?#]|$)/i;
/** Names of attributes with other pictures, or with no picture at all. */
const OTHER_PICTURE =
  /share|placeholder|lqip|low|thumb|tiny|blur|error|fallback|logo|author|avatar|title|name|caption|alt/;
const PLACEHOLDER =
  /^(data:|about:|\s*[[{])|\/(blank|spacer|transparent)\.|placeholder|[,/]blur_\d/i;

/** Reads an attribute of one element. */
type Read = (name: string) => string | null;

/** The widest candidate of a `srcset` that a column needs; commas inside addresses are kept. */
function bestOf(srcset: string): string {
  let best = '';
  let bestRank = 0;
  for (const part of srcset.split(/(?<=\s[\d.]+[wx]\s*),|,\s+/)) {
    const [raw = '', size = '1x'] = part.trim().split(/\s+/, 2);
    const width = Number.parseFloat(size) * (size.endsWith('w') ? 1 : 1_000);
    const rank = width > MOST_WIDTH_PX ? 1 / width : width;
    if (rank > bestRank && !PLACEHOLDER.test(raw)) [best, bestRank] = [raw, rank];
  }
  return best;
}

/** Addresses of an image, the best first; later attributes are not even read when an earlier one serves. */
function* candidates(image: Read, sources: readonly Read[]): Generator<string | null> {
  for (const read of [image, ...sources])
    for (const name of SETS) {
      const set = read(name);
      if (set) yield bestOf(set);
    }
  for (const name of SOURCES) yield image(name);
}

function pixels(raw: string | null): number | null {
  return raw && /^\d{1,5}(px)?$/.test(raw.trim()) ? Number.parseInt(raw, 10) : null;
}

function pick(
  base: string,
  image: Read,
  sources: readonly Read[] = [],
): ImageSource | null {
  for (const raw of candidates(image, sources)) {
    const url = raw && !PLACEHOLDER.test(raw) ? webUrl(raw, base) : null;
    if (url)
      return { url, widthPx: pixels(image('width')), heightPx: pixels(image('height')) };
  }
  return null;
}

/** First image in a `<noscript>`, whether the parser made elements of it or left it as text. */
function noscriptImage(
  { dom }: PageTree,
  { node }: Item,
  base: string,
): ImageSource | null {
  const [image] = dom.select(node, 'img');
  if (image) return pick(base, (name) => dom.attr(image, name));
  const text = dom.textContent(node).slice(0, 4_000);
  const src = /<img\s[^>]{0,3000}?\bsrc=["']?([^"'\s>]+)/i.exec(text)?.[1];
  return pick(base, (name) =>
    name === 'src' ? (src?.replaceAll('&amp;', '&') ?? null) : null,
  );
}

/** The best address of an `<img>`: srcset or picture candidates, lazy attributes, `src`, a `<noscript>` copy; `null` if none is http(s). */
export function imageSource(
  tree: PageTree,
  image: Item,
  base: string,
): ImageSource | null {
  if (image.tag === 'noscript') return noscriptImage(tree, image, base);
  const reader = (item: Item) => (name: string) => tree.attr(item, name);
  const { items } = tree;
  const picture = items[image.parent];
  const sources =
    picture?.tag === 'picture'
      ? items.slice(picture.index, image.index).filter(({ tag }) => tag === 'source')
      : [];
  const next = items.slice(image.end, image.end + 4).find(({ tag }) => tag !== '#text');
  return (
    pick(base, reader(image), sources.map(reader)) ??
    (next?.tag === 'noscript' ? noscriptImage(tree, next, base) : null) ??
    unnamedSource(tree, image, base)
  );
}

/** The picture's file in a `data-` attribute that no list has. */
function unnamedSource(
  { dom }: PageTree,
  { node }: Item,
  base: string,
): ImageSource | null {
  const found = dom
    .attrNames(node)
    .filter(
      (name) =>
        name.startsWith('data-') &&
        !OTHER_PICTURE.test(name) &&
        PICTURE_FILE.test(`${dom.attr(node, name)}`),
    );
  const own =
    found.find((name) => /lazy|src|large|full|hi|orig/.test(name)) ?? found.at(-1);
  return own ? pick(base, (name) => dom.attr(node, name === 'src' ? own : name)) : null;
}

/** Pictures of formulas are small, and the sentence is nothing without them. */
const FORMULA = /\b(latex|tex|math|formula|equation)\b/;

/**
 * A picture too small, or named too much like one, to be content. An article about logos shows them large or
 * `isFramed`, in figures: there the file's name tells nothing.
 */
export function isIcon(
  { url, widthPx, heightPx }: ImageSource,
  words: string,
  isFramed = false,
): boolean {
  return (
    !FORMULA.test(words) &&
    (Math.min(widthPx ?? LEAST_SIDE_PX, heightPx ?? LEAST_SIDE_PX) < LEAST_SIDE_PX ||
      /\b(avatar|icon|logo|emoji)\b/.test(words) ||
      (!isFramed &&
        Math.min(widthPx ?? 0, heightPx ?? 0) < LARGE_SIDE_PX &&
        /gravatar|\/(icons?|emoji|smilies|flags)\/|[/_-](icon|logo)s?[-_.@]/i.test(url)))
  );
}

/** Size, density or format at the end of a file's name. Of plain numbers only the usual widths: others count pictures. */
const SIZE_SUFFIX =
  /[-_@](\d{2,4}x\d{2,4}|\d{2,4}w|([3-9]|1\d)[05]0|768|1024|\dx|scaled|large|medium)$/;

/** The path of an address to a file's name without size, density and format. */
function picturePath(url: string | undefined): string {
  return (URL.parse(url ?? '')?.pathname ?? '')
    .toLowerCase()
    .replace(/(\.\w{3,4})+$/, '')
    .replace(SIZE_SUFFIX, '');
}

/** File name of an address without size, density and format: two sizes of one picture share it. */
export function pictureName(url: string | undefined): string {
  return picturePath(url).replace(/.*\//, '');
}

/**
 * What a picture shares with itself at another size: a file's name, with its description or else its folder where
 * different pictures are called so: "original", "image-1", "1920".
 */
export function pictureKey(url: string | undefined, alt?: string | null): string {
  const name = pictureName(url);
  if (!/^([a-z]*[-_]?\d?\d?|\d{1,5})$/.test(name)) return name;
  if (alt) return `${name} ${alt}`;
  // A script is asked for every picture.
  return url && /(?<!g|webp)\?/.test(url) ? url : picturePath(url);
}
