import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { isLabel, prepareSentence } from './judge-sentence.ts';
import type { Search } from './search.ts';

/** Where a label must stand to be the article's and not a tile's or an advertisement's. */
const LABEL = {
  /** Longest label in characters. */
  chars: 90,
  /** Blocks looked at before and after the title. */
  before: 6,
  after: 8,
  /** Blocks that may lie between the title and a label that names nobody ("Sponsored"). */
  bareDistance: 4,
  /** Words from which a block is prose: labels stand above it. */
  proseWords: 25,
} as const;

const AD_SLOT =
  /\b(?:ads?|advert|advertisements?|dfp|gpt|ad-?(?:slot|unit|container|wrapper|label|banner|box|break)|adsense|outbrain|taboola|nav|menu|related|recommended|carousel|comments?|side-?bar)\b/;

const NAMES_SOMEBODY =
  /\b(?:by|with|von|mit|par|avec|por|con|com|da|door|met)\b.|[:：].|提供/i;

function commonAncestor(tree: PageTree, one: Item, other: Item): Item | null {
  for (const outer of ancestors(tree, one, 60)) {
    if (outer.index <= other.index && other.index < outer.end) return outer;
  }
  return null;
}

/** Whether something between the label and what it shares with the title makes it an ad's or a tile's. */
function isForeign(tree: PageTree, container: Item, shared: Item): boolean {
  for (const outer of [container, ...ancestors(tree, container, 20)]) {
    if (outer.index === shared.index) return false;
    if (/^(?:nav|aside|footer|form|button)$/.test(outer.tag)) return true;
    if (AD_SLOT.test(outer.words)) return true;
  }
  return false;
}

function labelsArticle(
  { tree, judges }: Search,
  block: Block,
  title: Item,
  distance: number,
): boolean {
  if (block.text.length > LABEL.chars || block.isHidden) return false;
  if (!isLabel(prepareSentence(block.text, null), judges)) return false;
  const shared = commonAncestor(tree, block.container, title);
  if (!shared || isForeign(tree, block.container, shared)) return false;
  if (NAMES_SOMEBODY.test(block.text)) return true;
  return distance <= LABEL.bareDistance && !/^(?:body|html)$/.test(shared.tag);
}

/** Blocks beside the title that are one of the labels articles carry ("In partnership with …"). */
export function labelBlocks(search: Search, title: Item | null): ReadonlySet<Block> {
  const { blocks } = search;
  const found = new Set<Block>();
  if (!title) return found;
  const at = blocks.findIndex(({ from }) => from >= title.index && from < title.end);
  if (at < 0) return found;
  for (let back = at - 1; back >= Math.max(0, at - LABEL.before); back--) {
    const block = blocks[back];
    if (!block || block.words >= LABEL.proseWords) break;
    if (labelsArticle(search, block, title, at - back)) found.add(block);
  }
  for (let next = at + 1; next <= at + LABEL.after; next++) {
    const block = blocks[next];
    if (!block) break;
    if (block.from < title.end) continue;
    if (block.words >= LABEL.proseWords && next > at + 2) break;
    if (labelsArticle(search, block, title, next - at)) found.add(block);
  }
  return found;
}
