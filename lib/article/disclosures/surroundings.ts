import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, holds, type Item, type PageTree } from '../dom/page-tree.ts';

/** What is searched, and where the article stands in it. */
export interface Search {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly base: string;
  /** Letters of the site's name. */
  readonly site: string;
  /** Item in the middle of the body. */
  readonly middle: number;
  readonly titleAt: number;
}

/** Blocks from the page's end that count as its footer where no element says so. */
const FOOTER_BLOCKS = 3;

const MARKED = /disclos|affiliat|disclaim|sponsor|commission|transparen/;

const VEILED =
  /\btool-?tip-?(?:text|content|body|inner|box)|\bpop-?(?:over|up)|\bmodal|\blightbox|\bdialog|\bdrawer|\boff-?canvas|\bcollapsed\b/;

/** Whether `outer` hides what it holds, down to the item `at`, until it is opened or pointed at. */
export function isVeil(tree: PageTree, outer: Item, at: number): boolean {
  const { tag, words, index } = outer;
  const has = (name: string) => tree.attr(outer, name) !== null;
  if (tag === 'details') return !has('open');
  if (tag === 'dialog' || VEILED.test(words) || has('popover')) return true;
  if (/tooltip|dialog/.test(tree.attr(outer, 'role') ?? '')) return true;
  // A tooltip's trigger comes first, then the tip.
  return (
    /\btool-?tip/.test(words) &&
    tree.items.slice(index, at).some(({ text }) => text.trim() !== '')
  );
}

/** What the elements around a statement say of its place and whether a reader sees it. */
export interface Surroundings {
  /** The part of the page, apart from the body, that it stands in. */
  outer: 'page-footer' | 'aside' | null;
  /** In an element named after it. */
  isMarked: boolean;
  isVeiled: boolean;
}

/** One walk up from a block, or the `tip` in it; `null` in navigation and readers' comments. A footer or sidebar that holds the body as well is none. */
export function surroundingsOf(
  { tree, blocks, middle, titleAt }: Search,
  { container, index: at }: Block,
  tip: Item | null,
): Surroundings | null {
  const inner = tip ?? container;
  const around: Surroundings = {
    outer: null,
    isMarked: false,
    isVeiled: inner.isHidden || tip !== null,
  };
  const after = blocks[at + 2]?.from ?? Number.POSITIVE_INFINITY;
  let isInText = false;
  let holdsBody = false;
  for (const item of [inner, ...ancestors(tree, inner)]) {
    const { tag, words, hints, end } = item;
    if (tag === 'body') break;
    if (tag === 'nav' || (hints & HINT_BIT.comment && words.includes('comment')))
      return null;
    isInText ||= /^(?:article|main|summary)$/.test(tag);
    around.isVeiled ||= !isInText && isVeil(tree, item, inner.index);
    around.isMarked ||= end <= after && MARKED.test(words);
    holdsBody ||= holds(item, middle);
    if (around.outer || holdsBody) continue;
    if (
      (tag === 'aside' && at > titleAt) ||
      /\bside-?bar\b|-rail\b|\bwidget-area/.test(words)
    )
      around.outer = 'aside';
    else if (tag === 'footer' || /\bfooter\b/.test(words)) around.outer = 'page-footer';
  }
  if (!isInText && at >= blocks.length - FOOTER_BLOCKS) around.outer ??= 'page-footer';
  return around;
}
