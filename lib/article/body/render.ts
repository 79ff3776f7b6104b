import type { DomAccess } from '../dom/access.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { INLINE_TAGS } from '../dom/tags.ts';
import type { Medium } from '../media/choose-media.ts';
import {
  attribute,
  BLOCK_TAGS,
  closeBlocks,
  endRun,
  escapeText,
  type Format,
  finish,
  type HtmlWriter,
  htmlWriter,
  lineBreak,
  openBlock,
  topBlock,
  writeBlock,
  writePiece,
  writeText,
} from './html-writer.ts';

/** Prefix of every id in the body: a page's own ids must not clobber the reader's. */
const ID_PREFIX = 'byline-';

/** What is written: `keep` is 1 for each text or medium that stays, indexed like the tree's items. */
export interface BodyPlan {
  readonly keep: Uint8Array;
  readonly media: readonly Medium[];
  readonly url: string;
  readonly base: string;
}

interface Rendering {
  readonly tree: PageTree;
  readonly plan: BodyPlan;
  readonly writer: HtmlWriter;
  /** Ids that a kept link points to, each with the link's absolute address. */
  readonly targets: Map<string, string>;
  /** Open elements of the source: the block written for each (-1: none) and the formats around it. */
  readonly open: { item: Item; depth: number; formats: readonly Format[] }[];
}

/** What kept links have after a `#`. */
function findTargets(tree: PageTree, keep: Uint8Array): Map<string, string> {
  const targets = new Map<string, string>();
  for (const link of tree.byTag('a')) {
    const isKept = keep.subarray(link.index, link.end).includes(1);
    const id = isKept && /#([\w:.-]+)\s*$/.exec(tree.attr(link, 'href') ?? '')?.[1];
    if (id) targets.set(id, '');
  }
  return targets;
}

/** `null`: the link leads nowhere that a reader may go. */
function linkAttributes({ tree, plan, targets }: Rendering, item: Item): string | null {
  const href = tree.attr(item, 'href')?.trim();
  const url = href ? URL.parse(href, plan.base) : null;
  if (!href || !url || !/^(https?|mailto):$/.test(url.protocol)) return null;
  const [page, id = ''] = url.href.split('#');
  const isWithin =
    targets.has(id) &&
    (href.startsWith('#') || page === URL.parse(plan.url)?.href.split('#')[0]);
  if (!isWithin) return attribute('href', url.href);
  targets.set(id, url.href);
  return attribute('href', `#${ID_PREFIX}${id}`);
}

/** `html` with links to places that are not in it leading to the page. */
function withoutDeadLinks(html: string, targets: ReadonlyMap<string, string>): string {
  if (targets.size === 0) return html;
  const ids = new Set<string>();
  for (const [, id = ''] of html.matchAll(/<\w+ id="byline-([^"]*)"/g)) ids.add(id);
  return html.replace(/<a href="#byline-([^"]*)"/g, (written, id) =>
    ids.has(id) ? written : `<a${attribute('href', targets.get(id) || null)}`,
  );
}

const FOR_ALL = ['dir'];
/** Attributes kept beside `id` and `href`. */
const KEPT_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  td: ['dir', 'colspan', 'rowspan'],
  th: ['dir', 'colspan', 'rowspan'],
  ol: ['dir', 'start'],
  li: ['dir', 'value'],
  time: ['dir', 'datetime'],
  abbr: ['dir', 'title'],
};

function attributesOf({ tree }: Rendering, item: Item): string {
  let out = '';
  for (const name of KEPT_ATTRIBUTES[item.tag] ?? FOR_ALL) {
    const value = tree.attr(item, name);
    if (value === null) continue;
    const isText = name === 'datetime' || name === 'title';
    if (isText || /^(\d{1,4}|rtl|ltr)$/.test(value)) out += attribute(name, value);
  }
  return out;
}

/** The id attribute of an element that a link points to. */
function targetId({ tree, targets }: Rendering, item: Item): string {
  if (targets.size === 0) return '';
  const id = tree.attr(item, 'id') ?? (item.tag === 'a' ? tree.attr(item, 'name') : null);
  return id && targets.has(id) ? attribute('id', ID_PREFIX + id) : '';
}

function enterInline(r: Rendering, item: Item): void {
  const { writer } = r;
  if (!INLINE_TAGS.has(item.tag)) return;
  const isOpen = writer.wanted.some(({ tag }) => tag === item.tag);
  const isInPre = item.tag === 'code' && topBlock(writer)?.tag === 'pre';
  if (isOpen || isInPre) return;
  const attributes = item.tag === 'a' ? linkAttributes(r, item) : attributesOf(r, item);
  if (attributes !== null)
    writer.wanted = [...writer.wanted, { key: item.index, tag: item.tag, attributes }];
}

/** A table that only arranges: no header, and a single row or column, or tables inside. */
function isLayoutTable(tree: PageTree, table: Item): boolean {
  if (/^(presentation|none)$/.test(tree.attr(table, 'role') ?? '')) return true;
  let rows = 0;
  let cells = 0;
  for (let at = table.index + 1; at < table.end; at++) {
    const tag = tree.items[at]?.tag;
    if (tag === 'th' || tag === 'caption') return false;
    if (tag === 'table') return true;
    if (tag === 'tr') rows++;
    if (tag === 'td') cells++;
  }
  return rows <= 1 || cells <= rows;
}

const CODE_LANGUAGE =
  /(?:^|\s)(?:language|lang|highlight-source|highlight-text|brush:?|code-block)[-: ]\s?([a-z][\w+#.-]{0,24})/i;

/** The programming language that a `<pre>`, what stands first in it, or one of two wrappers states. */
function codeLanguage(tree: PageTree, pre: Item): string {
  const inside = tree.items.slice(pre.index, Math.min(pre.end, pre.index + 6));
  for (const item of [...inside, ...ancestors(tree, pre, 2)]) {
    const own = tree.attr(item, 'data-lang') ?? tree.attr(item, 'data-language');
    const classes = own ? `lang-${own}` : (tree.attr(item, 'class') ?? '');
    const language = CODE_LANGUAGE.exec(classes)?.[1];
    if (language) return attribute('class', `language-${language.toLowerCase()}`);
  }
  return '';
}

const RENAMED: Readonly<Record<string, string>> = { h1: 'h2', summary: 'p' };

function enterElement(r: Rendering, item: Item): void {
  const { tree, writer } = r;
  const tag = RENAMED[item.tag] ?? item.tag;
  const formats = writer.wanted;
  const isBlock =
    BLOCK_TAGS.has(tag) &&
    topBlock(writer)?.tag !== 'pre' &&
    !(tag === 'table' && isLayoutTable(tree, item));
  const id = targetId(r, item);
  const code = isBlock && tag === 'pre' ? codeLanguage(tree, item) : '';
  const depth = isBlock ? openBlock(writer, tag, id + attributesOf(r, item), code) : -1;
  if (depth < 0) {
    if (item.isBlock) endRun(writer);
    writeAnchor(writer, id);
    if (!item.isBlock) enterInline(r, item);
  }
  r.open.push({ item, depth, formats });
}

function writeAnchor(writer: HtmlWriter, id: string): void {
  if (id) writePiece(writer, `<span${id}></span>`);
}

function leaveElements({ open, writer }: Rendering, at: number): void {
  for (let last = open[open.length - 1]; last && last.item.end <= at; ) {
    open.pop();
    if (last.depth >= 0) closeBlocks(writer, last.depth);
    else if (last.item.isBlock) endRun(writer);
    writer.wanted = last.formats;
    last = open[open.length - 1];
  }
}

const MATH_TAG =
  /^(math|semantics|m(row|i|n|o|s|text|space|su[bp]|subsup|frac|sqrt|root|under|over|underover|table|tr|td|style|padded|phantom|enclose|fenced|multiscripts|prescripts))$/;
/** Levels of a formula that are written. */
const MATH_DEPTH = 60;

/** Presentation MathML by allow-list, without attributes but `display`; annotations are left out. */
function mathMarkup(dom: DomAccess, node: Node, depth = 0): string {
  if (dom.nodeType(node) === 3) return escapeText(dom.value(node).trim());
  const tag = dom.nodeType(node) === 1 ? dom.tag(node) : '';
  if (!MATH_TAG.test(tag) || depth > MATH_DEPTH) return '';
  let inside = '';
  for (let child = dom.first(node); child; child = dom.next(child))
    inside += mathMarkup(dom, child, depth + 1);
  const isBlock = depth === 0 && dom.attr(node, 'display') === 'block';
  return `<${tag}${isBlock ? ' display="block"' : ''}>${inside}</${tag}>`;
}

function writeMedium({ tree, writer }: Rendering, { item, image, card }: Medium): void {
  let html = card
    ? `<a${attribute('href', card.url)}>${escapeText(card.title)}</a>`
    : '<hr>';
  if (image) {
    const size = attribute('width', image.widthPx) + attribute('height', image.heightPx);
    const alt = attribute('alt', tree.attr(item, 'alt') ?? '');
    html = `<img${attribute('src', image.url)}${alt}${size}>`;
  }
  const isFramed = item.tag === 'hr' || writer.blocks.some(({ tag }) => tag === 'figure');
  if (item.tag === 'math') writePiece(writer, mathMarkup(tree.dom, item.node));
  else if (image && writer.gap >= 0) writePiece(writer, html);
  else writeBlock(writer, isFramed ? html : `<figure>${html}</figure>`);
}

/** Writes the kept items as HTML: allow-listed tags, absolute URLs, prefixed ids. Linear in the items. */
export function renderBody(tree: PageTree, plan: BodyPlan): string {
  const { keep } = plan;
  const writer = htmlWriter();
  const r: Rendering = { tree, plan, writer, targets: findTargets(tree, keep), open: [] };
  // Media come in the order of their items.
  let coming = 0;
  let next = keep.indexOf(1);
  for (let at = tree.body + 1; next >= 0; at++) {
    const item = tree.items[at];
    if (!item) break;
    leaveElements(r, at);
    if (next < at) next = keep.indexOf(1, at);
    while ((plan.media[coming]?.item.index ?? at) < at) coming++;
    const medium = plan.media[coming]?.item === item ? plan.media[coming] : undefined;
    if (item.tag === '#text') {
      if (next === at) writeText(writer, item.text);
    } else if (item.tag === 'br') lineBreak(writer);
    else if (!medium && next >= 0 && next < item.end) enterElement(r, item);
    else {
      writeAnchor(writer, item.end === at + 1 ? targetId(r, item) : '');
      if (medium) writeMedium(r, medium);
      else if (item.isBlock) endRun(writer);
      at = item.end - 1;
    }
  }
  return withoutDeadLinks(finish(writer), r.targets);
}
