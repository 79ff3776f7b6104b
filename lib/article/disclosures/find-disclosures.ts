import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { webUrl } from '../metadata/urls.ts';
import { splitSentences } from '../text/sentences.ts';
import { containment, foldedWords } from '../text/words.ts';
import type { DisclosureKind } from '../types.ts';
import { judgeSentence, mentionsInterest } from './judge-sentence.ts';

/** Bounds of a statement; tuned on the training split. */
const STATEMENT = {
  /** Longest block read, in characters: footers with a long legal text hold disclosures too. */
  blockChars: 4_000,
  /** Share of a block's words in the statement from which the whole block is the statement. */
  wholeShare: 0.4,
  /** Longest block taken whole, in characters. */
  wholeChars: 900,
} as const;

/** A disclosure and the block it stands in. */
export interface FoundDisclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly block: Block;
  /** The block is nothing but the disclosure: it leaves the body. */
  readonly isWholeBlock: boolean;
}

interface Span {
  readonly kind: DisclosureKind;
  readonly from: number;
  readonly to: number;
}

/** The stretch of sentences that belongs to a disclosure: statements, and companions touching them. */
function findSpan(sentences: readonly string[]): Span | null {
  const verdicts = sentences.map(judgeSentence);
  const first = verdicts.findIndex((one) => one !== null && one !== 'companion');
  if (first < 0) return null;
  const kind = verdicts[first];
  if (!kind || kind === 'companion') return null;
  let from = first;
  let to = first + 1;
  while (from > 0 && verdicts[from - 1] !== null) from--;
  while (to < sentences.length && verdicts[to] !== null) to++;
  return { kind, from, to };
}

const POLICY =
  /disclos|disclaim|affiliat|polic|richtlinie|how-we|ethics|advertis|transparen|about|terms|trust|guidelines/i;

function policyLink(tree: PageTree, block: Block, base: string): string | null {
  let fallback: string | null = null;
  const end = Math.max(block.to, block.container.end);
  for (let at = block.from; at < end; at++) {
    const item = tree.items[at];
    const link = item && item.link >= 0 ? tree.items[item.link] : undefined;
    if (!link) continue;
    const href = tree.attr(link, 'href');
    const url = webUrl(href, base);
    if (!url || href?.startsWith('#')) continue;
    if (POLICY.test(new URL(url).pathname)) return url;
    fallback ??= url;
  }
  return fallback;
}

function isChrome(tree: PageTree, container: Item): boolean {
  if (container.tag === 'nav') return true;
  for (const outer of [container, ...ancestors(tree, container, 12)]) {
    if (outer.tag === 'nav') return true;
    if (
      (outer.hints & HINT_BIT.comment) !== 0 &&
      /comment(s|list|-)/.test(outer.words) &&
      outer.tag !== 'body'
    )
      return true;
  }
  return false;
}

function readBlock(tree: PageTree, block: Block, base: string): FoundDisclosure | null {
  if (block.text.length > STATEMENT.blockChars || !mentionsInterest(block.text))
    return null;
  if (/^h[1-4]$/.test(block.container.tag) || isChrome(tree, block.container))
    return null;
  if (block.linkChars > 0.9 * block.text.length && block.words < 8) return null;
  const sentences = splitSentences(block.text);
  const span = findSpan(sentences);
  if (!span) return null;
  const own = sentences.slice(span.from, span.to).join(' ');
  const share = own.length / block.text.length;
  const isMost =
    share >= STATEMENT.wholeShare && block.text.length <= STATEMENT.wholeChars;
  const isMarked =
    (block.container.hints & HINT_BIT.disclosure) !== 0 &&
    block.text.length <= STATEMENT.wholeChars;
  const isWholeBlock = isMost || isMarked;
  return {
    kind: span.kind,
    text: isWholeBlock ? block.text : own,
    policyUrl: policyLink(tree, block, base),
    block,
    isWholeBlock,
  };
}

/** Whether two statements are the same one said twice. */
function isRepeat(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  return containment(left, right) > 0.9 && containment(right, left) > 0.9;
}

/** Every disclosure among the blocks, in document order; a repeated statement once. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  base: string,
): FoundDisclosure[] {
  const found: FoundDisclosure[] = [];
  for (const block of blocks) {
    const one = readBlock(tree, block, base);
    if (one) found.push(one);
  }
  return found;
}

/** Drops statements said before. */
export function withoutRepeats(found: readonly FoundDisclosure[]): FoundDisclosure[] {
  const kept: FoundDisclosure[] = [];
  for (const one of found) {
    if (!kept.some((other) => isRepeat(one.text, other.text))) kept.push(one);
  }
  return kept;
}
