import type { Item, PageTree } from '../dom/page-tree.ts';
import { type EmbedCard, embedCard } from '../media/embeds.ts';
import { type ImageSource, imageSource, isIcon } from '../media/image-source.ts';
import { stepsToShared } from '../media/set-apart.ts';
import type { Block } from './blocks.ts';

/** How far a picture may stand from the only kept text beside it: steps up to an element they share. */
const REACH = 4;

const MEDIA_TAGS = new Set(
  'img noscript iframe video audio embed object math hr'.split(' '),
);

/** Something of the body that is no text: a picture, the card of an embed, or (neither) a formula or rule. */
export interface Medium {
  readonly item: Item;
  readonly image: ImageSource | null;
  readonly card: EmbedCard | null;
}

/** Media of the body in order: those between two kept blocks, or close to one, that nothing sets apart from it. */
export function chooseMedia(
  tree: PageTree,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
  base: string,
): Medium[] {
  const chosen: Medium[] = [];
  const seen = new Set<string>();
  const body = tree.items[tree.body];
  let next = 0;
  for (let at = body?.index ?? 0; at < (body?.end ?? 0); at++) {
    const item = tree.items[at];
    if (!item || !MEDIA_TAGS.has(item.tag)) continue;
    while ((blocks[next]?.from ?? at) < at) next++;
    const beside = [blocks[next - 1], blocks[next]].filter((one) => one && isKept(one));
    const steps = beside.map((one) => stepsToShared(tree, item, one?.from ?? 0));
    const isBetween = beside.length === 2;
    if (!steps.some((count) => count >= 0 && (isBetween || count <= REACH))) continue;
    const { tag } = item;
    if ((tag === 'hr' && !isBetween) || (item.isHidden && !/^(math|img)$/.test(tag)))
      continue;
    const isImage = tag === 'img' || tag === 'noscript';
    const image = isImage ? imageSource(tree, item, base) : null;
    const isDrawn = tag === 'math' || tag === 'hr';
    const card = isImage || isDrawn ? null : embedCard(tree, item, base);
    if (image && !isIcon(image, item.words) && !seen.has(image.url)) seen.add(image.url);
    else if (!card && !isDrawn) continue;
    chosen.push({ item, image, card });
  }
  return chosen;
}
