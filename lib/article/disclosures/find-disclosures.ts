import type { Block } from '../body/blocks.ts';
import {
  collapse,
  holds,
  type Item,
  type PageTree,
  TOOLTIPS,
  textOf,
} from '../dom/page-tree.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DisclosureKind } from '../types.ts';
import { fold, GATE, signatureOf, siteNameOf } from './judge.ts';
import { articleLabel, PARTS } from './labels.ts';
import { findSpans } from './spans.ts';
import {
  isVeil,
  type Search,
  type Surroundings,
  surroundingsOf,
} from './surroundings.ts';

/** A disclosure and the block it stands in. */
export interface FoundDisclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly block: Block;
  readonly inPlainSight: boolean;
  readonly outer: Surroundings['outer'];
  /** Blocks that are nothing but the disclosure and its policy link: they leave the body. */
  readonly leaving: readonly Block[];
}

/** What a search needs besides the blocks. */
export interface SearchOptions {
  /** Address that links resolve against; its host names the site. */
  readonly base: string;
  /** The heading that shows the title, for the labels beside it. */
  readonly title: Item | null;
  /** 1 for every block that the body is made of so far. */
  readonly keep: Uint8Array;
}

// Bounds and shares, tuned on the training split; plain constants, so that they are inlined.
/** Longest block read, in characters: legal footers hold disclosures too. */
const BLOCK_CHARS = 4_000;
/** Statements found; no page of the corpus comes near. */
const MOST_STATEMENTS = 60;
/** The share of a block taken whole that a statement must be, and the share in a box of its own. */
const WHOLE_SHARE = 0.7;
const BOX_SHARE = 0.33;
/** Words up to which a sentence after a statement belongs to it ("Learn more"). */
const SHORT_WORDS = 5;

/** A block that holds more than a disclosure, however much of it that is. */
const OTHER_MATTER = /©|rights reserved|\s[·•|]\s/i;

/** The last link of a block that leads to the site's policy by its words or its path: "Learn more", `/how-we-earn/`. */
function policyLink({ tree, base }: Search, { from, to }: Block): string | null {
  let policy: string | null = null;
  for (let at = from; at < to; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    const href = link && tree.attr(link, 'href');
    const url = href?.startsWith('#') ? null : webUrl(href, base);
    const said = link && url && `${textOf(tree, link, 200)} ${URL.parse(url)?.pathname}`;
    if (said && /[KQA]/.test(signatureOf(said))) policy = url;
  }
  return policy;
}

/** The disclosures of one block: those of its text, and of each tip inside it. */
function readBlock(search: Search, block: Block): FoundDisclosure[] {
  const { items } = search.tree;
  const { container, to } = block;
  let at = block.from;
  // Its text may begin inside a tip.
  while (at > container.index + 1 && items[at - 1]?.tag !== '#text') at--;
  const texts = new Map<Item | null, string>();
  let tip: Item | null = null;
  for (const item of items.slice(at, to)) {
    if (tip && item.index >= tip.end) tip = null;
    // What opens a box is no box.
    const isTrigger =
      item.link >= 0 || /-(?:link|trigger|toggle|open|button|btn)\b/.test(item.words);
    const isTip =
      item.isHidden > container.isHidden || (!isTrigger && isVeil(search.tree, item, 0));
    if (isTip) tip ??= item;
    const text = item.tag === 'br' ? ' ' : item.text;
    if (text) texts.set(tip, (texts.get(tip) ?? '') + text);
  }
  return [...texts].flatMap(([one, text]) =>
    readText(search, block, collapse(text), one),
  );
}

/** The disclosures of a text of a block: the block itself, or stretches of its sentences. */
function readText(
  search: Search,
  block: Block,
  text: string,
  tip: Item | null,
): FoundDisclosure[] {
  const hasMore = OTHER_MATTER.test(text);
  const sentences = splitSentences(text).flatMap((one) => one.split(PARTS));
  const spans = findSpans(sentences, search.site, hasMore ? 0 : SHORT_WORDS);
  const [first] = spans;
  const around = first ? surroundingsOf(search, block, tip) : null;
  if (!first || !around) return [];
  const { outer, isVeiled } = around;
  const policyUrl = policyLink(search, block);
  const parts = spans.map(({ kind, from, to }) => ({
    kind,
    text: sentences.slice(from, to).join(' '),
    policyUrl,
    block,
    inPlainSight: !isVeiled,
    outer,
    leaving: [],
  }));
  const stated = parts.reduce((sum, one) => sum + one.text.length, 0);
  const isAtEnd = spans.at(-1)?.to === sentences.length && block.container.tag !== 'li';
  const isNote =
    (outer ?? (isVeiled || around.isMarked)) ||
    (isAtEnd && first.kind === 'affiliate' && text.length < 500);
  const least = isNote ? BOX_SHARE : WHOLE_SHARE;
  const isPart = hasMore || tip;
  const [part] = parts;
  return !part || isPart || stated < least * text.length
    ? parts
    : [withNext(search, { ...part, text })];
}

/** A block that is a disclosure, with the next one where that is only the statement's link ("Learn more"). */
function withNext(search: Search, found: FoundDisclosure): FoundDisclosure {
  const { block, text, policyUrl } = found;
  const next = search.blocks[block.index + 1];
  const box = search.tree.items[block.container.parent];
  const isTail = next && holds(box, next.from) && next.words <= 8 && next.linkCount === 1;
  const nextUrl = isTail ? policyLink(search, next) : null;
  return next && nextUrl
    ? {
        ...found,
        text: `${text} ${next.text}`,
        policyUrl: policyUrl ?? nextUrl,
        leaving: [block, next],
      }
    : { ...found, leaving: [block] };
}

/** Hidden elements and tooltips looked at; pages that explain every word have thousands. */
const MOST_MARKED = 1_000;

/** Disclosures that stand in no text but in a tooltip's attribute, each at the block it hangs on. */
function hiddenStatements(search: Search): FoundDisclosure[] {
  const { dom, items, marked } = search.tree;
  return marked.slice(0, MOST_MARKED).flatMap((node) => {
    const text = TOOLTIPS.map((name) => dom.attr(node, name)).join(' ');
    const isAsked =
      text.length > 30 && text.length < BLOCK_CHARS && GATE.test(fold(text));
    const item = isAsked && items.find((one) => one.node === node);
    const block =
      item &&
      (search.blocks.findLast(({ from }) => from <= item.end) ?? search.blocks[0]);
    return block
      ? readText(search, block, collapse(text.replace(/<[^>]{0,200}>/g, ' ')), item)
      : [];
  });
}

/** Every disclosure of the page, in document order: statements, labels of the article, statements in attributes. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  options: SearchOptions,
): FoundDisclosure[] {
  const { base, title, keep } = options;
  const kept = blocks.filter(({ index }) => keep[index]);
  const titleAt = title ? blocks.findIndex(({ to }) => to > title.index) : -1;
  const site = siteNameOf(bareHost(base));
  const middle = kept[kept.length >> 1]?.from ?? 0;
  const search: Search = { tree, blocks, base, site, middle, titleAt };
  const all = hiddenStatements(search);
  for (const block of blocks) {
    const { text, index, container } = block;
    if (text.length > BLOCK_CHARS || !GATE.test(fold(text))) continue;
    const label = articleLabel(search, block, title, keep[index] === 1);
    // Most short blocks are links of menus.
    const mayState =
      block.words >= 8 ||
      block.linkChars <= 0.9 * text.length ||
      (keep[index] && text.endsWith(')'));
    const isAsked = label?.text !== text && mayState && container.tag !== 'h1';
    const stated = isAsked ? readBlock(search, block) : [];
    all.push(...stated);
    if (label && stated.length === 0)
      all.push({
        ...label,
        policyUrl: policyLink(search, block),
        block,
        inPlainSight: true,
        outer: null,
        leaving: container.tag === 'h1' ? [] : [block],
      });
    if (all.length > MOST_STATEMENTS) break;
  }
  return all.sort((one, other) => one.block.index - other.block.index);
}
