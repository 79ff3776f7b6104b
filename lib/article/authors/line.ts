import type { Block } from '../body/blocks.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';

/** A block's text with the items it came from: `\u2063` stands where an inline element starts or ends. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  /** Text items, and where in `text` each starts. */
  readonly parts: readonly { readonly at: number; readonly item: Item }[];
}

/** Reads a block as a line; linear in its items. */
export function readLine(tree: PageTree, block: Block): Line {
  let text = '';
  const parts: { at: number; item: Item }[] = [];
  let parent = -1;
  for (let index = block.from; index < block.to; index++) {
    const item = tree.items[index];
    if (!item) break;
    if (item.tag === 'br') {
      text += '\u2063';
      parent = -1;
    }
    if (item.tag !== '#text') continue;
    if (parent >= 0 && parent !== item.parent) text += '\u2063';
    parent = item.parent;
    parts.push({ at: text.length, item });
    text += item.text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
  }
  return { block, text, parts };
}

/** The text item that stands at `at` of the line. */
export function itemAt(line: Line, at: number): Item | null {
  let found: Item | null = null;
  for (const part of line.parts) {
    if (part.at > at && found) break;
    found = part.item;
  }
  return found;
}
