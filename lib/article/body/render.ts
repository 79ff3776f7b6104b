import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { INLINE_TAGS } from '../dom/tags.ts';
import type { Medium } from '../media/choose-media.ts';
import type { Block } from './blocks.ts';
import { codeLanguage, isLineNumber } from './code.ts';
import {
  attribute,
  escapeText,
  finish,
  GAP,
  type HtmlWriter,
  htmlWriter,
  type Setting,
  write,
} from './html-writer.ts';
import { isLayoutList, isLayoutTable } from './layout.ts';
import { mathMarkup } from './math-markup.ts';
import { blockPlace, enter, type Place, textPlace } from './places.ts';

/** Ids in the body are this and a number: a page's own could clobber the reader's. */
const ID_PREFIX = 'byline-';

/** What is written: `keep` is 1 for each text of `blocks` that stays, indexed like the tree's items. */
export interface BodyPlan {
  readonly blocks: readonly Block[];
  readonly keep: Uint8Array;
  /** In the order of their items. */
  readonly media: readonly Medium[];
  readonly url: string;
  readonly base: string;
}

interface Rendering extends BodyPlan {
  readonly tree: PageTree;
  readonly writer: HtmlWriter;
  /** By item index. */
  readonly settings: Map<number, Setting>;
  /** Media that are not written yet, last first. */
  readonly coming: Medium[];
  /** Index of the elements that kept links point to, by what follows the `#` in their addresses. */
  readonly targets: Map<string, number>;
  /** Those that are not written yet, last first. */
  readonly anchors: number[];
}

/** What follows the `#` of a link to this page, with it; else nothing. */
function localTarget({ tree, url, base }: Rendering, link: Item): string {
  const href = tree.attr(link, 'href')?.trim() ?? '';
  if (!href.includes('#')) return '';
  const full = URL.parse(href, base);
  const isLocal = href.startsWith('#') || full?.href.split('#')[0] === url.split('#')[0];
  return (isLocal && full?.hash) || '';
}

/** Finds the elements that kept links point to. */
function findTargets(r: Rendering): void {
  const { tree, keep, targets, anchors } = r;
  const wanted = new Set<string>();
  for (const link of tree.byTag('a'))
    if (keep.subarray(link.index, link.end).includes(1)) wanted.add(localTarget(r, link));
  wanted.delete('');
  const last = wanted.size > 0 ? keep.lastIndexOf(1) : 0;
  for (let at = tree.body; at < last; at++) {
    const item = tree.items[at];
    const id =
      item && (tree.attr(item, 'id') ?? (item.tag === 'a' && tree.attr(item, 'name')));
    const hash = id && URL.parse(`#${id}`, 'https://a')?.hash;
    if (!hash || !wanted.delete(hash)) continue;
    targets.set(hash, at);
    anchors.push(at);
  }
  anchors.reverse();
}

/** `null`: the link leads nowhere that a reader may go. */
function linkAttributes(r: Rendering, item: Item): string | null {
  const href = r.tree.attr(item, 'href')?.trim();
  const full = href ? URL.parse(href, r.base) : null;
  if (!full || !/^(https?|mailto):$/.test(full.protocol)) return null;
  const target = r.targets.get(localTarget(r, item));
  return attribute('href', target === undefined ? full.href : `#${ID_PREFIX}${target}`);
}

const SPANS = ['colspan', 'rowspan'];
/** Attributes that are kept, by tag; besides, every element keeps its direction. */
const KEPT_ATTRIBUTES = new Map([
  ['abbr', ['title']],
  ['ol', ['start', 'reversed', 'type']],
  ['li', ['value']],
  ['td', SPANS],
  ['th', SPANS],
]);

const PLAIN_VALUE = /^(\d{1,4}|rtl|ltr|[ai])$/i;

function attributesOf({ tree }: Rendering, item: Item): string {
  let out = '';
  for (const name of ['dir', ...(KEPT_ATTRIBUTES.get(item.tag) ?? [])]) {
    const value = tree.attr(item, name);
    if (value === null) continue;
    if (name === 'reversed' || (value && name === 'title') || PLAIN_VALUE.test(value))
      out += attribute(name, value);
  }
  return out;
}

/**
 * Where a list stands that is the first thing in a point, or in a list without a point around it: in the point before,
 * else for the list around it, so that no empty point stands before it.
 */
function listPlace({ places }: HtmlWriter, outer: Place): Place {
  const list = outer.tag === 'li' && !outer.isUsed ? outer.up : outer;
  if (!list || !/^[uo]l$/.test(list.tag)) return outer;
  const open = places[list.depth + 1];
  if (list.isUsed) return open?.up === list ? open : outer;
  return list.up ?? outer;
}

const BOLD = { tag: 'strong', attributes: '' };

/** What the content of `item` is written into, where that of its parent is written into `outer`. */
function enterElement(r: Rendering, item: Item, outer: Setting): Setting {
  const { tag } = item;
  const { place, formats } = outer;
  if (!INLINE_TAGS.has(tag)) {
    if (tag === 'table' && isLayoutTable(r.tree, item)) return outer;
    // The numbers of the other kind are the text's.
    if (tag === 'ul' && isLayoutList(r.tree, item)) return outer;
    const own = () =>
      tag === 'pre' ? codeLanguage(r.tree, item) : attributesOf(r, item);
    // The question that a folded answer stands below.
    if (tag === 'summary') return { place, formats: [...formats, BOLD] };
    const around = /^[uo]l$/.test(tag) ? listPlace(r.writer, place) : place;
    return { place: enter(around, tag === 'h1' ? 'h2' : tag, own), formats };
  }
  const isOpen = formats.some((one) => one.tag === tag);
  if (isOpen || (tag === 'code' && place.tag === 'pre')) return outer;
  const attributes = tag === 'a' ? linkAttributes(r, item) : attributesOf(r, item);
  return attributes === null
    ? outer
    : { place, formats: [...formats, { tag, attributes }] };
}

/** What the content of the item at `index` is written into. No recursion: pages may be 5,000 levels deep. */
function settingOf(r: Rendering, index: number): Setting {
  const { tree, settings, writer } = r;
  const inner: Item[] = [];
  let at = index;
  for (let item = tree.items[at]; item && !settings.has(at); item = tree.items[at]) {
    inner.push(item);
    at = item.parent;
  }
  let setting = settings.get(at) ?? { place: writer.root, formats: [] };
  for (const item of inner.reverse()) {
    setting = enterElement(r, item, setting);
    settings.set(item.index, setting);
  }
  return setting;
}

/** Writes `html` of the item at `index`, after the anchors up to there. */
function writeAt(r: Rendering, index: number, setting: Setting, html: string): void {
  const { anchors, writer } = r;
  let marks = '';
  while ((anchors.at(-1) ?? index) < index)
    marks += `<span id="${ID_PREFIX}${anchors.pop()}"></span>`;
  write(writer, setting, marks + html);
}

/** Writes text: as it is in `<pre>`, with a line feed for what is no text, else with white space collapsed. */
function writeText(r: Rendering, item: Item, setting: Setting): void {
  const { writer } = r;
  const { index, text } = item;
  if (setting.place.tag === 'pre') {
    if (isLineNumber(r.tree, item)) return;
    writeAt(r, index, setting, escapeText(text.replace(/\r\n?/g, '\n') || '\n'));
    return;
  }
  const core = collapse(text);
  const isBare = core.length === text.length;
  if (!isBare && writer.gap === GAP.none && /^\s/.test(text)) writer.gap = GAP.space;
  if (core === '') return;
  writeAt(r, index, setting, escapeText(core));
  if (!isBare && /\s$/.test(text)) writer.gap = GAP.space;
}

function mediumHtml({ dom, attr }: PageTree, { item, image, card }: Medium): string {
  if (item.tag === 'math') return mathMarkup(dom, item.node);
  if (card) return `<a${attribute('href', card.url)}>${escapeText(card.title)}</a>`;
  if (!image) return '<hr>';
  const size = attribute('width', image.widthPx) + attribute('height', image.heightPx);
  return `<img${attribute('src', image.url)}${attribute('alt', attr(item, 'alt') ?? '')}${size}>`;
}

/** Cells with nothing kept in a row that has something: without them the others would stand under other headings. */
function emptyCells({ items, byTag }: PageTree, keep: Uint8Array): Medium[] {
  const cells: Medium[] = [];
  const isEmpty = ({ index, end }: Item) => !keep.subarray(index, end).includes(1);
  for (const row of byTag('tr')) {
    if (isEmpty(row)) continue;
    for (let item = items[row.index + 1]; item && item.index < row.end; ) {
      if (/^t[dh]$/.test(item.tag) && isEmpty(item))
        cells.push({ item, image: null, card: null });
      item = items[item.end];
    }
  }
  return cells;
}

/** Writes a medium: a picture or formula into the run of text that it stands in, an empty cell, others as a block. */
function writeMedium(r: Rendering, medium: Medium, run: Setting | null): void {
  const { index, parent, tag } = medium.item;
  if (/^t[dh]$/.test(tag)) {
    const { place } = settingOf(r, index);
    if (place.tag === tag) writeAt(r, index, { place, formats: [] }, '');
    return;
  }
  const isMath = tag === 'math';
  const html = mediumHtml(r.tree, medium);
  if (run && (isMath || medium.image)) {
    writeAt(r, index, run, html);
    return;
  }
  const outer = settingOf(r, parent).place;
  const place = isMath ? textPlace(outer, '') : blockPlace(outer);
  const isFramed = isMath || tag === 'hr' || place.tag === 'figure';
  writeAt(r, index, { place, formats: [] }, isFramed ? html : `<figure>${html}</figure>`);
}

/** Writes the media before the item at `index`. */
function writeMediaBefore(r: Rendering, index: number): void {
  while ((r.coming.at(-1)?.item.index ?? index) < index)
    for (const one of r.coming.splice(-1)) writeMedium(r, one, null);
}

/** Writes a run of text, with the media in it. */
function writeRun(r: Rendering, block: Block): void {
  const { tree, writer, coming, keep } = r;
  const outer = settingOf(r, block.container.index).place;
  // Those of a list item or a cell are its own, not its paragraphs'.
  const isOwn = outer.tag === block.container.tag;
  const place = textPlace(outer, isOwn ? '' : attributesOf(r, block.container));
  const isPre = place.tag === 'pre';
  writer.gap = place.isUsed ? GAP.line : GAP.start;
  for (let at = block.from; at < block.to; at++) {
    const item = tree.items[at];
    if (!item) break;
    const medium = coming.at(-1)?.item === item ? coming.pop() : undefined;
    const isText = item.tag === '#text' && keep[at] === 1;
    if (item.tag === 'br' && !isPre && writer.gap >= GAP.none) writer.gap = GAP.line;
    if (!medium && !isText && !(isPre && item.tag === 'br')) continue;
    const run = { place, formats: settingOf(r, item.parent).formats };
    if (medium) writeMedium(r, medium, run);
    else writeText(r, item, run);
  }
}

/** Writes the kept blocks and media as HTML: allow-listed tags, absolute URLs, prefixed ids. Linear in the items. */
export function renderBody(tree: PageTree, plan: BodyPlan): string {
  const writer = htmlWriter();
  const r: Rendering = {
    ...plan,
    tree,
    writer,
    settings: new Map(),
    coming: [...plan.media, ...emptyCells(tree, plan.keep)].sort(
      (one, other) => other.item.index - one.item.index,
    ),
    targets: new Map(),
    anchors: [],
  };
  findTargets(r);
  for (const block of plan.blocks) {
    writeMediaBefore(r, block.from);
    writeRun(r, block);
  }
  writeMediaBefore(r, tree.items.length);
  return finish(writer);
}
