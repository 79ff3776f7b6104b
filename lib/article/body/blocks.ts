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

function isBlank(text: string): boolean {
  return !/[^\s\u00a0\u200b\ufeff]/.test(text);
}

/** Splits the body into blocks, in document order. A double line break ends a block as a block element does. */
export function readBlocks({ items, body }: PageTree): Block[] {
  const blocks: Block[] = [];
  const start = items[body];
  if (!start) return blocks;
  let container = start;
  let written = '';
  let from = -1;
  let to = 0;
  let linkChars = 0;
  let linkCount = 0;
  let lastLink = -1;
  let breaks = 0;
  const close = (next: Item) => {
    const text = collapse(written);
    if (text !== '') {
      const counts = countText(text);
      blocks.push({
        index: blocks.length,
        container,
        from,
        to,
        text,
        counts,
        words: counts.words + (counts.unspaced >> 1),
        linkChars: Math.min(linkChars, text.length),
        linkCount,
        isHidden: items[from]?.isHidden ?? false,
      });
    }
    container = next;
    written = '';
    linkChars = linkCount = breaks = 0;
    from = lastLink = -1;
  };
  for (let at = start.index + 1; at < start.end; at++) {
    const item = items[at];
    if (!item) break;
    if (item.tag !== '#text') {
      if (item.isBlock) close(item);
      else if (item.tag === 'br') {
        breaks++;
        written += ' ';
      }
      continue;
    }
    const own = items[item.block] ?? start;
    if (own !== container) close(own);
    if (isBlank(item.text)) {
      written += ' ';
      continue;
    }
    if (breaks > 1) close(own);
    breaks = 0;
    if (from < 0) from = at;
    to = at + 1;
    written += item.text;
    if (item.link >= 0) {
      linkChars += item.text.trim().length;
      if (item.link !== lastLink) linkCount++;
      lastLink = item.link;
    }
  }
  close(start);
  return blocks;
}
