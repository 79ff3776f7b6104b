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
import { COMPANION, GATE, kindOf, LABEL, signatureOf, siteNamePattern } from './judge.ts';

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
  readonly site: RegExp | null;
}

/** Bounds and shares; tuned on the training split. */
const LIMITS = {
  /** Longest block read, in characters: legal footers hold disclosures too. */
  blockChars: 4_000,
  /** Characters judged on one page, and statements found: no page of the corpus comes near. */
  judgedChars: 150_000,
  statements: 60,
  /** Longest block taken whole; the share of it that a statement must be, and the share in a box of its own. */
  wholeChars: 900,
  wholeShare: 0.7,
  boxShare: 0.33,
  /** Longest label, and blocks between it and the title. */
  labelChars: 90,
  labelDistance: 6,
  /** Sentences that go along before and after a statement. */
  before: 3,
  after: 6,
  /** Elements with a tooltip that are looked at. */
  tooltips: 400,
} as const;

const MARKED = /disclos|affiliat|disclaim|sponsor|advertorial|commission|transparen/;

/** A block that holds more than a disclosure, however much of it that is. */
const OTHER_MATTER = /©|all rights reserved|\s[·•|]\s/i;

const POLICY =
  /disclos|disclaim|affiliat|polic|how-|ethic|advertis|transparen|trust|guideline|werbung|mentions|divulga|politi[ck]a/i;

/** What links to a policy are called, or their paths. */
const POLICY_WORDING =
  /\b(?:more|here|how|why|read|full|about|promise|statement|details|mehr|hier|savoir|ici|más|aquí|mais|aqui|scopri|lees)|詳|こちら/i;

function isPolicyWording(text: string): boolean {
  return POLICY.test(text) || POLICY_WORDING.test(text);
}

/** The link of a block that leads to the site's policy: by its path, else by its wording. */
function policyLink({ tree, base }: Search, block: Block): string | null {
  let fallback: string | null = null;
  let last = -1;
  for (let at = block.from; at < block.to; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    if (!link || link.index === last) continue;
    last = link.index;
    const href = tree.attr(link, 'href') ?? '';
    const url = href.startsWith('#') ? null : webUrl(href, base);
    const parsed = url ? URL.parse(url) : null;
    if (!parsed) continue;
    if (POLICY.test(parsed.pathname + parsed.hash)) return url;
    if (isPolicyWording(`${textOf(tree, link, 200)} ${parsed.pathname}`))
      fallback ??= url;
  }
  return fallback;
}

/** The next block when it is only the statement's link ("Learn more"). */
function tailOf({ tree, blocks }: Search, block: Block): Block | null {
  const next = blocks[block.index + 1];
  const parent = tree.items[block.container.parent];
  const isLink =
    next &&
    parent &&
    next.from < parent.end &&
    next.linkCount === 1 &&
    next.words <= 8 &&
    next.linkChars >= 0.7 * next.text.length;
  return isLink && isPolicyWording(next.text) ? next : null;
}

/** What the elements around a block make of it: `null` in navigation and readers' comments, else whether it is a box of its own. */
function isBox({ tree, blocks }: Search, block: Block): boolean | null {
  const apart = HINT_BIT.footer | HINT_BIT.sidebar | HINT_BIT.consent;
  const after = blocks[block.index + 2]?.from ?? Number.POSITIVE_INFINITY;
  let isApart = block.isHidden;
  let isInText = false;
  for (const outer of [block.container, ...ancestors(tree, block.container, 12)]) {
    if (outer.tag === 'body') break;
    if (
      outer.tag === 'nav' ||
      (outer.hints & HINT_BIT.comment && /comment/.test(outer.words))
    )
      return null;
    isInText ||= /^(?:article|main|section)$/.test(outer.tag);
    isApart ||=
      (!isInText &&
        ((outer.hints & apart) !== 0 ||
          /^(?:footer|aside|header|dialog)$/.test(outer.tag))) ||
      (outer.end <= after && MARKED.test(outer.words));
  }
  return isApart;
}

interface Span {
  kind: DisclosureKind;
  from: number;
  to: number;
}

/** Stretches of sentences that disclose: statements, what goes along with them, single sentences between two. */
function findSpans(sentences: readonly string[], site: RegExp | null): Span[] {
  const kinds = sentences.map((one) =>
    GATE.test(one.toLowerCase()) ? kindOf(signatureOf(one, site)) : null,
  );
  const goesAlong = (at: number) =>
    !kinds[at] && COMPANION.test(signatureOf(sentences[at] ?? '', site));
  const spans: Span[] = [];
  kinds.forEach((kind, at) => {
    if (!kind) return;
    let span = spans.at(-1);
    if (!span || at > span.to + 1) {
      const least = Math.max(at - LIMITS.before, span?.to ?? 0);
      let from = at;
      while (from > least && goesAlong(from - 1)) from--;
      span = { kind, from, to: at };
      spans.push(span);
    }
    const most = Math.min(at + LIMITS.after, sentences.length - 1);
    span.to = at + 1;
    while (span.to <= most && goesAlong(span.to)) span.to++;
  });
  return spans;
}

/** The disclosures of one block: the block itself, or stretches of its sentences. */
function readBlock(search: Search, block: Block): FoundDisclosure[] {
  const { text, container } = block;
  if (container.tag === 'h1' || (block.linkChars > 0.9 * text.length && block.words < 8))
    return [];
  const sentences = splitSentences(text).flatMap((one) => one.split(/\s+[·•|]\s+/));
  const spans = findSpans(sentences, search.site);
  const first = spans[0];
  const box = first ? isBox(search, block) : null;
  if (!first || box === null) return [];
  const part = {
    policyUrl: policyLink(search, block),
    block,
    isWholeBlock: false,
    tail: null,
    isAttribute: false,
  };
  const parts = spans.map(({ kind, from, to }) => ({
    ...part,
    kind,
    text: sentences.slice(from, to).join(' '),
  }));
  const said = parts.reduce((sum, one) => sum + one.text.length, 0);
  const isAtEnd = spans.at(-1)?.to === sentences.length && container.tag !== 'li';
  const least =
    box || (isAtEnd && first.kind === 'affiliate' && text.length < 500)
      ? LIMITS.boxShare
      : LIMITS.wholeShare;
  const isWhole =
    text.length <= LIMITS.wholeChars &&
    said >= least * text.length &&
    !OTHER_MATTER.test(text);
  if (!isWhole) return parts;
  const tail = tailOf(search, block);
  return [
    {
      ...part,
      kind: first.kind,
      text: tail ? `${text} ${tail.text}` : text,
      policyUrl: part.policyUrl ?? (tail && policyLink(search, tail)),
      isWholeBlock: true,
      tail,
    },
  ];
}

const FOREIGN_TAG = /^(?:nav|aside|footer|form|button)$/;

const AD_SLOT = /\b(?:ads?|advert|advertisements?|dfp|gpt|adsense|outbrain|taboola)\b/;

/** Whether a short line beside the title labels the article, and neither a tile nor an advertisement. */
function labelsArticle({ tree, title, site }: Search, block: Block): boolean {
  if (!title || block.text.length > LIMITS.labelChars || block.isHidden) return false;
  if (!LABEL.test(signatureOf(block.text, site))) return false;
  const foreign = HINT_BIT.nav | HINT_BIT.related | HINT_BIT.comment | HINT_BIT.sidebar;
  for (const outer of [block.container, ...ancestors(tree, block.container)]) {
    if (outer.index <= title.index && title.index < outer.end)
      return outer.tag !== 'body' || block.words > 2;
    if (
      FOREIGN_TAG.test(outer.tag) ||
      (outer.hints & foreign) !== 0 ||
      AD_SLOT.test(outer.words)
    )
      return false;
  }
  return false;
}

/** Attributes that tooltips are made of. */
const TOOLTIPS = [
  'title',
  'data-tooltip',
  'data-tippy-content',
  'data-original-title',
  'data-bs-content',
  'data-content',
];

/** Disclosures that stand in no text but in a tooltip's attribute, each at the block it hangs on. */
function hiddenStatements({ tree, blocks, site }: Search): FoundDisclosure[] {
  const { dom } = tree;
  if (!dom.documentElement) return [];
  const found: FoundDisclosure[] = [];
  const selector = TOOLTIPS.map((name) => `body [${name}]`).join();
  for (const node of dom
    .select(dom.documentElement, selector)
    .slice(0, LIMITS.tooltips)) {
    for (const name of TOOLTIPS) {
      const raw = dom.attr(node, name) ?? '';
      if (raw.length < 30 || raw.length > 1_000 || !GATE.test(raw.toLowerCase()))
        continue;
      const text = collapse(raw.replace(/<[^>]{0,200}>/g, ' '));
      const [span] = findSpans(splitSentences(text), site);
      const item = span && tree.items.find((one) => one.node === node);
      const block =
        item && (blocks.findLast(({ from }) => from <= item.end) ?? blocks[0]);
      if (!block) continue;
      found.push({
        kind: span.kind,
        text,
        policyUrl: null,
        block,
        isWholeBlock: false,
        tail: null,
        isAttribute: true,
      });
      break;
    }
  }
  return found;
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
    site: siteNamePattern(bareHost(base)),
  };
  const titleAt = title
    ? blocks.findIndex(({ from }) => from >= title.index && from < title.end)
    : -1;
  const found: FoundDisclosure[] = [];
  let judged = 0;
  for (const block of blocks) {
    const { text } = block;
    if (text.length > LIMITS.blockChars) continue;
    if (!GATE.test(text.toLowerCase())) continue;
    const distance = Math.abs(block.index - titleAt);
    if (
      titleAt >= 0 &&
      distance > 0 &&
      distance <= LIMITS.labelDistance &&
      labelsArticle(search, block)
    ) {
      found.push({
        kind: 'sponsored',
        text,
        policyUrl: policyLink(search, block),
        block,
        isWholeBlock: true,
        tail: null,
        isAttribute: false,
      });
      continue;
    }
    judged += text.length;
    found.push(...readBlock(search, block));
    if (judged > LIMITS.judgedChars || found.length > LIMITS.statements) break;
  }
  return [...found, ...hiddenStatements(search)].sort(
    (one, other) => one.block.index - other.block.index,
  );
}
