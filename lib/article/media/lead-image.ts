import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree, textOf } from '../dom/page-tree.ts';
import { firstMeta, type PageMetadata } from '../metadata/page-metadata.ts';
import type { Image } from '../types.ts';
import { type Medium, stepsToShared } from './choose-media.ts';
import { imageSource, isIcon, pictureKey, pictureName } from './image-source.ts';

/** The picture an article opens with, its element and the element of its caption. */
export interface LeadImage {
  readonly image: Image;
  readonly item: Item;
  readonly caption: Item | null;
}

/** A picture stated narrower is no opening picture. This and the next were set on the training pages. */
const LEAST_WIDTH_PX = 280;
/** Items before the title (before the text, without one) in which a picture may stand. */
const ITEMS_BEFORE = 120;
/** Items after a picture outside of a figure in which its caption begins. */
const CAPTION_ITEMS = 8;
/** Longest caption in characters. */
const CAPTION_CHARS = 1_000;

/** A file that is named narrower than {@link LEAST_WIDTH_PX}: the thumbnail of another article, a badge. */
const SMALL_FILE = /[-_](\d\d|1\d\d|2[0-7]\d)(x\d{2,4}|w)\.\w+$/;
/** The site's own logo may be as large as a picture. */
const PORTRAIT = /avatar|author|profile|headshot|[/_-]logo|\.svg/i;

const isCaptionItem = ({ tag, hints }: Item) =>
  tag === 'figcaption' || (hints & HINT_BIT.caption && tag !== 'body');

/** The picture between title or byline and the text's `first` item, `null` where the article opens without one. */
export function findLeadImage(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  { first, media }: { first: number; media: readonly Medium[] },
): LeadImage | null {
  const preview = pictureName(firstMeta(page.tags, 'og:image', 'twitter:image') ?? '');
  const from = title && title.index < first ? title.end : first;
  for (let at = Math.max(tree.body, from - ITEMS_BEFORE); at < first; at++) {
    const item = tree.items[at];
    if (item?.tag !== 'img' && item?.tag !== 'noscript') continue;
    const chosen = media.find((one) => one.item === item);
    const source = chosen?.image ?? imageSource(tree, item, page.base);
    if (!source || isIcon(source, item.words)) continue;
    const { widthPx, url } = source;
    const alt = tree.attr(item, 'alt')?.trim() ?? '';
    const isOpening =
      at >= from &&
      (chosen || stepsToShared(tree, item, first) >= 0) &&
      (widthPx ?? LEAST_WIDTH_PX) >= LEAST_WIDTH_PX &&
      !PORTRAIT.test(url) &&
      !SMALL_FILE.test(url);
    if (!isOpening && !(preview && pictureName(url) === preview)) continue;
    const figure = [...ancestors(tree, item, 5)].find(({ tag }) => tag === 'figure');
    const caption =
      tree.items
        .slice(at, figure?.end ?? at + CAPTION_ITEMS)
        .find((one) => isCaptionItem(one)) ?? null;
    const text = caption && textOf(tree, caption, CAPTION_CHARS);
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

/** The media of the body without the opening picture, at any size. */
export function withoutLead(media: readonly Medium[], lead: LeadImage): Medium[] {
  const key = pictureKey(lead.image.url);
  return media.filter(
    ({ item, image }) => item !== lead.item && pictureKey(image?.url) !== key,
  );
}
