import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import {
  ancestors,
  collapse,
  holds,
  type Item,
  type PageTree,
  TOOLTIPS,
  textOf,
} from '../dom/page-tree.ts';
import { stepsToShared } from '../media/choose-media.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DisclosureKind } from '../types.ts';
import { GATE, LABEL, signatureOf, siteNameOf } from './judge.ts';
import { findSpans } from './spans.ts';

/** A disclosure and the block it stands in. */
export interface FoundDisclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly block: Block;
  readonly inPlainSight: boolean;
  /** The part of the page, apart from the body, that it stands in. */
  readonly outer: 'page-footer' | 'aside' | null;
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

interface Search {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly base: string;
  /** The site's name as text would spell it. */
  readonly site: string;
  /** Item in the middle of the body. */
  readonly middle: number;
  readonly titleAt: number;
}

// Bounds and shares, tuned on the training split; plain constants, so that they are inlined.
/** Longest block read, in characters: legal footers hold disclosures too. */
const BLOCK_CHARS = 4_000;
/** Statements found; no page of the corpus comes near. */
const MOST_STATEMENTS = 60;
/** Longest block taken whole; the share of it that a statement must be, and the share in a box of its own. */
const WHOLE_CHARS = 900;
const WHOLE_SHARE = 0.7;
const BOX_SHARE = 0.33;
/** Longest label, and blocks between it and the title. */
const LABEL_CHARS = 90;
const LABEL_DISTANCE = 4;
/** Blocks from the page's end that count as its footer where no element says so. */
const FOOTER_BLOCKS = 3;
/** Words up to which a sentence after a statement belongs to it ("Learn more"). */
const SHORT_WORDS = 5;

const MARKED = /disclos|affiliat|disclaim|sponsor|commission|transparen/;
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
    if (said && /[KQA]/.test(signatureOf(said, ''))) policy = url;
  }
  return policy;
}

const VEILED =
  /\btool-?tip-?(?:text|content|body|inner|box)|\bpop-?(?:over|up)|\bmodal|\blightbox|\bdialog|\bdrawer|\boff-?canvas|\bcollapsed\b/;

/** Whether `outer` hides what it holds, down to the item `at`, until it is opened or pointed at. */
function isVeil(tree: PageTree, outer: Item, at: number): boolean {
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
interface Surroundings {
  outer: FoundDisclosure['outer'];
  /** In an element named after it. */
  isMarked: boolean;
  isVeiled: boolean;
  /** Veiled alone: the rest of its block is seen. */
  isTip: boolean;
}

/** One walk up from the text that begins a statement; `null` in navigation and readers' comments. A footer or sidebar that holds the body as well is none. */
function surroundingsOf(
  { tree, blocks, middle, titleAt }: Search,
  { container, from, to, index: at }: Block,
  start: string,
): Surroundings | null {
  const text = tree.items.slice(from, to).find((one) => one.text.includes(start));
  const inner = text ?? container;
  const around: Surroundings = {
    outer: null,
    isMarked: false,
    isVeiled: inner.isHidden,
    isTip: false,
  };
  const after = blocks[at + 2]?.from ?? Number.POSITIVE_INFINITY;
  let isInText = false;
  let holdsBody = false;
  for (const item of [inner, ...ancestors(tree, inner)]) {
    const { tag, words, hints, index, end } = item;
    if (tag === 'body') break;
    if (tag === 'nav' || (hints & HINT_BIT.comment && words.includes('comment')))
      return null;
    isInText ||= /^(?:article|main|summary)$/.test(tag);
    around.isVeiled ||= !isInText && isVeil(tree, item, inner.index);
    around.isTip ||= around.isVeiled && index > container.index && !container.isHidden;
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

/** The disclosures of one block: the block itself, or stretches of its sentences. */
function readBlock(search: Search, block: Block): FoundDisclosure[] {
  const { text, container, index } = block;
  const { tree, blocks, site } = search;
  const hasMore = OTHER_MATTER.test(text);
  const sentences = splitSentences(text).flatMap((one) => one.split(/\s+[·•|]\s+/));
  const spans = findSpans(sentences, site, hasMore ? 0 : SHORT_WORDS);
  const [first] = spans;
  const start = sentences[first?.from ?? 0]?.slice(0, 12) ?? '';
  const around = first ? surroundingsOf(search, block, start) : null;
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
  const said = parts.reduce((sum, one) => sum + one.text.length, 0);
  const isAtEnd = spans.at(-1)?.to === sentences.length && container.tag !== 'li';
  const isNote =
    (outer ?? (isVeiled || around.isMarked)) ||
    (isAtEnd && first.kind === 'affiliate' && text.length < 500);
  const least = isNote ? BOX_SHARE : WHOLE_SHARE;
  const isPart = hasMore || around.isTip || text.length > WHOLE_CHARS;
  const [part] = parts;
  if (!part || isPart || said < least * text.length) return parts;
  // The next block may be only the statement's link ("Learn more").
  const next = blocks[index + 1];
  const end = tree.items[container.parent]?.end ?? 0;
  const isTail = next && next.from < end && next.words <= 8 && next.linkCount === 1;
  const nextUrl = isTail && policyLink(search, next);
  return [
    {
      ...part,
      text: nextUrl ? `${text} ${next.text}` : text,
      policyUrl: policyUrl ?? (nextUrl || null),
      leaving: nextUrl ? [block, next] : [block],
    },
  ];
}

/** Whether a short line beside the title labels the article, and neither a tile nor an advertisement. */
function labelsArticle(
  { tree, site }: Search,
  { text, words, container, isHidden }: Block,
  title: Item | null,
): boolean {
  if (!title || text.length > LABEL_CHARS || isHidden) return false;
  if (!LABEL.test(signatureOf(text, site))) return false;
  const steps = stepsToShared(tree, container, title.index);
  // A single word that shares no more than the page with the title heads an advertisement.
  return steps >= 0 && (words > 2 || container.depth - steps > 1);
}

/** Tooltips looked at; pages that explain every word have thousands. Titles of links and pictures say other things. */
const MOST_TOOLTIPS = 100;
/** Disclosures that stand in no text but in a tooltip's attribute, each at the block it hangs on. */
function hiddenStatements({ tree, blocks, site }: Search): FoundDisclosure[] {
  const { dom, items, marked } = tree;
  const tooltips = marked.flatMap((node) => {
    const text = TOOLTIPS.map((name) => dom.attr(node, name)).find(
      (one) => one && one.length > 30 && one.length < 1_000,
    );
    return text && !/^(a|img|iframe|link)$/.test(dom.tag(node)) ? [{ node, text }] : [];
  });
  return tooltips.slice(0, MOST_TOOLTIPS).flatMap(({ node, text }) => {
    if (!GATE.test(text.toLowerCase())) return [];
    const [span] = findSpans(splitSentences(text), site, 0);
    const item = span && items.find((one) => one.node === node);
    const block = item && (blocks.findLast(({ from }) => from <= item.end) ?? blocks[0]);
    return block
      ? {
          kind: span.kind,
          text: collapse(text.replace(/<[^>]{0,200}>/g, ' ')),
          policyUrl: null,
          block,
          inPlainSight: false,
          outer: null,
          leaving: [],
        }
      : [];
  });
}

/** Every disclosure of the page, in document order: statements, labels of the article, statements in attributes. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  { base, title, keep }: SearchOptions,
): FoundDisclosure[] {
  const kept = blocks.filter(({ index }) => keep[index] === 1);
  const titleAt = blocks.findIndex(({ to }) => title !== null && to > title.index);
  const site = siteNameOf(bareHost(base));
  const middle = kept[kept.length >> 1]?.from ?? 0;
  const search: Search = { tree, blocks, base, site, middle, titleAt };
  const all = hiddenStatements(search);
  for (const block of blocks) {
    const { text, index, container } = block;
    const mayLabel = index !== titleAt && Math.abs(index - titleAt) <= LABEL_DISTANCE;
    const mayState = block.words >= 8 || block.linkChars <= 0.9 * text.length;
    // The dear question comes last: most short blocks are links of menus.
    if (!(mayLabel || mayState) || text.length > BLOCK_CHARS) continue;
    if (container.tag === 'h1' || !GATE.test(text.toLowerCase())) continue;
    if (mayLabel && labelsArticle(search, block, title))
      all.push({
        kind: 'sponsored',
        text,
        policyUrl: policyLink(search, block),
        block,
        inPlainSight: true,
        outer: null,
        leaving: [block],
      });
    else if (mayState) all.push(...readBlock(search, block));
    if (all.length > MOST_STATEMENTS) break;
  }
  return all.sort((one, other) => one.block.index - other.block.index);
}
