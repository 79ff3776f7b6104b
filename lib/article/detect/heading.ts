import type { DomAccess } from '../dom/access.ts';

/** How much is read around the heading: enough for a byline and the line under it. */
const NEAR_LIMITS = {
  /** Nodes walked in all. */
  nodes: 48,
  /** Nodes walked before the heading, in its parent. */
  before: 16,
  /** Characters of text read. */
  chars: 600,
  /** Longer runs of text are sentences, not labels. */
  labelChars: 80,
  /** Headings of the first level looked at. */
  headings: 3,
} as const;

const TEXT_NODE = 3;
const SKIPPED = /^(script|style|noscript|svg|template|iframe)$/;

/** A year and a day; with the label's shortness that is a date in any language. */
const YEAR = /\b(19|20)\d\d(\b|年|년)/;
const DAY = /(^|\D)\d{1,2}(\D|$)/;
const SHORT_DATE = /\b\d{1,2}[-/.]\d{1,2}[-/.]\d\d\b/;
const BYLINE =
  /^\s*(written |posted |story |words |published )?(by|von|par|por|di|door|av|af|autor|author|text|від|автор)\b|著者|作者|文\/|記者|기자|מאת/i;
const AUTHOR_PATH = /author|people|team|contributor|profile|writer|staff|columnist/i;
const AUTHOR_CLASS = /author|byline|publish|posted|date|entry-meta|post-meta/i;
const PRICE_CLASS = /price|cart|sku|rating|swatch|quantity|variant/i;

function readHeading(dom: DomAccess, doc: Document) {
  const headings = dom.byTag(dom.documentElement ?? doc, 'h1');
  let heading: Element | null = null;
  let text = '';
  for (let at = 0; at < NEAR_LIMITS.headings; at++) {
    const one = headings[at];
    if (!one) break;
    const own = dom.textContent(one).slice(0, 300).replace(/\s+/g, ' ').trim();
    if (own.length <= text.length) continue;
    heading = one;
    text = own;
  }
  return { heading, text };
}

function readTextNode(value: string, found: Record<string, number>): number {
  const text = value.slice(0, 400).trim();
  if (text === '') return 0;
  found.nearText = (found.nearText ?? 0) + 1;
  if (text.length > NEAR_LIMITS.labelChars) {
    found.nearLong = Math.max(found.nearLong ?? 0, text.length);
    return text.length;
  }
  if (BYLINE.test(text)) found.nearBy = 1;
  if (!/\d/.test(text)) return text.length;
  if ((YEAR.test(text) && DAY.test(text)) || SHORT_DATE.test(text)) found.nearDate = 1;
  return text.length;
}

function readElement(
  dom: DomAccess,
  node: Node,
  tag: string,
  found: Record<string, number>,
): void {
  if (tag === 'a' && AUTHOR_PATH.test(dom.attr(node, 'href') ?? ''))
    found.nearAuthorLink = 1;
  const hint = dom.attr(node, 'class');
  if (hint === null) return;
  if (AUTHOR_CLASS.test(hint)) found.nearAuthorClass = (found.nearAuthorClass ?? 0) + 1;
  if (PRICE_CLASS.test(hint)) found.nearPriceClass = (found.nearPriceClass ?? 0) + 1;
}

/** The node after `node` in document order; one after its descendants when they are skipped. */
function following(dom: DomAccess, node: Node, isSkipped: boolean): Node | null {
  const child = isSkipped ? null : dom.first(node);
  if (child) return child;
  for (let at: Node | null = node; at; at = dom.parent(at)) {
    const next = dom.next(at);
    if (next) return next;
  }
  return null;
}

function walkNear(dom: DomAccess, heading: Node, found: Record<string, number>): void {
  const parent = dom.parent(heading);
  let node = parent && dom.tag(parent) !== 'body' ? dom.first(parent) : heading;
  let isPast = false;
  let chars = 0;
  for (let count = 0; node && count < NEAR_LIMITS.nodes; count++) {
    if (!isPast && count === NEAR_LIMITS.before) node = heading;
    if (node === heading) isPast = true;
    let isSkipped = false;
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) chars += readTextNode(dom.value(node), found);
    else if (type === 1) {
      const tag = dom.tag(node);
      isSkipped = SKIPPED.test(tag);
      if (!isSkipped) readElement(dom, node, tag, found);
    }
    if (chars > NEAR_LIMITS.chars) break;
    node = following(dom, node, isSkipped);
  }
}

/** Reads the page's main heading and the few dozen nodes around it: a date, a byline. */
export function headingFeatures(dom: DomAccess, doc: Document): Record<string, number> {
  const { heading, text } = readHeading(dom, doc);
  const found: Record<string, number> = {
    h1Chars: text.length,
    h1Words: text === '' ? 0 : text.split(' ').length,
    h1Mark: /[?:!–—]/.test(text) ? 1 : 0,
    ...{ nearText: 0, nearLong: 0, nearBy: 0, nearDate: 0 },
    ...{ nearAuthorLink: 0 },
    ...{ nearAuthorClass: 0, nearPriceClass: 0 },
  };
  if (heading) walkNear(dom, heading, found);
  return found;
}
