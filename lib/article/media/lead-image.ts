import type { Medium } from '../body/choose-media.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { firstMeta } from '../metadata/meta-tags.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import type { Image } from '../types.ts';
import { imageSource, isIcon } from './image-source.ts';
import { stepsToShared } from './set-apart.ts';

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
  /** Most items of an element that holds a picture and its caption only. */
  frameItems: 60,
  /** Longest caption in characters. */
  captionChars: 1_000,
} as const;

const MARKED =
  /\b(hero|featured|lead|cover|main|post|article|entry|header|top|wp-post)-?(image|img|photo|picture|media|figure|thumb(nail)?|art|banner)\b|\bhero\b|\bfeatured\b/;
const PORTRAIT = /avatar|author|profile|headshot|byline|\blogo\b|\bicon\b/i;

/** File name of an address without size, density and format: two sizes of one picture share it. */
function stem(url: string | null): string {
  const path = URL.parse(url ?? '')?.pathname ?? '';
  const file = path.split('/').findLast((part) => /\.\w{3,4}$/.test(part)) ?? path;
  return file
    .replace(/(\.\w{3,4})+$/, '')
    .replace(/[-_@](\d{2,4}x\d{2,4}|\d{2,4}w?|\dx|scaled|large|medium)$/i, '')
    .toLowerCase();
}

/** The element around a picture that holds nothing else but its caption. */
function frameOf(tree: PageTree, image: Item): Item {
  let frame = image;
  for (const outer of ancestors(tree, image, 5)) {
    if (outer.tag === 'figure') return outer;
    if (outer.end - outer.index > LEAD.frameItems) break;
    const inside = tree.items.slice(outer.index, outer.end);
    const isShared = inside.some(
      (one) => one !== image && /^(img|h\d|p|time|body)$/.test(one.tag),
    );
    if (isShared || textOf(tree, outer, 400).length > 300) break;
    frame = outer;
  }
  return frame;
}

const isCaptionItem = ({ tag, hints }: Item) =>
  tag === 'figcaption' || (hints & HINT_BIT.caption && tag !== 'body');

/** The picture between title or byline and the text's `first` item, `null` where the article opens without one. */
export function findLeadImage(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  { first, media }: { first: number; media: readonly Medium[] },
): LeadImage | null {
  const preview = stem(firstMeta(page.tags, 'og:image', 'twitter:image'));
  const from = title && title.index < first ? title.end : first - 60;
  for (
    let at = Math.max(tree.body, title ? from - LEAD.beforeTitle : from);
    at < first;
    at++
  ) {
    const item = tree.items[at];
    if (item?.tag !== 'img' && item?.tag !== 'noscript') continue;
    const chosen = media.find((one) => one.item === item);
    const source = chosen?.image ?? imageSource(tree, item, page.base);
    if (!source || isIcon(source, item.words)) continue;
    const { widthPx, heightPx, url } = source;
    const alt = tree.attr(item, 'alt')?.trim() ?? '';
    const words = [item, ...ancestors(tree, item, 3)].map((one) => one.words).join(' ');
    const frame = frameOf(tree, item);
    const isPreview = preview !== '' && stem(url) === preview;
    const isOpening =
      at >= from &&
      (chosen || stepsToShared(tree, item, first) >= 0) &&
      (widthPx ?? LEAD.minWidthPx) >= LEAD.minWidthPx &&
      (heightPx ?? LEAD.minWidthPx) >= LEAD.minWidthPx / 3 &&
      !PORTRAIT.test(`${words} ${url} ${alt.slice(0, 60)}`) &&
      (chosen || widthPx || MARKED.test(words) || frame !== item);
    if (!isOpening && !(isPreview && (widthPx ?? LEAD.minPreviewPx) >= LEAD.minPreviewPx))
      continue;
    const caption =
      tree.items.slice(at + 1, frame.end).find((one) => isCaptionItem(one)) ?? null;
    const text = caption && textOf(tree, caption, LEAD.captionChars);
    return { image: { ...source, alt, caption: text || null }, item, caption };
  }
  return null;
}

/** Whether a block stands in a picture's caption. */
export function isCaption(tree: PageTree, container: Item): boolean {
  return [container, ...ancestors(tree, container, 4)].some(
    (outer) => outer.tag === 'figure' || isCaptionItem(outer),
  );
}

/** Whether a picture of the body is the opening picture again, at any size. */
export function isSamePicture({ item, image }: Medium, lead: LeadImage): boolean {
  const name = stem(lead.image.url);
  // Short names ("1.jpg") are shared by different pictures.
  const isSame =
    name.length < 6 ? image?.url === lead.image.url : image && stem(image.url) === name;
  return item === lead.item || isSame === true;
}
