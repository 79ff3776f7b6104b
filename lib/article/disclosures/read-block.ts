import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Judge, judgesOf } from './judge-sentence.ts';
import { isPolicyWording, policyLink } from './policy-link.ts';
import type { FoundDisclosure, Search } from './search.ts';
import { findSpans, type Span } from './statement-spans.ts';

/** What part of a block a statement is; tuned on the training split. */
const STATEMENT = {
  /** Longest and shortest block read, in characters: footers with a long legal text hold disclosures too. */
  mostChars: 4_000,
  leastChars: 12,
  /** Share of a block's characters in the statement from which the block is nothing else. */
  wholeShare: 0.7,
  /** The same where class or id say "disclosure". */
  markedShare: 0.3,
  /** Share from which a short block about links is taken whole: what stands before is its preamble ("We buy what we test"). */
  shortShare: 0.33,
  shortChars: 500,
  /** Longest block taken whole, in characters. */
  wholeChars: 900,
} as const;

/** Marks between the parts of a meta line or a footer. */
const SEPARATOR = /\s+[·•|]\s+/;

/** A block that holds more than a disclosure, however much of it that is. */
const OTHER_MATTER = /©|all rights reserved|\s[·•|]\s/i;

const MARKED =
  /disclos|affiliat|disclaim|\bsponsor|advertorial|\bcommission|transparen|\bpartner-?(?:note|info|box)/;

/** A section that says in its heading who pays for it: "Ten tools (Sponsored)". */
const MARKED_HEADING =
  /[([](?:sponsored|paid|advertisement|anzeige|werbung|gesponsert|sponsorisé|patrocinado|sponsorizzato|gesponsord|advertorial|pr)[)\]]$/i;

/** Whether class or id of the block, or of a small box around it, name what it is. */
function isInMarkedBox({ tree, blocks }: Search, block: Block): boolean {
  const next = blocks[block.index + 2];
  for (const outer of [block.container, ...ancestors(tree, block.container, 2)]) {
    if (next && next.from < outer.end) return false;
    if (MARKED.test(outer.words)) return true;
  }
  return false;
}

/** Navigation and readers' comments disclose nothing of the page's. */
function isChrome(tree: PageTree, container: Item): boolean {
  for (const outer of [container, ...ancestors(tree, container, 12)]) {
    if (outer.tag === 'nav') return true;
    if (outer.tag === 'body') return false;
    if ((outer.hints & HINT_BIT.comment) !== 0 && /comment(s|list|-)/.test(outer.words))
      return true;
  }
  return false;
}

/** The next block when it is only the statement's link ("Learn more"). */
function tailOf({ tree, blocks }: Search, block: Block): Block | null {
  const next = blocks[block.index + 1];
  if (!next || next.words > 8 || next.linkChars < 0.7 * next.text.length) return null;
  const parent = tree.items[block.container.parent];
  const isNear = parent !== undefined && next.from < parent.end && next.linkCount === 1;
  return isNear && isPolicyWording(next.text) ? next : null;
}

/** Whether the block is hidden, or in a part of the page that holds no running text. */
function standsApart(tree: PageTree, block: Block): boolean {
  if (block.isHidden) return true;
  const apart = HINT_BIT.footer | HINT_BIT.sidebar | HINT_BIT.consent;
  for (const outer of [block.container, ...ancestors(tree, block.container, 8)]) {
    if (/^(?:body|article|main|section)$/.test(outer.tag)) return false;
    if (/^(?:footer|aside|header|dialog)$/.test(outer.tag)) return true;
    if ((outer.hints & apart) !== 0) return true;
  }
  return false;
}

/** Share of the block that a statement must be for the block to be nothing else. */
function leastShare(search: Search, block: Block, kind: Span['kind'], toEnd: boolean) {
  if (isInMarkedBox(search, block)) return STATEMENT.markedShare;
  if (standsApart(search.tree, block)) return STATEMENT.shortShare;
  const isShort =
    kind === 'affiliate' &&
    toEnd &&
    block.container.tag !== 'li' &&
    block.text.length <= STATEMENT.shortChars;
  return isShort ? STATEMENT.shortShare : STATEMENT.wholeShare;
}

/** The languages a block may disclose in: none when it is too short, too long or about nothing of the kind. */
export function judgesOfBlock(search: Search, { text }: Block): readonly Judge[] {
  const isSized =
    text.length <= STATEMENT.mostChars && text.length >= STATEMENT.leastChars;
  return isSized ? judgesOf(text, search.judges) : [];
}

/** The disclosures of one block: the block itself, or stretches of its sentences. */
export function readBlock(
  search: Search,
  block: Block,
  judges: readonly Judge[],
): FoundDisclosure[] {
  const { text, container } = block;
  if (container.tag === 'h1' || isChrome(search.tree, container)) return [];
  if (block.linkChars > 0.9 * text.length && block.words < 8) return [];
  const isMarked = /^h[2-6]$/.test(container.tag) && MARKED_HEADING.test(text);
  const sentences = splitSentences(text).flatMap((one) => one.split(SEPARATOR));
  const spans = isMarked ? [] : findSpans(sentences, judges, search.siteName);
  const first = spans[0];
  if (!first && !isMarked) return [];
  const policyUrl = policyLink(search.tree, block, search.base);
  const part = { policyUrl, block, isWholeBlock: false, tail: null, isAttribute: false };
  if (!first) return [{ ...part, kind: 'sponsored', text }];
  const parts = spans.map(({ kind, from, to }) => ({
    ...part,
    kind,
    text: sentences.slice(from, to).join(' '),
  }));
  const share = parts.map((one) => one.text).join(' ').length / text.length;
  const toEnd = spans[spans.length - 1]?.to === sentences.length;
  const isWhole =
    text.length <= STATEMENT.wholeChars &&
    share >= leastShare(search, block, first.kind, toEnd) &&
    !OTHER_MATTER.test(text);
  if (!isWhole) return parts;
  const tail = tailOf(search, block);
  return [
    {
      ...part,
      kind: first.kind,
      text: tail ? `${text} ${tail.text}` : text,
      policyUrl: policyUrl ?? (tail && policyLink(search.tree, tail, search.base)),
      isWholeBlock: true,
      tail,
    },
  ];
}
