import type { Block } from '../body/blocks.ts';
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
    if (outer.tag === 'article' || outer.tag === 'main' || outer.tag === 'body')
      return null;
    if (outer.tag === 'aside' || /\bside-?bar\b/.test(outer.words)) return 'aside';
    if (outer.tag === 'footer' || /\b(?:site-?)?footer\b/.test(outer.words))
      return 'page-footer';
  }
  return null;
}

function positionOf(tree: PageTree, block: Block, range: BodyRange): DisclosurePosition {
  const outer = outerKind(tree, block);
  if (block.index < range.first.index) return outer === 'aside' ? 'aside' : 'before-body';
  if (block.index <= range.last.index) return outer === 'aside' ? 'aside' : 'in-body';
  return outer ?? 'after-body';
}

const VEILED =
  /\btool-?tips?\b|\bpop-?(?:over|up)s?\b|\bmodals?\b|\blightbox\b|\bdialog\b|\bdrawer\b|\boff-?canvas\b|\bhover-?card\b|\bdropdown-(?:menu|content)\b|\bcollapsed\b/;

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
    if (outer.words !== '' && VEILED.test(outer.words)) return false;
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
    inPlainSight: isInPlainSight(tree, found),
  };
}
