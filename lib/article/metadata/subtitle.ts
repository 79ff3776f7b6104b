import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';

/** Items after the title that are looked at. */
const REACH = 60;

const MARKED =
  /\b(?:sub-?(?:title|head)|de[ck]k?\b)|stand-?first|tagline|chapo|vorspann|entradilla|(?:article|header)-?(?:summary|intro|lead|desc|excerpt)/;

/** Bylines and date lines that stand where a standfirst would. */
const BYLINE = /^(by|von|par|por) |min read|, \d{4}/i;

/** A marked standfirst after the title: its text and element; `null` when the page marks none. */
export function readSubtitle(
  tree: PageTree,
  title: Item | null,
): { text: string; item: Item } | null {
  const from = title?.end ?? tree.items.length;
  for (let at = from; at < from + REACH; at++) {
    const item = tree.items[at];
    if (!item) break;
    if (!MARKED.test(item.words)) continue;
    const text = textOf(tree, item, 1_000);
    if (text.length >= 20 && text.length <= 500 && !BYLINE.test(text))
      return { text, item };
  }
  return null;
}
