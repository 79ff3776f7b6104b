import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import type { Disclosure, DisclosurePosition } from '../types.ts';
import type { FoundDisclosure } from './find-disclosures.ts';

/** Where the article's body runs. */
export interface BodyRange {
  readonly first: Block;
  readonly last: Block;
  readonly title: Item | null;
}

function outerKind(tree: PageTree, block: Block): 'page-footer' | 'aside' | null {
  for (const outer of [block.container, ...ancestors(tree, block.container, 30)]) {
    if (outer.tag === 'article' || outer.tag === 'main') return null;
    if (outer.tag === 'aside' || /\bside-?bar\b/.test(outer.words)) return 'aside';
    if (outer.tag === 'footer' || /\bsite-?footer\b|\bfooter\b/.test(outer.words))
      return outer.tag === 'body' ? null : 'page-footer';
  }
  return null;
}

function positionOf(tree: PageTree, block: Block, range: BodyRange): DisclosurePosition {
  const outer = outerKind(tree, block);
  if (block.index < range.first.index) return outer === 'aside' ? 'aside' : 'before-body';
  if (block.index <= range.last.index) return outer === 'aside' ? 'aside' : 'in-body';
  return outer ?? 'after-body';
}

function isShown(tree: PageTree, block: Block): boolean {
  if (block.isHidden) return false;
  const veiled = /tooltip|popover|\bmodal\b|popup|lightbox/;
  for (const outer of [block.container, ...ancestors(tree, block.container, 6)]) {
    if ((outer.hints & HINT_BIT.consent) !== 0 && veiled.test(outer.words)) return false;
    if (outer.tag === 'dialog') return false;
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
    position: positionOf(tree, found.block, range),
    inPlainSight: isShown(tree, found.block),
  };
}
