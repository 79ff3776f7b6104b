import type { Item, PageTree } from '../dom/page-tree.ts';
import { INLINE_TAGS } from '../dom/tags.ts';
import { embedCard } from '../media/embeds.ts';
import { imageSource, isIcon, noscriptImage } from '../media/image-source.ts';
import { codeLanguage } from './code-language.ts';
import { type Attributes, textTag, voidTag } from './html-text.ts';
import { type Format, type HtmlWriter, htmlWriter } from './html-writer.ts';
import { mathMarkup } from './math.ts';

/** Prefix of every id in the body: a page's own ids must not clobber the reader's. */
const ID_PREFIX = 'byline-';

/** What is written: `keep` is 1 for each text or media item that stays, indexed like the tree's items. */
export interface BodyPlan {
  readonly keep: Uint8Array;
  readonly url: string;
  readonly base: string;
}

const STRUCTURE = new Set(
  'p h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd table caption thead tbody tfoot tr td th pre figure figcaption'.split(
    ' ',
  ),
);

interface Rendering {
  readonly tree: PageTree;
  readonly plan: BodyPlan;
  readonly writer: HtmlWriter;
  readonly kept: Int32Array;
  readonly targets: ReadonlySet<string>;
  readonly open: { item: Item; opened: string | null }[];
  formats: Format[];
}

function prefixSums(keep: Uint8Array): Int32Array {
  const sums = new Int32Array(keep.length + 1);
  for (let at = 0; at < keep.length; at++)
    sums[at + 1] = (sums[at] ?? 0) + (keep[at] ?? 0);
  return sums;
}

function fragmentOf(href: string, plan: BodyPlan): string | null {
  const raw = href.trim();
  if (raw.startsWith('#')) return raw.slice(1);
  const hash = raw.indexOf('#');
  if (hash < 0) return null;
  const target = URL.parse(raw, plan.base);
  const own = URL.parse(plan.url);
  if (!target || !own) return null;
  const isSame =
    target.origin === own.origin &&
    target.pathname === own.pathname &&
    target.search === own.search;
  return isSame ? target.hash.slice(1) : null;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Ids inside the kept body that a kept link points to. */
function findTargets(tree: PageTree, plan: BodyPlan, kept: Int32Array): Set<string> {
  const wanted = new Set<string>();
  for (const link of tree.byTag('a')) {
    if ((kept[link.end] ?? 0) === (kept[link.index] ?? 0)) continue;
    const fragment = fragmentOf(tree.attr(link, 'href') ?? '', plan);
    if (fragment) wanted.add(decodeFragment(fragment));
  }
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  const start = tree.items[tree.body];
  for (let at = start?.index ?? 0; at < (start?.end ?? 0); at++) {
    const item = tree.items[at];
    if (!item || item.tag === '#text') continue;
    const isKept =
      (kept[item.end] ?? 0) > (kept[item.index] ?? 0) || item.end === item.index + 1;
    const id = isKept ? (tree.attr(item, 'id') ?? tree.attr(item, 'name')) : null;
    if (id && wanted.has(id) && /^[\w:.-]+$/.test(id)) found.add(id);
  }
  return found;
}

function linkAttributes(r: Rendering, item: Item): Attributes | null {
  const href = r.tree.attr(item, 'href');
  if (href === null || href.trim() === '') return null;
  const fragment = fragmentOf(href, r.plan);
  const id = fragment === null ? '' : decodeFragment(fragment);
  if (id !== '' && r.targets.has(id)) return { href: `#${ID_PREFIX}${id}` };
  const url = URL.parse(href.trim(), r.plan.base);
  return url && /^(https?|mailto):$/.test(url.protocol) ? { href: url.href } : null;
}

function ownId(r: Rendering, item: Item): string | null {
  const id =
    r.tree.attr(item, 'id') ?? (item.tag === 'a' ? r.tree.attr(item, 'name') : null);
  return id && r.targets.has(id) ? `${ID_PREFIX}${id}` : null;
}

const COUNTS: Readonly<Record<string, readonly string[]>> = {
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  li: ['value'],
};

function structureAttributes(r: Rendering, item: Item): Attributes {
  const out: Record<string, string | null> = { id: ownId(r, item) };
  for (const name of COUNTS[item.tag] ?? []) {
    const value = r.tree.attr(item, name);
    if (value !== null && /^\d{1,4}$/.test(value) && value !== '1') out[name] = value;
  }
  const dir = r.tree.attr(item, 'dir');
  if (dir === 'rtl' || dir === 'ltr') out.dir = dir;
  return out;
}

function inlineAttributes(r: Rendering, item: Item): Attributes | null {
  if (item.tag === 'a') return linkAttributes(r, item);
  if (item.tag === 'time') return { datetime: r.tree.attr(item, 'datetime') };
  if (item.tag === 'abbr' || item.tag === 'dfn')
    return { title: r.tree.attr(item, 'title') };
  if (item.tag === 'bdo') return { dir: r.tree.attr(item, 'dir') };
  return {};
}

function enterInline(r: Rendering, item: Item): void {
  if (!INLINE_TAGS.has(item.tag) || item.tag === 'br' || item.tag === 'wbr') return;
  if (item.tag === 'a' && r.formats.some((one) => one.tag === 'a')) return;
  if (item.tag === 'code' && r.writer.isInside('pre')) return;
  const attributes = inlineAttributes(r, item);
  if (attributes)
    r.formats = [...r.formats, { key: item.index, tag: item.tag, attributes }];
}

/** A table that only arranges: no header, and a single row or column, or tables inside. */
function isLayoutTable(tree: PageTree, table: Item): boolean {
  const role = tree.attr(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
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

function outputTag(r: Rendering, item: Item): string | null {
  if (item.tag === 'h1') return 'h2';
  if (item.tag === 'summary') return 'p';
  if (!STRUCTURE.has(item.tag)) return null;
  if (item.tag === 'table' && isLayoutTable(r.tree, item)) return null;
  // A figure without a picture of its own is a wrapper (tables, quotes, embeds).
  return item.tag;
}

function enterElement(r: Rendering, item: Item): void {
  const tag = r.writer.isInside('pre') ? null : outputTag(r, item);
  let opened: string | null = null;
  if (tag !== null && r.writer.openBlock(tag, structureAttributes(r, item))) opened = tag;
  else if (item.isBlock) r.writer.endRun();
  else enterInline(r, item);
  if (opened === 'pre') {
    const language = codeLanguage(r.tree, item);
    const attributes = language ? { class: `language-${language}` } : {};
    r.formats = [{ key: item.index, tag: 'code', attributes }];
  }
  const id = opened ? null : ownId(r, item);
  if (id) anchor(r, id);
  r.open.push({ item, opened });
}

function anchor(r: Rendering, id: string): void {
  r.writer.piece(
    textTag('a', { id }, ''),
    r.formats.filter((one) => one.tag !== 'a'),
  );
}

function leaveElements(r: Rendering, at: number): void {
  for (;;) {
    const last = r.open[r.open.length - 1];
    if (!last || last.item.end > at) return;
    r.open.pop();
    if (last.opened) r.writer.closeBlock(last.opened);
    else if (last.item.isBlock) r.writer.endRun();
    r.formats = r.formats.filter((one) => one.key !== last.item.index);
  }
}

function imageMarkup(r: Rendering, item: Item): string | null {
  const { base } = r.plan;
  const source =
    item.tag === 'noscript'
      ? noscriptImage(r.tree, item, base)
      : imageSource(r.tree, item, base);
  if (!source) return null;
  const { url, widthPx, heightPx } = source;
  return voidTag('img', {
    src: url,
    alt: r.tree.attr(item, 'alt') ?? '',
    width: widthPx === null ? null : String(widthPx),
    height: heightPx === null ? null : String(heightPx),
  });
}

function writeImage(r: Rendering, item: Item): void {
  const html = imageMarkup(r, item);
  if (html === null) return;
  const source = imageSource(r.tree, item, r.plan.base);
  const isSmall = source !== null && isIcon(source, item.words);
  if (r.writer.hasTextInRun() || isSmall) r.writer.piece(html, r.formats);
  else if (r.writer.isInside('figure')) r.writer.block(html);
  else r.writer.block(`<figure>${html}</figure>`);
}

function writeMedia(r: Rendering, item: Item): void {
  if (item.tag === 'img' || item.tag === 'noscript') writeImage(r, item);
  else if (item.tag === 'hr') r.writer.block('<hr>');
  else if (item.tag === 'math') r.writer.piece(mathMarkup(r.tree, item.node), r.formats);
  else {
    const card = embedCard(r.tree, item, r.plan.base);
    if (!card) return;
    const link = textTag('a', { href: card.url }, card.title);
    if (r.writer.isInside('figure')) r.writer.block(link);
    else r.writer.block(`<figure>${link}</figure>`);
  }
}

/** Writes the kept items as HTML: allow-listed tags, absolute URLs, prefixed ids. Linear in the items; no recursion. */
export function renderBody(tree: PageTree, plan: BodyPlan): string {
  const kept = prefixSums(plan.keep);
  const start = tree.items[tree.body];
  const r: Rendering = {
    tree,
    plan,
    writer: htmlWriter(),
    kept,
    targets: findTargets(tree, plan, kept),
    open: [],
    formats: [],
  };
  for (let at = (start?.index ?? 0) + 1; at < (start?.end ?? 0); ) {
    const item = tree.items[at];
    if (!item) break;
    leaveElements(r, at);
    if (item.tag === '#text') {
      if (plan.keep[at] === 1) r.writer.text(item.text, r.formats);
      at++;
    } else if (plan.keep[at] === 1) {
      writeMedia(r, item);
      at = item.end;
    } else if (item.tag === 'br') {
      r.writer.lineBreak(r.formats);
      at++;
    } else if ((kept[item.end] ?? 0) > (kept[at] ?? 0)) {
      enterElement(r, item);
      at++;
    } else {
      const id = ownId(r, item);
      if (id) anchor(r, id);
      if (item.isBlock) r.writer.endRun();
      at = item.end;
    }
  }
  return r.writer.finish();
}
