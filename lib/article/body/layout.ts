import type { Item, PageTree } from '../dom/page-tree.ts';

/** A table that only arranges: no header, and a single row or column, or tables inside. */
export function isLayoutTable(tree: PageTree, table: Item): boolean {
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

/** A list whose points have headings or begin with figures: sections or a gallery, laid out by points. */
export function isLayoutList({ items }: PageTree, list: Item): boolean {
  let hasText = false;
  for (let item = items[list.index + 1]; item && item.index < list.end; ) {
    const { tag } = item;
    if (/^h[1-6]$/.test(tag) || (!hasText && /^fig/.test(tag))) return true;
    hasText = tag !== 'li' && (hasText || item.text.trim() !== '');
    // Lists inside are asked by themselves: nothing is read twice.
    item = items[/^[uo]l$/.test(item.tag) ? item.end : item.index + 1];
  }
  return false;
}
