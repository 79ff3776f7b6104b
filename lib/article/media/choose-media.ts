import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import {
  ancestors,
  collapse,
  holds,
  type Item,
  type PageTree,
} from '../dom/page-tree.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';
import { type ImageSource, imageSource, isIcon, pictureKey } from './image-source.ts';

/** Something of the body that is no text: a picture, the link card of an embed, or (neither) a formula or rule. */
export interface Medium {
  readonly item: Item;
  readonly image: ImageSource | null;
  readonly card: { readonly url: string; readonly title: string } | null;
}

const MEDIA_TAGS =
  'img noscript iframe video audio embed object math hr lite-youtube'.split(' ');

/** Providers whose embeds are content. Frames of other hosts are ads or widgets and are dropped. */
const PROVIDER =
  /^https?:\/\/([^/]+\.)?((youtube(-nocookie)?|vimeo|dailymotion|videopress|wistia|twitch|loom|tiktok|instagram|facebook|twitter|spotify|soundcloud|bandcamp|mixcloud|apple|dwcdn|flourish|infogram|codepen)\.[a-z]+|google\.[a-z.]+\/maps)\//;

/** A film's page instead of its frame; other embeds open as they are. */
const FILM = /(youtube)[-a-z]*(\.com\/)embed\/(?!videoseries)([\w-]+).*/;

/** Link card of an `<iframe>`, `<video>`, `<audio>`, `<embed>`, `<object>` or `<lite-youtube>`; `null` when it is no content. */
function embedCard(tree: PageTree, item: Item, base: string): Medium['card'] {
  const isFile = item.tag === 'video' || item.tag === 'audio';
  const source = isFile ? tree.dom.select(item.node, 'source[src]')[0] : undefined;
  const film = tree.attr(item, 'videoid');
  for (const raw of [
    ...['src', 'data-src', 'data-lazy-src', 'data'].map((name) => tree.attr(item, name)),
    source && tree.dom.attr(source, 'src'),
    film && `https://www.youtube.com/embed/${film}`,
  ]) {
    const href = webUrl(raw?.slice(0, 2_000), base);
    if (!href || !(isFile || PROVIDER.test(href))) continue;
    const url = href.replace(FILM, '$1$2watch?v=$3');
    const title = collapse(tree.attr(item, 'title') ?? '').slice(0, 160);
    return { url, title: title || (isFile ? item.tag : bareHost(url)) };
  }
  return null;
}

const APART_TAGS = new Set(['nav', 'aside', 'footer', 'dialog']);
const APART_HINTS =
  HINT_BIT.related | HINT_BIT.comment | HINT_BIT.author | HINT_BIT.share;
/** The hint of advertisements would also say it of banners, which may be the article's picture. */
const ADVERTISEMENT = /\bads?\b|advert/;

/** Farthest element above an item that is looked at. */
const MOST_STEPS = 40;

/**
 * Steps from an item up to the element it shares with the item at `index`; -1 where an element below that
 * one is no part of the article by its tag or name.
 */
export function stepsToShared(tree: PageTree, item: Item, index: number): number {
  let outer: Item | undefined = item;
  for (let steps = 0; outer && steps < MOST_STEPS; steps++) {
    if (holds(outer, index)) return steps;
    if (
      APART_TAGS.has(outer.tag) ||
      // WordPress names the box of an embed after its network.
      (outer.hints & APART_HINTS && !outer.words.includes('embed')) ||
      ADVERTISEMENT.test(outer.words)
    )
      break;
    outer = tree.items[outer.parent];
  }
  return -1;
}

/** How far a picture may stand from the only kept text beside it: steps up to an element they share. */
const REACH = 4;

/** Media of the body in order: those between two kept blocks, or close to one, that nothing sets apart from it. */
export function chooseMedia(
  tree: PageTree,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
  base: string,
): Medium[] {
  const chosen: Medium[] = [];
  const seen = new Set<string>();
  let last = '';
  const media = MEDIA_TAGS.flatMap((tag) => tree.byTag(tag));
  let next = 0;
  for (const item of media.sort((one, other) => one.index - other.index)) {
    while ((blocks[next]?.from ?? item.index) < item.index) next++;
    const beside = blocks.slice(Math.max(0, next - 1), next + 1).filter(isKept);
    const isBetween = beside.length > 1;
    const isClose = beside.some(({ from }) => {
      const steps = stepsToShared(tree, item, from);
      return steps >= 0 && (isBetween || steps <= REACH);
    });
    const { tag } = item;
    const isPicture = tag === 'img' || tag === 'noscript';
    const isDrawn = tag === 'math' || (tag === 'hr' && isBetween);
    if (!isClose) continue;
    const image = isPicture ? imageSource(tree, item, base) : null;
    const isFramed = [...ancestors(tree, item, 5)].some(({ tag }) => tag === 'figure');
    if (image && isIcon(image, item.words, isFramed)) continue;
    const card = image || isDrawn ? null : embedCard(tree, item, base);
    const url = (image ?? card)?.url;
    if (!(url || isDrawn) || (url && seen.has(url))) continue;
    if (url) seen.add(url);
    // Wikipedia has the formula and, for old browsers, its picture.
    const before = chosen.at(-1)?.item;
    const alt = tree.attr(item, 'alt');
    if (alt && before?.tag === 'math' && tree.attr(before, 'alttext') === alt) continue;
    // The same picture, at a size for each kind of screen or once more for lazy loading.
    const key = image && `${next} ${pictureKey(image.url, alt)}`;
    if (!key || key !== last) chosen.push({ item, image, card });
    last = key ?? '';
  }
  return chosen;
}
