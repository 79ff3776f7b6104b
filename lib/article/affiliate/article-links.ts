import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';

const FOREIGN_TAGS = /^(?:aside|nav|footer|header|dialog)$/;
const FOREIGN =
  /\bads?\b|advert|\bdfp\b|gpt-|outbrain|taboola|related|recommended-?(?:posts|stories|reading|articles)|side-?bar|newsletter|\bcomments?\b|author-?(?:box|bio)|share|social|\bpopup|\bmodal\b|breadcrumb|\btiles?\b|trending|most-?read|read-?next/;

/** Whether something between the item and what holds the body sets it apart from the article. */
function isForeign(tree: PageTree, item: Item, root: Item): boolean {
  for (const outer of ancestors(tree, item, 40)) {
    if (outer.index <= root.index) return false;
    if (FOREIGN_TAGS.test(outer.tag) || FOREIGN.test(outer.words)) return true;
  }
  return false;
}

function rootOf(tree: PageTree, first: Block, last: Block): Item {
  for (const outer of [first.container, ...ancestors(tree, first.container, 100)]) {
    if (outer.end >= last.to) return outer;
  }
  return tree.items[tree.body] ?? first.container;
}

/** Index of the last block that starts at or before `index`, -1 for none. */
function blockBefore(blocks: readonly Block[], index: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Tells which links belong to the article: those in kept blocks, and those between the first and the
 * last kept block (and beside the last) in boxes that nothing sets apart: buttons, product cards.
 */
export function articleLinks(
  tree: PageTree,
  blocks: readonly Block[],
  isKept: (block: Block) => boolean,
): (link: Item) => boolean {
  const kept = blocks.filter(isKept);
  const first = kept[0];
  const last = kept[kept.length - 1];
  if (!first || !last) return () => false;
  const root = rootOf(tree, first, last);
  const lastParent = tree.items[last.container.parent] ?? root;
  const end =
    lastParent.index >= root.index ? Math.max(last.to, lastParent.end) : last.to;
  const until = lastParent.tag === 'body' ? last.to : Math.min(end, root.end);
  return (link) => {
    for (let at = link.index; at < link.end; at++) {
      if (tree.items[at]?.tag !== '#text') continue;
      const block = blocks[blockBefore(blocks, at)];
      if (block && at < block.to && isKept(block)) return true;
    }
    if (link.index < first.from || link.index >= until) return false;
    return !isForeign(tree, link, root);
  };
}
