import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { MEDIA_TAGS } from '../dom/tags.ts';
import { embedCard } from '../media/embeds.ts';
import { imageSource, isIcon, noscriptImage } from '../media/image-source.ts';
import type { Block } from './blocks.ts';

/** How far a picture may stand from the text it belongs to. */
const REACH = {
  /** Steps up from the picture to an element it shares with a kept block next to it. */
  steps: 4,
} as const;

const REFUSED =
  HINT_BIT.related |
  HINT_BIT.share |
  HINT_BIT.comment |
  HINT_BIT.ad |
  HINT_BIT.newsletter |
  HINT_BIT.author |
  HINT_BIT.nav |
  HINT_BIT.sidebar;

function isRefused(tree: PageTree, item: Item, limit: number): boolean {
  let steps = 0;
  for (const outer of [item, ...ancestors(tree, item, limit)]) {
    if (
      outer.tag === 'nav' ||
      outer.tag === 'aside' ||
      outer.tag === 'footer' ||
      outer.tag === 'button'
    )
      return true;
    if (
      steps < 3 &&
      (outer.hints & REFUSED) !== 0 &&
      (outer.hints & HINT_BIT.content) === 0 &&
      outer.tag !== 'body'
    )
      return true;
    steps++;
  }
  return false;
}

function sharesElement(tree: PageTree, item: Item, block: Block | undefined): boolean {
  if (!block) return false;
  for (const outer of ancestors(tree, item, REACH.steps)) {
    if (outer.tag === 'body' || outer.tag === 'html') return false;
    if (block.from >= outer.index && block.from < outer.end) return true;
  }
  return false;
}

function isContent(tree: PageTree, item: Item, base: string, seen: Set<string>): boolean {
  if (item.tag === 'math' || item.tag === 'hr') return true;
  if (item.tag === 'img' || item.tag === 'noscript') {
    const source =
      item.tag === 'img'
        ? imageSource(tree, item, base)
        : noscriptImage(tree, item, base);
    if (!source || isIcon(source, item.words) || seen.has(source.url)) return false;
    seen.add(source.url);
    return true;
  }
  return embedCard(tree, item, base) !== null;
}

/** Media of the page in order, each with the text blocks before and after it. */
export function chooseMedia(
  tree: PageTree,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
  base: string,
): Item[] {
  const chosen: Item[] = [];
  const seen = new Set<string>();
  const body = tree.items[tree.body];
  let next = 0;
  for (let at = body?.index ?? 0; at < (body?.end ?? 0); at++) {
    const item = tree.items[at];
    if (
      !item ||
      item.tag === '#text' ||
      !MEDIA_TAGS.has(item.tag) ||
      item.tag === 'picture'
    )
      continue;
    while (next < blocks.length && (blocks[next]?.from ?? 0) < item.index) next++;
    const before = blocks[next - 1];
    const after = blocks[next];
    const keptBefore = before !== undefined && isKept(before);
    const keptAfter = after !== undefined && isKept(after);
    const between = keptBefore && keptAfter;
    const beside =
      (keptBefore && sharesElement(tree, item, before)) ||
      (keptAfter && sharesElement(tree, item, after));
    if (!between && !beside) continue;
    if (item.tag === 'hr' && !between) continue;
    if (item.isHidden && item.tag !== 'math' && item.tag !== 'img') continue;
    if (isRefused(tree, item, 12) || !isContent(tree, item, base, seen)) continue;
    chosen.push(item);
  }
  return chosen;
}
