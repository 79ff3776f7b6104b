import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import {
  ancestors,
  collapse,
  type Item,
  type PageTree,
  textOf,
} from '../dom/page-tree.ts';
import { bareHost, webUrl } from '../metadata/urls.ts';
import { splitSentences } from '../text/sentences.ts';
import type { DisclosureKind } from '../types.ts';
import { COMPANION, GATE, kindOf, LABEL, signatureOf, siteNameOf } from './judge.ts';

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

interface Search extends SearchOptions {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  /** The site's name as text would spell it. */
  readonly site: string;
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
const LABEL_DISTANCE = 6;
/** Sentences that go along before and after a statement. */
const BEFORE = 3;
const AFTER = 6;
/** Words up to which a sentence after a statement belongs to it ("Learn more"). */
const SHORT_WORDS = 5;
/** Elements with a tooltip that are looked at. */
const MOST_TOOLTIPS = 400;

const MARKED = /disclos|affiliat|disclaim|sponsor|commission|transparen/;

/** A block that holds more than a disclosure, however much of it that is. */
const OTHER_MATTER = /©|rights reserved|\s[·•|]\s/i;

const POLICY_PATH =
  /disclos|disclaim|affil|polic|how-|ethic|advert|transpar|trust|guideline|politi/i;

/** "Learn more", "our policy". */
function isPolicyWording(text: string): boolean {
  return /[KQA]/.test(signatureOf(text, ''));
}

/** The link of a block that leads to the site's policy: by its path, else by its wording. */
function policyLink({ tree, base }: Search, block: Block): string | null {
  let fallback: string | null = null;
  for (let at = block.from; at < block.to; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    const href = link ? tree.attr(link, 'href') : null;
    const url = href?.startsWith('#') ? null : webUrl(href, base);
    const path = url?.replace(/^\w+:\/\/[^/]*/, '') ?? '';
    if (POLICY_PATH.test(path)) return url;
    if (link && isPolicyWording(`${textOf(tree, link, 200)} ${path}`)) fallback ??= url;
  }
  return fallback;
}

/** The next block when it is only the statement's link ("Learn more"). */
function tailOf({ tree, blocks }: Search, block: Block): Block | null {
  const next = blocks[block.index + 1];
  const end = tree.items[block.container.parent]?.end ?? 0;
  if (!next || next.from >= end || next.words > 8 || next.linkCount !== 1) return null;
  return next.linkChars >= 0.7 * next.text.length && isPolicyWording(next.text)
    ? next
    : null;
}

/** Whether a block is a box of its own: hidden, in a footer, a sidebar, marked. `null` in navigation and readers' comments. */
function isBox({ blocks, tree }: Search, block: Block): boolean | null {
  const apart = HINT_BIT.footer | HINT_BIT.sidebar | HINT_BIT.consent;
  const after = blocks[block.index + 2]?.from ?? Number.POSITIVE_INFINITY;
  let isApart = block.isHidden;
  let isInText = false;
  for (const { tag, words, hints, end } of [
    block.container,
    ...ancestors(tree, block.container, 12),
  ]) {
    if (tag === 'body') break;
    if (tag === 'nav' || (hints & HINT_BIT.comment && words.includes('comment')))
      return null;
    isInText ||= /^(?:article|main|section)$/.test(tag);
    isApart ||=
      (!isInText &&
        ((hints & apart) !== 0 || /^(?:footer|aside|header|dialog)$/.test(tag))) ||
      (end <= after && MARKED.test(words));
  }
  return isApart;
}

interface Span {
  readonly kind: DisclosureKind;
  readonly from: number;
  to: number;
}

/** Stretches of sentences that disclose: statements, what goes along with them, single sentences between two. */
function findSpans(
  sentences: readonly string[],
  site: string,
  shortWords: number,
): Span[] {
  const kinds = sentences.map((one) =>
    GATE.test(one.toLowerCase()) ? kindOf(signatureOf(one, site)) : null,
  );
  const goesAlong = (at: number, mostWords: number) => {
    const signature = signatureOf(sentences[at] ?? '', site);
    return !kinds[at] && (signature.length <= mostWords || COMPANION.test(signature));
  };
  const spans: Span[] = [];
  kinds.forEach((kind, at) => {
    if (!kind) return;
    let span = spans.at(-1);
    if (!span || at > span.to + 1) {
      const least = Math.max(at - BEFORE, span?.to ?? 0);
      let from = at;
      while (from > least && goesAlong(from - 1, 0)) from--;
      span = { kind, from, to: at };
      spans.push(span);
    }
    const most = Math.min(at + AFTER, sentences.length - 1);
    span.to = at + 1;
    while (span.to <= most && goesAlong(span.to, shortWords)) span.to++;
  });
  return spans;
}

/** The disclosures of one block: the block itself, or stretches of its sentences. */
function readBlock(search: Search, block: Block): FoundDisclosure[] {
  const { text, container } = block;
  if (container.tag === 'h1') return [];
  const hasMore = OTHER_MATTER.test(text);
  const sentences = splitSentences(text).flatMap((one) => one.split(/\s+[·•|]\s+/));
  const spans = findSpans(sentences, search.site, hasMore ? 0 : SHORT_WORDS);
  const [first] = spans;
  const box = first ? isBox(search, block) : null;
  if (!first || box === null) return [];
  const policyUrl = policyLink(search, block);
  const parts = spans.map(({ kind, from, to }) =>
    found(kind, block, { text: sentences.slice(from, to).join(' '), policyUrl }),
  );
  const said = parts.reduce((sum, one) => sum + one.text.length, 0);
  const isAtEnd = spans.at(-1)?.to === sentences.length && container.tag !== 'li';
  const isNote = box || (isAtEnd && first.kind === 'affiliate' && text.length < 500);
  const least = isNote ? BOX_SHARE : WHOLE_SHARE;
  if (hasMore || text.length > WHOLE_CHARS || said < least * text.length) return parts;
  const tail = tailOf(search, block);
  return [
    found(first.kind, block, {
      text: tail ? `${text} ${tail.text}` : text,
      policyUrl: policyUrl ?? (tail && policyLink(search, tail)),
      isWholeBlock: true,
      tail,
    }),
  ];
}

function found(
  kind: DisclosureKind,
  block: Block,
  more: Partial<FoundDisclosure>,
): FoundDisclosure {
  const { text } = block;
  return {
    kind,
    block,
    text,
    policyUrl: null,
    isWholeBlock: false,
    tail: null,
    isAttribute: false,
    ...more,
  };
}

/** Whether a short line beside the title labels the article, and neither a tile nor an advertisement. */
function labelsArticle({ tree, title, site }: Search, block: Block): boolean {
  if (!title || block.text.length > LABEL_CHARS || block.isHidden) return false;
  if (!LABEL.test(signatureOf(block.text, site))) return false;
  const foreign = HINT_BIT.nav | HINT_BIT.related | HINT_BIT.comment | HINT_BIT.sidebar;
  for (const { tag, words, hints, index, end } of [
    block.container,
    ...ancestors(tree, block.container),
  ]) {
    if (index <= title.index && title.index < end)
      return tag !== 'body' || block.words > 2;
    const isForeign =
      /^(?:nav|aside|footer|form|button)$/.test(tag) || /\bads?\b|advert/.test(words);
    if (isForeign || (hints & foreign) !== 0) return false;
  }
  return false;
}

/** Attributes that tooltips are made of; titles of links and pictures say other things. */
const TOOLTIPS = ['title', 'data-tooltip', 'data-tippy-content', 'data-content'];
const TOOLTIP_SELECTOR = `:is(${TOOLTIPS.map((name) => `[${name}]`)}):not(a,img,iframe,link)`;

/** Disclosures that stand in no text but in a tooltip's attribute, each at the block it hangs on. */
function hiddenStatements({ tree, blocks, site }: Search): FoundDisclosure[] {
  const { dom } = tree;
  const nodes = dom.documentElement
    ? dom.select(dom.documentElement, TOOLTIP_SELECTOR)
    : [];
  return nodes.slice(0, MOST_TOOLTIPS).flatMap((node) => {
    const raw =
      TOOLTIPS.map((name) => dom.attr(node, name) ?? '').find((one) => one.length > 30) ??
      '';
    if (raw.length > 1_000 || !GATE.test(raw.toLowerCase())) return [];
    const text = collapse(raw.replace(/<[^>]{0,200}>/g, ' '));
    const [span] = findSpans(splitSentences(text), site, 0);
    const item = span && tree.items.find((one) => one.node === node);
    const block = item && (blocks.findLast(({ from }) => from <= item.end) ?? blocks[0]);
    return block ? [found(span.kind, block, { text, isAttribute: true })] : [];
  });
}

/** Every disclosure of the page, in document order: statements, labels of the article, statements in attributes. */
export function findDisclosures(
  tree: PageTree,
  blocks: readonly Block[],
  options: SearchOptions,
): FoundDisclosure[] {
  const { base, title } = options;
  const search: Search = {
    tree,
    blocks,
    base,
    title,
    site: siteNameOf(bareHost(base)),
  };
  const titleAt = blocks.findIndex(({ to }) => title !== null && to > title.index);
  const all = hiddenStatements(search);
  for (const block of blocks) {
    const { text, index } = block;
    const isNear = index !== titleAt && Math.abs(index - titleAt) <= LABEL_DISTANCE;
    const isMenu = block.words < 8 && block.linkChars > 0.9 * text.length;
    if ((isMenu && !isNear) || text.length > BLOCK_CHARS) continue;
    if (!GATE.test(text.toLowerCase())) continue;
    if (isNear && labelsArticle(search, block))
      all.push(
        found('sponsored', block, {
          policyUrl: policyLink(search, block),
          isWholeBlock: true,
        }),
      );
    else if (!isMenu) all.push(...readBlock(search, block));
    if (all.length > MOST_STATEMENTS) break;
  }
  return all.sort((one, other) => one.block.index - other.block.index);
}
