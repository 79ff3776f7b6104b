import { collapse, type Item, type PageTree } from '../dom/page-tree.ts';
import { quickWordCount } from '../text/measure.ts';

/** A run of text laid out as one block: what every decision of the body is made about. */
export interface Block {
  readonly index: number;
  /** The block element the run stands in. */
  readonly container: Item;
  /** First item of the run, and the item after its last. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: number;
  /** Characters of the text inside links. */
  readonly linkChars: number;
  readonly linkCount: number;
  readonly isHidden: boolean;
}

interface Run {
  container: Item;
  from: number;
  to: number;
  parts: string[];
  linkChars: number;
  links: Set<number>;
  isHidden: boolean;
}

function close(run: Run, blocks: Block[]): void {
  const text = collapse(run.parts.join(''));
  if (text === '') return;
  blocks.push({
    index: blocks.length,
    container: run.container,
    from: run.from,
    to: run.to,
    text,
    words: quickWordCount(text),
    linkChars: Math.min(run.linkChars, text.length),
    linkCount: run.links.size,
    isHidden: run.isHidden,
  });
}

function open(container: Item, at: number): Run {
  return {
    container,
    from: at,
    to: at,
    parts: [],
    linkChars: 0,
    links: new Set(),
    isHidden: false,
  };
}

function isBlank(text: string): boolean {
  return !/[^\s\u00a0\u200b\ufeff]/.test(text);
}

/** Splits the body into blocks, in document order. A double line break ends a block as a block element does. */
export function readBlocks(tree: PageTree): Block[] {
  const blocks: Block[] = [];
  const start = tree.items[tree.body];
  if (!start) return blocks;
  let run = open(start, start.index);
  let breaks = 0;
  const flush = (container: Item, at: number) => {
    if (run.parts.length > 0) close(run, blocks);
    run = open(container, at);
    breaks = 0;
  };
  for (let at = start.index + 1; at < start.end; at++) {
    const item = tree.items[at];
    if (!item) break;
    if (item.tag === '#text') {
      const container = tree.items[item.block] ?? start;
      if (container !== run.container) flush(container, at);
      if (isBlank(item.text)) {
        if (run.parts.length > 0) run.parts.push(' ');
        continue;
      }
      if (breaks > 1) flush(container, at);
      if (run.parts.length === 0)
        run = { ...open(container, at), isHidden: item.isHidden };
      breaks = 0;
      run.parts.push(item.text);
      run.to = at + 1;
      if (item.link >= 0) {
        run.linkChars += item.text.trim().length;
        run.links.add(item.link);
      }
    } else if (item.tag === 'br') {
      breaks++;
      if (run.parts.length > 0) run.parts.push(' ');
    } else if (item.isBlock) {
      flush(item, at);
    }
  }
  flush(start, start.end);
  return blocks;
}
