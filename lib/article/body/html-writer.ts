import { type Attributes, attributesOf, escapeText } from './html-text.ts';

/** Elements that take text directly; outside of them text gets a paragraph. */
const TEXT_PARENTS = new Set(
  'p h2 h3 h4 h5 h6 li td th dt dd figcaption pre caption'.split(' '),
);
/** Of those, the ones that no block may stand in. */
const TEXT_ONLY = new Set('p h2 h3 h4 h5 h6 pre caption dt'.split(' '));

/** An inline element that is open in the source. `key` tells two of the same tag apart. */
export interface Format {
  readonly key: number;
  readonly tag: string;
  readonly attributes: Attributes;
}

interface OpenBlock {
  readonly tag: string;
  readonly isAuto: boolean;
  readonly start: number;
  hasContent: boolean;
}

/**
 * Writes HTML that a parser reads back as written: paragraphs hold no blocks, list and table
 * parts stand in their parents, links do not nest, white space is collapsed outside `<pre>`.
 */
export interface HtmlWriter {
  openBlock(tag: string, attributes?: Attributes): boolean;
  closeBlock(tag: string): void;
  /** Ends the current run of text where the source starts or ends a block without a tag of its own. */
  endRun(): void;
  text(text: string, formats: readonly Format[]): void;
  lineBreak(formats: readonly Format[]): void;
  /** A void or ready-made inline piece, such as `<img>`. */
  piece(html: string, formats: readonly Format[]): void;
  /** A ready-made block, such as a figure or `<hr>`. */
  block(html: string): void;
  isInside(tag: string): boolean;
  hasTextInRun(): boolean;
  finish(): string;
}

interface WriterState {
  out: string[];
  blocks: OpenBlock[];
  formats: Format[];
  pendingSpace: boolean;
  pendingBreaks: number;
  atStart: boolean;
}

function top(state: WriterState): OpenBlock | undefined {
  return state.blocks[state.blocks.length - 1];
}

function closeFormats(state: WriterState, keep = 0): void {
  while (state.formats.length > keep) {
    const format = state.formats.pop();
    if (format) state.out.push(`</${format.tag}>`);
  }
}

function closeTop(state: WriterState): void {
  closeFormats(state);
  const block = state.blocks.pop();
  state.pendingSpace = false;
  state.pendingBreaks = 0;
  if (!block) return;
  if (!block.hasContent) {
    state.out.length = block.start;
    return;
  }
  state.out.push(`</${block.tag}>`);
  const parent = top(state);
  if (parent) parent.hasContent = true;
}

function push(
  state: WriterState,
  tag: string,
  isAuto: boolean,
  attributes: Attributes = {},
): void {
  closeFormats(state);
  state.blocks.push({ tag, isAuto, start: state.out.length, hasContent: false });
  state.out.push(`<${tag}${attributesOf(attributes)}>`);
  state.atStart = true;
  state.pendingSpace = false;
  state.pendingBreaks = 0;
}

/** Opens what a table or list wants between itself and other content. */
function fillStructure(state: WriterState, tag: string | null): void {
  for (;;) {
    const here = top(state)?.tag;
    if ((here === 'ul' || here === 'ol') && tag !== 'li') push(state, 'li', true);
    else if (here === 'dl' && tag !== 'dt' && tag !== 'dd') push(state, 'dd', true);
    else if (here === 'table' && !/^(thead|tbody|tfoot|caption)$/.test(tag ?? ''))
      push(state, 'tbody', true);
    else if (/^(thead|tbody|tfoot)$/.test(here ?? '') && tag !== 'tr')
      push(state, 'tr', true);
    else if (here === 'tr' && tag !== 'td' && tag !== 'th') push(state, 'td', true);
    else return;
  }
}

const PARENTS: Readonly<Record<string, RegExp>> = {
  li: /^(ul|ol)$/,
  dt: /^dl$/,
  dd: /^dl$/,
  tr: /^(table|thead|tbody|tfoot)$/,
  td: /^(tr|table|thead|tbody|tfoot)$/,
  th: /^(tr|table|thead|tbody|tfoot)$/,
  thead: /^table$/,
  tbody: /^table$/,
  tfoot: /^table$/,
  caption: /^table$/,
  figcaption: /^figure$/,
};

/** Closes automatic blocks, and text-only ones, that `tag` cannot stand in. */
function makeRoom(state: WriterState, tag: string): void {
  const wanted = PARENTS[tag];
  for (;;) {
    const here = top(state);
    if (!here) return;
    const fits = wanted ? wanted.test(here.tag) : !TEXT_ONLY.has(here.tag);
    if (fits && !(here.isAuto && here.tag === 'p')) return;
    if (!here.isAuto && !TEXT_ONLY.has(here.tag)) return;
    closeTop(state);
  }
}

function openBlock(state: WriterState, tag: string, attributes: Attributes): boolean {
  makeRoom(state, tag);
  const here = top(state);
  const wanted = PARENTS[tag];
  if (wanted && !(here && wanted.test(here.tag))) return false;
  if (tag === 'caption' && here?.hasContent) return false;
  fillStructure(state, tag);
  push(state, tag, false, attributes);
  return true;
}

function closeBlock(state: WriterState, tag: string): void {
  const at = state.blocks.findLastIndex((block) => block.tag === tag && !block.isAuto);
  if (at < 0) return;
  while (state.blocks.length > at) closeTop(state);
}

function enterText(state: WriterState): void {
  fillStructure(state, null);
  const here = top(state);
  if (!here || !TEXT_PARENTS.has(here.tag)) push(state, 'p', true);
}

function syncFormats(state: WriterState, wanted: readonly Format[]): void {
  let same = 0;
  while (same < state.formats.length && state.formats[same]?.key === wanted[same]?.key)
    same++;
  closeFormats(state, same);
  for (const format of wanted.slice(same)) {
    state.out.push(`<${format.tag}${attributesOf(format.attributes)}>`);
    state.formats.push(format);
  }
}

/** Writes waiting breaks and space before content. Two breaks in a paragraph start a new one. */
function settle(
  state: WriterState,
  formats: readonly Format[],
  leadingSpace: boolean,
): void {
  if (state.pendingBreaks > 1 && !state.atStart && top(state)?.tag === 'p') {
    const isAuto = top(state)?.isAuto ?? true;
    closeTop(state);
    push(state, 'p', isAuto);
  }
  const isSpaced = (state.pendingSpace || leadingSpace) && !state.atStart;
  if (state.pendingBreaks > 0 && !state.atStart) {
    const shared = formats.findIndex((one, at) => state.formats[at]?.key !== one.key);
    closeFormats(
      state,
      Math.min(state.formats.length, shared < 0 ? formats.length : shared),
    );
    state.out.push('<br>');
  } else if (isSpaced) {
    closeFormatsNotIn(state, formats);
    state.out.push(' ');
  }
  state.pendingBreaks = 0;
  state.pendingSpace = false;
  syncFormats(state, formats);
}

function closeFormatsNotIn(state: WriterState, formats: readonly Format[]): void {
  let same = 0;
  while (same < state.formats.length && state.formats[same]?.key === formats[same]?.key)
    same++;
  closeFormats(state, same);
}

function writePreText(
  state: WriterState,
  text: string,
  formats: readonly Format[],
): void {
  syncFormats(state, formats);
  // A parser drops the first line feed of a <pre>: one more keeps it.
  if (state.atStart && text.startsWith('\n') && formats.length === 0)
    state.out.push('\n');
  state.out.push(escapeText(text));
  const here = top(state);
  if (here && text.trim() !== '') here.hasContent = true;
  state.atStart = false;
}

function writeText(state: WriterState, text: string, formats: readonly Format[]): void {
  if (state.blocks.some((block) => block.tag === 'pre')) {
    writePreText(state, text.replace(/\r\n?/g, '\n'), formats);
    return;
  }
  const core = text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  if (core === '') {
    if (text !== '' && !state.atStart) state.pendingSpace = true;
    return;
  }
  enterText(state);
  settle(state, formats, /^[\s\u00a0]/.test(text));
  state.out.push(escapeText(core));
  state.atStart = false;
  state.pendingSpace = /[\s\u00a0]$/.test(text);
  const here = top(state);
  if (here) here.hasContent = true;
}

function writePiece(state: WriterState, html: string, formats: readonly Format[]): void {
  enterText(state);
  settle(state, formats, false);
  state.out.push(html);
  state.atStart = false;
  const here = top(state);
  if (here) here.hasContent = true;
}

function writeBlock(state: WriterState, html: string): void {
  makeRoom(state, 'figure');
  fillStructure(state, 'figure');
  closeFormats(state);
  state.out.push(html);
  const here = top(state);
  if (here) here.hasContent = true;
}

function endRun(state: WriterState): void {
  const here = top(state);
  if (here?.tag === 'pre') {
    if (!state.atStart && state.out[state.out.length - 1]?.endsWith('\n') === false)
      writePreText(state, '\n', state.formats.slice());
    return;
  }
  if (here?.isAuto && here.tag === 'p') closeTop(state);
  else if (here && TEXT_PARENTS.has(here.tag) && !state.atStart)
    state.pendingBreaks = Math.max(1, state.pendingBreaks);
}

/** A fresh writer. */
export function htmlWriter(): HtmlWriter {
  const state: WriterState = {
    out: [],
    blocks: [],
    formats: [],
    pendingSpace: false,
    pendingBreaks: 0,
    atStart: true,
  };
  return {
    openBlock: (tag, attributes = {}) => openBlock(state, tag, attributes),
    closeBlock: (tag) => closeBlock(state, tag),
    endRun: () => endRun(state),
    text: (text, formats) => writeText(state, text, formats),
    lineBreak: (formats) => {
      if (state.blocks.some((block) => block.tag === 'pre'))
        writePreText(state, '\n', formats);
      else state.pendingBreaks++;
    },
    piece: (html, formats) => writePiece(state, html, formats),
    block: (html) => writeBlock(state, html),
    isInside: (tag) => state.blocks.some((block) => block.tag === tag),
    hasTextInRun: () => {
      const here = top(state);
      return here !== undefined && TEXT_PARENTS.has(here.tag) && here.hasContent;
    },
    finish: () => {
      while (state.blocks.length > 0) closeTop(state);
      return state.out.join('');
    },
  };
}
