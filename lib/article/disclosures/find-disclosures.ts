import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { bareHost } from '../metadata/urls.ts';
import { splitSentences } from '../text/sentences.ts';
import { containment, foldedWords } from '../text/words.ts';
import type { DisclosureKind } from '../types.ts';
import { hiddenStatements } from './hidden-statements.ts';
import {
  isCompanion,
  type Judge,
  judgeSentence,
  judgesFor,
  judgesOf,
  prepareSentence,
  siteNamePattern,
} from './judge-sentence.ts';
import { labelBlocks } from './label-blocks.ts';
import { languagesOf } from './languages/detect.ts';
import { policyLink } from './policy-link.ts';

/** Bounds of a statement; tuned on the training split. */
export const STATEMENT = {
  /** Longest block read, in characters: footers with a long legal text hold disclosures too. */
  blockChars: 4_000,
  /** Share of a block's characters in the statement from which the block is nothing else. */
  wholeShare: 0.7,
  /** Share from which a short block about links is taken whole: what stands beside is its preamble ("We buy what we test"). */
  shortShare: 0.33,
  shortChars: 500,
  /** The same where class or id say "disclosure". */
  markedShare: 0.3,
  /** Longest block taken whole, in characters. */
  wholeChars: 900,
  /** Companions taken along before and after a statement. */
  before: 3,
  after: 6,
  /** Other sentences bridged between two statements of a block. */
  gap: 1,
} as const;

/** A disclosure and the block it stands in. */
export interface FoundDisclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly block: Block;
  /** The block is nothing but the disclosure: it leaves the body. */
  readonly isWholeBlock: boolean;
  /** A block after it that is only its policy link: leaves the body too. */
  readonly tail: Block | null;
  /** Stands in an attribute, not in text. */
  readonly isAttribute: boolean;
}

/** What a search needs besides the blocks. */
export interface SearchOptions {
  /** Address that links resolve against; its host names the site. */
  readonly base: string;
  /** The heading that shows the title, for the labels beside it. */
  readonly title: Item | null;
}

interface Span {
  readonly kind: DisclosureKind;
  readonly from: number;
  readonly to: number;
}

/** Stretches of sentences that disclose: statements, companions touching them, short gaps bridged. */
function findSpans(
  sentences: readonly string[],
  judges: readonly Judge[],
  siteName: RegExp | null,
): Span[] {
  const prepared = sentences.map((one) => prepareSentence(one, siteName));
  const kinds = prepared.map((one) => judgeSentence(one, judges));
  const goesAlong = (at: number) =>
    prepared[at] !== undefined && isCompanion(prepared[at], judges);
  const spans: { kind: DisclosureKind; from: number; to: number }[] = [];
  kinds.forEach((kind, at) => {
    if (!kind) return;
    const last = spans[spans.length - 1];
    if (last && at - last.to <= STATEMENT.gap) {
      last.to = at + 1;
      return;
    }
    if (last && at < last.to) return;
    let from = at;
    const least = Math.max(at - STATEMENT.before, last?.to ?? 0);
    while (from > least && goesAlong(from - 1)) from--;
    let to = at + 1;
    const most = Math.min(at + 1 + STATEMENT.after, sentences.length);
    while (to < most && kinds[to] === null && goesAlong(to)) to++;
    spans.push({ kind, from, to });
  });
  for (const span of spans) {
    const most = Math.min(span.to + STATEMENT.after, sentences.length);
    while (span.to < most && kinds[span.to] === null && goesAlong(span.to)) span.to++;
  }
  return spans;
}

function isChrome(tree: PageTree, container: Item): boolean {
  for (const outer of [container, ...ancestors(tree, container, 12)]) {
    if (outer.tag === 'nav') return true;
    if (outer.tag === 'body') return false;
    if ((outer.hints & HINT_BIT.comment) !== 0 && /comment(s|list|-)/.test(outer.words))
      return true;
  }
  return false;
}

/** Marks between the parts of a meta line or a footer. */
const SEPARATOR = /\s+[·•|]\s+/;

/** A block that holds more than a disclosure, however much of it that is. */
const OTHER_MATTER = /©|all rights reserved|\s[·•|]\s/i;

const POLICY_WORDS =
  /learn more|read more|find out|how (?:it|we|this|our)|trust us|disclos|disclaim|polic|here|mehr|savoir|informaci|saiba|scopri|lees|詳/i;

/** The next block when it is only the statement's link ("Learn more"). */
function tailOf(tree: PageTree, blocks: readonly Block[], block: Block): Block | null {
  const next = blocks[block.index + 1];
  if (!next || next.words > 8 || next.linkChars < 0.7 * next.text.length) return null;
  const parent = tree.items[block.container.parent];
  const isNear = parent !== undefined && next.from < parent.end && next.linkCount === 1;
  return isNear && POLICY_WORDS.test(next.text) ? next : null;
}

const MARKED =
  /disclos|affiliat|disclaim|\bsponsor|advertorial|\bcommission|transparen|\bpartner-?(?:note|info|box)/;

/** Whether class or id of the block, or of a small box around it, name what it is. */
function isInMarkedBox({ tree, blocks }: Search, block: Block): boolean {
  for (const outer of [block.container, ...ancestors(tree, block.container, 2)]) {
    const next = blocks[block.index + 2];
    if (next && next.from < outer.end) return false;
    if (MARKED.test(outer.words)) return true;
  }
  return false;
}

/** What a page is searched with. */
export interface Search {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly base: string;
  readonly siteName: RegExp | null;
  readonly judges: readonly Judge[];
}

function readBlock(search: Search, block: Block): FoundDisclosure[] {
  const { tree, base } = search;
  if (block.text.length > STATEMENT.blockChars || block.text.length < 12) return [];
  const judges = judgesOf(block.text, search.judges);
  if (judges.length === 0) return [];
  if (block.container.tag === 'h1' || isChrome(tree, block.container)) return [];
  if (block.linkChars > 0.9 * block.text.length && block.words < 8) return [];
  const sentences = splitSentences(block.text).flatMap((one) => one.split(SEPARATOR));
  const spans = findSpans(sentences, judges, search.siteName);
  const first = spans[0];
  if (!first) return [];
  const texts = spans.map(({ from, to }) => sentences.slice(from, to).join(' '));
  const share = texts.join(' ').length / block.text.length;
  const isMarked = isInMarkedBox(search, block);
  const isShort = first.kind === 'affiliate' && block.text.length <= STATEMENT.shortChars;
  const least = isMarked
    ? STATEMENT.markedShare
    : isShort
      ? STATEMENT.shortShare
      : STATEMENT.wholeShare;
  const isWholeBlock =
    block.text.length <= STATEMENT.wholeChars &&
    share >= least &&
    !OTHER_MATTER.test(block.text);
  const tail = tailOf(tree, search.blocks, block);
  const policyUrl =
    policyLink(tree, block, base) ?? (tail ? policyLink(tree, tail, base) : null);
  const rest = { policyUrl, block, isWholeBlock, isAttribute: false };
  if (isWholeBlock) {
    const text = tail ? `${block.text} ${tail.text}` : block.text;
    return [{ kind: first.kind, text, tail, ...rest }];
  }
  return spans.map(({ kind }, at) => ({
    kind,
    text: texts[at] ?? '',
    tail: null,
    ...rest,
  }));
}

/** Every disclosure of the page, in document order: statements, labels of the article, statements in attributes. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  options: SearchOptions,
): FoundDisclosure[] {
  const siteName = siteNamePattern(bareHost(options.base));
  const root = tree.byTag('html')[0];
  const declared = root ? tree.attr(root, 'lang') : null;
  const judges = judgesFor(languagesOf(blocks, declared));
  const search: Search = { tree, blocks, base: options.base, siteName, judges };
  const labels = labelBlocks(search, options.title);
  const found: FoundDisclosure[] = [];
  for (const block of blocks) {
    if (labels.has(block)) {
      found.push({
        kind: 'sponsored',
        text: block.text,
        policyUrl: policyLink(tree, block, options.base),
        block,
        isWholeBlock: true,
        tail: null,
        isAttribute: false,
      });
      continue;
    }
    found.push(...readBlock(search, block));
  }
  found.push(...hiddenStatements(search));
  return found.sort((one, other) => one.block.index - other.block.index);
}

/** Whether two statements are the same one said twice, the shorter perhaps cut. */
function isRepeat(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  return containment(left, right) > 0.9 && containment(right, left) > 0.6;
}

/** Drops statements said before; of a shown and a hidden one the shown stays. */
export function withoutRepeats(
  found: readonly FoundDisclosure[],
  isShown: (one: FoundDisclosure) => boolean,
): FoundDisclosure[] {
  const kept: FoundDisclosure[] = [];
  for (const one of found) {
    const at = kept.findIndex(
      (other) => isRepeat(one.text, other.text) || isRepeat(other.text, one.text),
    );
    const known = kept[at];
    if (!known) kept.push(one);
    else if (isShown(one) && !isShown(known)) kept[at] = one;
  }
  return kept.sort((one, other) => one.block.index - other.block.index);
}
