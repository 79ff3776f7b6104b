import type { Block } from '../body/blocks.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { bareHost } from '../metadata/urls.ts';
import { containment, foldedWords } from '../text/words.ts';
import { hiddenStatements } from './hidden-statements.ts';
import { judgesFor, siteNamePattern } from './judge-sentence.ts';
import { labelBlocks } from './label-blocks.ts';
import { languagesOf } from './languages/detect.ts';
import { policyLink } from './policy-link.ts';
import { judgesOfBlock, readBlock } from './read-block.ts';
import type { FoundDisclosure, Search } from './search.ts';

/** What a search needs besides the blocks. */
export interface SearchOptions {
  /** Address that links resolve against; its host names the site. */
  readonly base: string;
  /** The heading that shows the title, for the labels beside it. */
  readonly title: Item | null;
}

/** Bounds of the work on one page; pages of the corpus stay under a tenth of them. */
const MOST = {
  /** Characters of blocks whose sentences are judged; a page of nothing but such talk is no article's. */
  judgedChars: 150_000,
  /** Statements found. */
  statements: 60,
} as const;

function inOrder(one: FoundDisclosure, other: FoundDisclosure): number {
  return one.block.index - other.block.index;
}

/** Every disclosure of the page, in document order: statements, labels of the article, statements in attributes. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  options: SearchOptions,
): FoundDisclosure[] {
  const { base } = options;
  const root = tree.byTag('html')[0];
  const declared = root ? tree.attr(root, 'lang') : null;
  const search: Search = {
    tree,
    blocks,
    base,
    siteName: siteNamePattern(bareHost(base)),
    judges: judgesFor(languagesOf(blocks, declared)),
  };
  const labels = labelBlocks(search, options.title);
  const found: FoundDisclosure[] = [];
  let judged = 0;
  for (const block of blocks) {
    if (labels.has(block)) {
      found.push({
        kind: 'sponsored',
        text: block.text,
        policyUrl: policyLink(tree, block, base),
        block,
        isWholeBlock: true,
        tail: null,
        isAttribute: false,
      });
      continue;
    }
    const judges = judgesOfBlock(search, block);
    if (judges.length === 0) continue;
    judged += block.text.length;
    found.push(...readBlock(search, block, judges));
    if (judged > MOST.judgedChars || found.length > MOST.statements) break;
  }
  found.push(...hiddenStatements(search));
  return found.sort(inOrder);
}

/** Whether one statement repeats the other, perhaps cut. */
function isRepeat(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  const forward = containment(left, right);
  const backward = containment(right, left);
  return Math.max(forward, backward) > 0.9 && Math.min(forward, backward) > 0.6;
}

/** Drops statements said before; of a shown and a hidden one the shown stays. */
export function withoutRepeats(
  found: readonly FoundDisclosure[],
  isShown: (one: FoundDisclosure) => boolean,
): FoundDisclosure[] {
  const kept: FoundDisclosure[] = [];
  for (const one of found) {
    const at = kept.findIndex((other) => isRepeat(one.text, other.text));
    const known = kept[at];
    if (!known) kept.push(one);
    else if (isShown(one) && !isShown(known)) kept[at] = one;
  }
  return kept.sort(inOrder);
}
