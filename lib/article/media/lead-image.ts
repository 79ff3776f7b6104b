import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import type { Image } from '../types.ts';
import { type ImageSource, imageSource, isIcon, noscriptImage } from './image-source.ts';

/** The picture an article opens with, its element and the element of its caption. */
export interface LeadImage {
  readonly image: Image;
  readonly item: Item;
  readonly caption: Item | null;
}

/** Bounds of the search; set on the corpus' training pages. */
const LEAD = {
  /** A picture stated narrower is no opening picture, unless it is the page's preview image. */
  minWidthPx: 280,
  /** The preview image stated narrower is an icon. */
  minPreviewPx: 120,
  /** Items before the title in which the preview image may stand. */
  beforeTitle: 120,
  /** Longest caption in characters. */
  captionChars: 1_000,
} as const;

const REFUSED =
  HINT_BIT.related |
  HINT_BIT.share |
  HINT_BIT.comment |
  HINT_BIT.ad |
  HINT_BIT.newsletter |
  HINT_BIT.author |
  HINT_BIT.nav |
  HINT_BIT.sidebar |
  HINT_BIT.footer;
const MARKED =
  /\b(hero|featured|lead|cover|main|post|article|entry|header|top|wp-post)-?(image|img|photo|picture|media|figure|thumb(nail)?|art|banner)\b|\bhero\b|\bfeatured\b/;
const PORTRAIT = /avatar|gravatar|author|profile|headshot|byline|\blogo\b|\bicon\b/i;

/** File name of an address without size, density and format: two sizes of one picture share it. */
function stem(url: string | null): string {
  const path = URL.parse(url ?? '')?.pathname ?? '';
  const file = path.split('/').findLast((part) => /\.\w{3,4}$/.test(part)) ?? path;
  return file
    .replace(/(\.\w{3,4})+$/, '')
    .replace(/[-_@](\d{2,4}x\d{2,4}|\d{2,4}w?|\dx|scaled|large|medium)$/i, '')
    .toLowerCase();
}

function isRefused(tree: PageTree, item: Item, title: Item | null): boolean {
  let steps = 0;
  for (const outer of [item, ...ancestors(tree, item, 12)]) {
    if (outer.tag === 'body' || outer.tag === 'main' || outer.tag === 'article')
      return false;
    if (title && outer.index <= title.index && title.index < outer.end) return false;
    if (/^(nav|aside|footer|button|li|td)$/.test(outer.tag)) return true;
    if (steps < 4 && (outer.hints & REFUSED) !== 0 && !MARKED.test(outer.words))
      return true;
    steps++;
  }
  return false;
}

/** The element around a picture that holds nothing else but its caption. */
function frameOf(tree: PageTree, item: Item): Item {
  let frame = item;
  for (const outer of ancestors(tree, item, 5)) {
    if (outer.tag === 'figure') return outer;
    if (textOf(tree, outer, 400).length > 300 || holdsOther(tree, outer, item)) break;
    if (/^(body|main|article|section|header)$/.test(outer.tag)) break;
    frame = outer;
  }
  return frame;
}

function holdsOther(tree: PageTree, outer: Item, image: Item): boolean {
  for (let at = outer.index; at < outer.end; at++) {
    const inner = tree.items[at];
    if (inner && inner !== image && /^(img|h[1-6]|p|time)$/.test(inner.tag)) return true;
  }
  return false;
}

function captionOf(tree: PageTree, item: Item, frame: Item): Item | null {
  for (let at = frame.index; at < frame.end; at++) {
    const inner = tree.items[at];
    if (!inner || inner.tag === '#text' || inner.index <= item.index) continue;
    if (inner.tag === 'figcaption' || (inner.hints & HINT_BIT.caption) !== 0)
      return inner;
  }
  return null;
}

function isOpening(
  tree: PageTree,
  item: Item,
  source: ImageSource,
  { isPreview, isInBody }: { isPreview: boolean; isInBody: boolean },
): boolean {
  const { widthPx, heightPx } = source;
  if (isPreview && (widthPx ?? LEAD.minPreviewPx) >= LEAD.minPreviewPx) return true;
  if (widthPx !== null && widthPx < LEAD.minWidthPx) return false;
  if (heightPx !== null && heightPx < LEAD.minWidthPx / 3) return false;
  const words = [item, ...ancestors(tree, item, 3)].map((one) => one.words).join(' ');
  const alt = tree.attr(item, 'alt') ?? '';
  if (PORTRAIT.test(`${words} ${source.url} ${alt.slice(0, 60)}`)) return false;
  if (isInBody || widthPx !== null || MARKED.test(words)) return true;
  const frame = frameOf(tree, item);
  return frame.tag === 'figure' || (frame.isBlock && frame !== item);
}

/** The picture between title or byline and the text, `null` where the article opens without one. `text`: its first item, and the pictures it would hold. */
export function findLeadImage(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  text: { first: number; media: readonly Item[] },
): LeadImage | null {
  const preview = stem(firstMeta(page.tags, 'og:image', 'twitter:image'));
  const end = Math.min(text.first, tree.items.length);
  const from =
    title && title.index < text.first ? title.end : Math.max(tree.body, end - 60);
  const start = title ? Math.max(tree.body, from - LEAD.beforeTitle) : from;
  for (let at = start; at < end; at++) {
    const item = tree.items[at];
    if (item?.tag !== 'img' && item?.tag !== 'noscript') continue;
    const source =
      item.tag === 'img'
        ? imageSource(tree, item, page.base)
        : noscriptImage(tree, item, page.base);
    if (!source || isIcon(source, item.words)) continue;
    const isInBody = text.media.includes(item);
    if (!isInBody && isRefused(tree, item, title)) continue;
    const isPreview = preview !== '' && stem(source.url) === preview;
    if (at < from && !isPreview) continue;
    if (!isOpening(tree, item, source, { isPreview, isInBody })) continue;
    const caption = captionOf(tree, item, frameOf(tree, item));
    const words = caption ? textOf(tree, caption, LEAD.captionChars) : '';
    return {
      image: {
        ...source,
        alt: tree.attr(item, 'alt')?.trim() ?? '',
        caption: words === '' ? null : words,
      },
      item,
      caption,
    };
  }
  return null;
}

/** Whether a block stands in a picture's caption. */
export function isCaption(tree: PageTree, container: Item): boolean {
  for (const outer of [container, ...ancestors(tree, container, 4)]) {
    if (/^(figure|figcaption)$/.test(outer.tag)) return true;
    if ((outer.hints & HINT_BIT.caption) !== 0 && outer.tag !== 'body') return true;
  }
  return false;
}

/** Whether a picture of the body is the opening picture again, at any size. */
export function isSamePicture(tree: PageTree, item: Item, lead: LeadImage): boolean {
  if (item === lead.item) return true;
  if (item.tag !== 'img' && item.tag !== 'noscript') return false;
  const source =
    item.tag === 'img'
      ? imageSource(tree, item, lead.image.url)
      : noscriptImage(tree, item, lead.image.url);
  const name = stem(lead.image.url);
  // Short names ("1.jpg") are shared by different pictures.
  if (name.length < 6) return source?.url === lead.image.url;
  return source !== null && stem(source.url) === name;
}
