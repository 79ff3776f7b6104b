import { collapse } from '../dom/page-tree.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

/** Escapes text for element content. */
export function escapeText(text: string): string {
  return /[&<>\u00a0]/.test(text)
    ? text.replace(/[&<>\u00a0]/g, (one) => ENTITIES[one] ?? one)
    : text;
}

/** ` name="value"`, escaped; nothing for `null`. */
export function attribute(name: string, value: string | number | null): string {
  return value === null
    ? ''
    : ` ${name}="${escapeText(`${value}`).replace(/"/g, '&quot;')}"`;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that take text and no block. */
const TEXT_ONLY = words('p h2 h3 h4 h5 h6 pre caption dt');
/** Elements that take both; in all others text gets a paragraph. */
const MIXED = words('li td th dd figcaption');
/** Elements that take these children only: the first is put around what is none of them (none for a figure). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dd', 'dt'],
  table: ['tbody', 'thead', 'tfoot', 'caption'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['td', 'th'],
  figure: ['', 'figcaption'],
};
const PARTS = new Set(Object.values(CHILDREN).flat());

/** Every block that can be opened. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  ...TEXT_ONLY,
  ...MIXED,
  ...PARTS,
  ...Object.keys(CHILDREN),
  'blockquote',
]);

/** Whether `tag` may stand in `here`, with what is put around it. */
function takes(here: string, tag: string): boolean {
  const children = CHILDREN[here];
  return (
    children !== undefined && (children.includes(tag) || takes(children[0] ?? '', tag))
  );
}

/** An inline element that is open. `key` tells two of the same tag apart. */
export interface Format {
  readonly key: number;
  readonly tag: string;
  /** As made by {@link attribute}. */
  readonly attributes: string;
}

interface OpenBlock {
  readonly tag: string;
  /** Put around loose content by the writer. */
  readonly isAuto: boolean;
  /** Where in the output it begins. */
  readonly start: number;
  isEmpty: boolean;
}

/** What waits between the last text of a run and the next; a run starts and ends with its block. */
const GAP = { start: -1, none: 0, space: 1, line: 2, paragraph: 3 } as const;

/**
 * Output that a parser reads back as written: paragraphs hold no blocks, list and table parts stand in
 * their parents, white space is collapsed outside `<pre>`, empty blocks are left out.
 */
export interface HtmlWriter {
  readonly out: string[];
  readonly blocks: OpenBlock[];
  /** Inline elements open in the output. */
  readonly formats: Format[];
  /** Inline elements that the next content stands in. */
  wanted: readonly Format[];
  gap: number;
}

/** A fresh writer. */
export function htmlWriter(): HtmlWriter {
  return { out: [], blocks: [], formats: [], wanted: [], gap: GAP.start };
}

/** The innermost open block. */
export function topBlock(w: HtmlWriter): OpenBlock | undefined {
  return w.blocks[w.blocks.length - 1];
}

function closeFormats(w: HtmlWriter, keep: number): void {
  while (w.formats.length > keep) w.out.push(`</${w.formats.pop()?.tag}>`);
}

/** Notes that the innermost block holds something after which `gap` comes. */
function fill(w: HtmlWriter, html: string, gap: number): void {
  w.out.push(html);
  const here = topBlock(w);
  if (here) here.isEmpty = false;
  w.gap = gap;
}

/** Closes blocks until `depth` are left. */
export function closeBlocks(w: HtmlWriter, depth: number): void {
  while (w.blocks.length > depth) {
    closeFormats(w, 0);
    const block = w.blocks.pop();
    if (block?.isEmpty) w.out.length = block.start;
    else fill(w, block?.tag === 'pre' ? '</code></pre>' : `</${block?.tag}>`, GAP.start);
    w.gap = GAP.start;
  }
}

function push(w: HtmlWriter, tag: string, attributes: string, isAuto: boolean): void {
  closeFormats(w, 0);
  w.blocks.push({ tag, isAuto, start: w.out.length, isEmpty: true });
  w.out.push(`<${tag}${attributes}>`);
  w.gap = GAP.start;
}

/** Opens what a table or list wants between itself and `tag`. */
function pushParents(w: HtmlWriter, tag: string): void {
  for (;;) {
    const children = CHILDREN[topBlock(w)?.tag ?? ''];
    if (!children?.[0] || children.includes(tag)) return;
    push(w, children[0], '', true);
  }
}

/** Closes automatic blocks, and text-only ones, that `tag` cannot stand in. */
function makeRoom(w: HtmlWriter, tag: string): void {
  for (let here = topBlock(w); here; here = topBlock(w)) {
    const isText = TEXT_ONLY.has(here.tag);
    const fits = PARTS.has(tag) ? takes(here.tag, tag) : !isText;
    if (fits || !(isText || here.isAuto)) return;
    closeBlocks(w, w.blocks.length - 1);
  }
}

/** Opens a block; its depth, or -1 where it cannot stand. `<pre>` takes the attributes of its `<code>`. */
export function openBlock(
  w: HtmlWriter,
  tag: string,
  attributes = '',
  code = '',
): number {
  makeRoom(w, tag);
  const here = topBlock(w);
  if (PARTS.has(tag) && !takes(here?.tag ?? '', tag)) return -1;
  if (tag === 'caption' && !here?.isEmpty) return -1;
  pushParents(w, tag);
  push(w, tag, attributes, false);
  if (tag === 'pre') w.out.push(`<code${code}>`);
  return w.blocks.length - 1;
}

/** Writes what waits, and closes and opens inline elements until the wanted ones are open. */
function settle(w: HtmlWriter): void {
  pushParents(w, '');
  const here = topBlock(w);
  if (!here || !(TEXT_ONLY.has(here.tag) || MIXED.has(here.tag))) push(w, 'p', '', true);
  let same = 0;
  while (w.formats[same] && w.formats[same]?.key === w.wanted[same]?.key) same++;
  closeFormats(w, same);
  if (w.gap === GAP.paragraph && here?.tag === 'p') {
    closeBlocks(w, w.blocks.length - 1);
    push(w, 'p', '', here.isAuto);
  } else if (w.gap > GAP.none) w.out.push(w.gap === GAP.space ? ' ' : '<br>');
  for (const format of w.wanted.slice(w.formats.length)) {
    w.out.push(`<${format.tag}${format.attributes}>`);
    w.formats.push(format);
  }
}

/** Writes text: as it is in `<pre>`, else with white space collapsed. */
export function writeText(w: HtmlWriter, text: string): void {
  if (topBlock(w)?.tag === 'pre') {
    settle(w);
    const raw = escapeText(text.replace(/\r\n?/g, '\n'));
    if (raw.trim() === '') w.out.push(raw);
    else fill(w, raw, GAP.none);
    return;
  }
  const core = collapse(text);
  const isBare = core.length === text.length;
  if (!isBare && w.gap === GAP.none && /^\s/.test(text)) w.gap = GAP.space;
  if (core === '') return;
  settle(w);
  const isSpaced = !isBare && /\s/.test(text[text.length - 1] ?? '');
  fill(w, escapeText(core), isSpaced ? GAP.space : GAP.none);
}

/** A line break in the source. Two in a paragraph start a new one. */
export function lineBreak(w: HtmlWriter): void {
  if (topBlock(w)?.tag === 'pre') w.out.push('\n');
  else if (w.gap >= GAP.none) w.gap = w.gap < GAP.line ? GAP.line : GAP.paragraph;
}

/** Ends the run of text where the source starts or ends a block without a tag of its own. */
export function endRun(w: HtmlWriter): void {
  const here = topBlock(w);
  if (here?.tag === 'pre') {
    if (!here.isEmpty && !w.out[w.out.length - 1]?.endsWith('\n')) w.out.push('\n');
  } else if (here?.isAuto && here.tag === 'p') closeBlocks(w, w.blocks.length - 1);
  else if (w.gap >= GAP.none) w.gap = Math.max(GAP.line, w.gap);
}

/** A void or ready-made inline piece, such as a formula. */
export function writePiece(w: HtmlWriter, html: string): void {
  settle(w);
  fill(w, html, GAP.none);
}

/** A ready-made block, such as `<hr>`. */
export function writeBlock(w: HtmlWriter, html: string): void {
  makeRoom(w, 'figure');
  pushParents(w, 'figure');
  closeFormats(w, 0);
  fill(w, html, GAP.start);
}

/** What was written, all blocks closed. */
export function finish(w: HtmlWriter): string {
  closeBlocks(w, 0);
  return w.out.join('');
}
