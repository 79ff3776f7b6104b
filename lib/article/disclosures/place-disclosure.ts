import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import type { Disclosure, DisclosurePosition } from '../types.ts';
import type { FoundDisclosure } from './search.ts';

/** Where the article's body runs: its blocks in order, of all of the page's. */
export interface BodyRange {
  readonly kept: readonly Block[];
  readonly blocks: readonly Block[];
  /** The heading that shows the title. */
  readonly title: Item | null;
}

/** How little of the body may lie beyond a statement of its own for it to stand before or after the body. */
const EDGE = {
  /** Words: a caption, a date, a first line that were kept. */
  words: 40,
  /** Share of the body's words. */
  share: 0.1,
  /** Blocks from the page's end that count as its footer where no element says so. */
  footerBlocks: 3,
} as const;

function isInArticle(tree: PageTree, item: Item): boolean {
  for (const outer of ancestors(tree, item, 30))
    if (outer.tag === 'article' || outer.tag === 'main') return true;
  return false;
}

const SIDEBAR = /\bside-?bar\b|\b(?:right|left)-?rail\b|\bwidget-area\b/;

/** The footer or sidebar a block stands in; one that holds the body as well is none. */
function outerKind(
  tree: PageTree,
  block: Block,
  { kept, title }: BodyRange,
): 'page-footer' | 'aside' | null {
  const middle = kept[kept.length >> 1]?.from ?? 0;
  const isAboveTitle = title !== null && block.from < title.index;
  for (const outer of [block.container, ...ancestors(tree, block.container, 30)]) {
    if (outer.tag === 'body' || (outer.index <= middle && middle < outer.end))
      return null;
    if (SIDEBAR.test(outer.words)) return 'aside';
    if (outer.tag === 'aside' && !isAboveTitle) return 'aside';
    if (outer.tag === 'footer' || /\b(?:site-?)?footer\b/.test(outer.words))
      return 'page-footer';
  }
  return null;
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

function positionOf(
  tree: PageTree,
  found: FoundDisclosure,
  range: BodyRange,
): DisclosurePosition {
  const { kept, blocks } = range;
  const { block } = found;
  const outer = outerKind(tree, block, range);
  if (outer === 'aside') return 'aside';
  const before = kept.filter(({ index }) => index < block.index);
  const after = kept.filter(({ index }) => index > block.index);
  const isOwn = found.isWholeBlock || !kept.includes(block);
  const edge = isOwn ? Math.min(EDGE.words, EDGE.share * wordsOf(kept)) : 0;
  if (wordsOf(before) <= edge) return 'before-body';
  if (wordsOf(after) > edge || !isOwn) return 'in-body';
  const isLast = block.index >= blocks.length - EDGE.footerBlocks;
  return (
    outer ??
    (isLast && !isInArticle(tree, block.container) ? 'page-footer' : 'after-body')
  );
}

const VEILED =
  /\btool-?tip-?(?:text|content|body|inner|message|box)\b|\bpop-?(?:over|up)s?\b|\bmodals?\b|\blightbox\b|\bdialog\b|\bdrawer\b|\boff-?canvas\b|\bhover-?card\b|\bdropdown-(?:menu|content)\b|\bcollapsed\b/;

/** Whether `outer` shows other text before the block: a tooltip's trigger comes first, then the tip. */
function hasTextBefore(tree: PageTree, outer: Item, block: Block): boolean {
  for (let at = outer.index; at < block.from; at++)
    if (tree.items[at]?.text.trim()) return true;
  return false;
}

/** Whether a reader sees the block without opening, pointing at or scrolling to anything hidden. */
export function isInPlainSight(tree: PageTree, found: FoundDisclosure): boolean {
  const { block, isAttribute } = found;
  if (isAttribute || block.isHidden) return false;
  let isInSummary = false;
  for (const outer of [block.container, ...ancestors(tree, block.container, 12)]) {
    if (/^(?:body|html|main|article)$/.test(outer.tag)) break;
    if (outer.tag === 'summary') isInSummary = true;
    if (outer.tag === 'dialog' || tree.attr(outer, 'popover') !== null) return false;
    if (/^(?:tooltip|dialog)$/.test(tree.attr(outer, 'role') ?? '')) return false;
    if (outer.tag === 'details' && !isInSummary && tree.attr(outer, 'open') === null)
      return false;
    if (outer.words === '') continue;
    if (VEILED.test(outer.words)) return false;
    if (/\btool-?tip/.test(outer.words) && hasTextBefore(tree, outer, block))
      return false;
  }
  return true;
}

/** The disclosure as it goes into the article: kind, words, position relative to the body. */
export function placeDisclosure(
  tree: PageTree,
  found: FoundDisclosure,
  range: BodyRange,
): Disclosure {
  return {
    kind: found.kind,
    text: found.text,
    policyUrl: found.policyUrl,
    position: positionOf(tree, found, range),
    inPlainSight: isInPlainSight(tree, found),
  };
}
