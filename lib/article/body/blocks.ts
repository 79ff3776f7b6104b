import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { countText, type TextCounts } from '../text/measure.ts';

/** A run of text laid out as one block: what every decision of the body is made about. */
export interface Block {
  readonly index: number;
  /** The block element the run stands in. */
  readonly container: Item;
  /** First item of the run, and the item after its last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly counts: TextCounts;
  /** Words; of scripts without spaces two characters make one. */
  readonly words: number;
  /** Characters of the text inside links. */
  readonly linkChars: number;
  readonly linkCount: number;
  readonly isHidden: boolean;
}

/** The run that is being read. */
interface Run {
  container: Item;
  /** Begins with a space, so that what is joined to it is the engine's own: characters of texts that stand in the document are read ten times slower. */
  written: string;
  /** -1 while it has no text. */
  from: number;
  to: number;
  isHidden: boolean;
  linkChars: number;
  linkCount: number;
  lastLink: number;
  /** Line breaks since the last text. */
  breaks: number;
}

/** Characters that show: editors write joiners and marks of direction into empty lines. */
const INK = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Ends the run as a block, where it has text, and starts one in `container`. */
function close(blocks: Block[], run: Run, container: Item): void {
  const text = collapse(run.written);
  if (text !== '') {
    const counts = countText(text);
    blocks.push({
      index: blocks.length,
      container: run.container,
      from: run.from,
      to: run.to,
      text,
      counts,
      words: counts.words + (counts.unspaced >> 1),
      linkChars: Math.min(run.linkChars, text.length),
      linkCount: run.linkCount,
      isHidden: run.isHidden,
    });
  }
  run.container = container;
  run.written = ' ';
  run.linkChars = run.linkCount = run.breaks = 0;
  run.from = run.lastLink = -1;
}

/** Adds a text or formula. */
function addText(run: Run, item: Item): void {
  run.breaks = 0;
  if (run.from < 0) {
    run.from = item.index;
    run.isHidden = item.isHidden;
  }
  run.to = item.index + 1;
  run.written += item.text;
  if (item.link < 0) return;
  run.linkChars += item.text.trim().length;
  if (item.link !== run.lastLink) run.linkCount++;
  run.lastLink = item.link;
}

/** Splits the body into blocks, in document order. A double line break ends a block as a block element does. */
export function readBlocks({ items, body }: PageTree): Block[] {
  const blocks: Block[] = [];
  const start = items[body];
  if (!start) return blocks;
  const run: Run = {
    container: start,
    written: ' ',
    from: -1,
    to: 0,
    isHidden: false,
    linkChars: 0,
    linkCount: 0,
    lastLink: -1,
    breaks: 0,
  };
  for (let at = start.index + 1; at < start.end; at++) {
    const item = items[at];
    if (!item) break;
    const { tag } = item;
    if (tag === '#text' || tag === 'math') {
      const own = items[item.block] ?? start;
      // A formula belongs to the line that it begins or ends.
      const isInk = tag === 'math' || INK.test(item.text);
      if (own !== run.container || (isInk && run.breaks > 1)) close(blocks, run, own);
      if (isInk) addText(run, item);
      else run.written += ' ';
    } else if (item.isBlock) close(blocks, run, item);
    else if (tag === 'br') {
      // An empty line of code parts nothing.
      if (run.container.tag !== 'pre') run.breaks++;
      run.written += ' ';
    }
  }
  close(blocks, run, start);
  return blocks;
}
