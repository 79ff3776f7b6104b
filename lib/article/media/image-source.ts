import type { Item, PageTree } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';

/** A picture's best address and stated size in CSS pixels. */
export interface ImageSource {
  readonly url: string;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

/** Bounds of the choice among candidates. */
const CHOICE = {
  /** Candidates wider than this are passed over when a narrower one is at hand: a reader column shows 1,300 device pixels at most. */
  maxWidthPx: 2_000,
  /** Pictures stated smaller than this on a side are icons. */
  minSidePx: 49,
} as const;

const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-src-set', 'srcset'] as const;
const LAZY_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-lazy',
  'data-hi-res-src',
  'data-image',
  'data-url',
  'data-full-src',
  'data-delayed-url',
  'data-img-src',
  'data-nitro-lazy-src',
  'data-breeze',
  'nitro-lazy-src',
  'data-pin-media',
  'src',
] as const;
const PLACEHOLDER =
  /^data:|\/(blank|spacer|pixel|placeholder|transparent|empty|loading|lazy|1x1|grey|gray)[\w-]*\.(gif|png|svg|jpe?g|webp)|placeholder\.(png|svg|gif|jpe?g)|about:blank|lazyload[\w-]*\.(gif|png|svg)/i;

interface Candidate {
  readonly url: string;
  /** Pixels, or density times 1,000. */
  readonly size: number;
}

/** Candidates of a `srcset`; commas inside addresses are kept, as the HTML standard parses them. */
export function parseSrcset(srcset: string, base: string): Candidate[] {
  const found: Candidate[] = [];
  const pattern =
    /\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]))?(?:\s+\d+h)?\s*(?:,|$)/gy;
  for (
    let match = pattern.exec(srcset);
    match && found.length < 40;
    match = pattern.exec(srcset)
  ) {
    const raw = match[1] ?? '';
    const url = PLACEHOLDER.test(raw) ? null : webUrl(raw, base);
    const number = Number.parseFloat(match[2] ?? '1');
    if (url) found.push({ url, size: match[3] === 'w' ? number : number * 1_000 });
    if (match[0] === '') break;
  }
  return found;
}

function best(candidates: readonly Candidate[]): string | null {
  const fitting = candidates.filter((one) => one.size <= CHOICE.maxWidthPx);
  const pool = fitting.length > 0 ? fitting : candidates;
  let chosen: Candidate | null = null;
  for (const one of pool) if (!chosen || one.size > chosen.size) chosen = one;
  return chosen?.url ?? null;
}

function pixels(raw: string | null): number | null {
  const match = raw === null ? null : /^\s*(\d{1,5})(?:\.\d+)?(px)?\s*$/.exec(raw);
  return match ? Number(match[1]) : null;
}

function fromSets(tree: PageTree, image: Item, base: string): string | null {
  const sets: string[] = [];
  for (const name of LAZY_SETS) sets.push(tree.attr(image, name) ?? '');
  const picture = tree.items[image.parent];
  if (picture?.tag === 'picture') {
    for (let at = picture.index + 1; at < picture.end; at++) {
      const source = tree.items[at];
      if (source?.tag !== 'source') continue;
      for (const name of LAZY_SETS) sets.push(tree.attr(source, name) ?? '');
    }
  }
  for (const set of sets) {
    const url = set === '' ? null : best(parseSrcset(set, base));
    if (url && !PLACEHOLDER.test(url)) return url;
  }
  return null;
}

function fromAttributes(tree: PageTree, image: Item, base: string): string | null {
  for (const name of LAZY_SOURCES) {
    const raw = tree.attr(image, name);
    if (!raw || PLACEHOLDER.test(raw)) continue;
    if (/^[[{]/.test(raw.trim())) continue;
    const url = webUrl(raw, base);
    if (url) return url;
  }
  return null;
}

/** First image in a `<noscript>`, whether the parser made elements of it or left it as text. */
export function noscriptImage(
  tree: PageTree,
  noscript: Item,
  base: string,
): ImageSource | null {
  const { dom } = tree;
  const image = dom.select(noscript.node, 'img[src]')[0];
  if (image)
    return sized(webUrl(dom.attr(image, 'src'), base), (name) => dom.attr(image, name));
  const child = dom.first(noscript.node);
  const text = child && dom.nodeType(child) === 3 ? dom.value(child).slice(0, 4_000) : '';
  const tag = /<img\b[^>]{0,3000}>/i.exec(text)?.[0];
  if (!tag) return null;
  const read = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i')
      .exec(tag)?.[1]
      ?.replace(/&amp;/g, '&') ?? null;
  return sized(webUrl(read('src'), base), read);
}

function sized(
  url: string | null,
  attr: (name: string) => string | null,
): ImageSource | null {
  if (!url || PLACEHOLDER.test(url)) return null;
  return { url, widthPx: pixels(attr('width')), heightPx: pixels(attr('height')) };
}

function nearbyNoscript(tree: PageTree, image: Item, base: string): ImageSource | null {
  for (let at = image.end, steps = 0; steps < 4; at++) {
    const next = tree.items[at];
    if (!next || next.tag === 'img') return null;
    if (next.tag === 'noscript') return noscriptImage(tree, next, base);
    if (next.tag !== '#text') steps++;
  }
  return null;
}

/** The best address of an `<img>`: srcset or picture candidates, lazy attributes, `src`, a `<noscript>` copy; `null` if none is http(s). */
export function imageSource(
  tree: PageTree,
  image: Item,
  base: string,
): ImageSource | null {
  const own = fromSets(tree, image, base) ?? fromAttributes(tree, image, base);
  const found = sized(own, (name) => tree.attr(image, name));
  return found ?? nearbyNoscript(tree, image, base);
}

/** A picture too small, or named too much like one, to be content. */
export function isIcon(source: ImageSource, words: string): boolean {
  const { widthPx, heightPx } = source;
  if (widthPx !== null && widthPx < CHOICE.minSidePx) return true;
  if (heightPx !== null && heightPx < CHOICE.minSidePx) return true;
  return (
    /\b(avatar|icon|logo|emoji|spinner|badge)\b/.test(words) ||
    /\/(pixel|spacer|blank|1x1)\b|gravatar\.com|\/(icons?|emoji|smilies)\/|[/_-](icon|logo)s?[-_.@]/i.test(
      source.url,
    )
  );
}
