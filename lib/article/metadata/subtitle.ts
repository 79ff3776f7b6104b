import { type Item, type PageTree, textOf } from '../dom/page-tree.ts';

/** Reach of the search for a standfirst. */
const REACH = {
  /** Items after the title. */
  after: 60,
  minChars: 20,
  maxChars: 500,
} as const;

const MARKED =
  /\b(sub-?title|sub-?head(line|ing)?|dek|standfirst|stand-?first|article-?(summary|intro|lead|description|excerpt)|deck|tagline|chapo|vorspann|entradilla|sottotitolo|header-?(description|dek))\b/;

/** Bylines and date lines that stand where a standfirst would. */
const BYLINE =
  /^(by|von|par|por|di|door)\s+\p{Lu}|\b(by|author):\s|\d\s?min(ute)?s? read|\bshare (on|this)\b|^\w{3,9}\.? \d{1,2}, \d{4}/iu;

function isListOfNames(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  return /[,;]/.test(text) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A marked standfirst after the title: its text and element; `null` when the page marks none. */
export function readSubtitle(
  tree: PageTree,
  title: Item | null,
): { text: string; item: Item } | null {
  if (!title) return null;
  for (let at = title.end; at < title.end + REACH.after; at++) {
    const item = tree.items[at];
    if (!item) return null;
    if (item.tag === '#text') continue;
    const isMarked =
      MARKED.test(item.words) || tree.attr(item, 'itemprop') === 'alternativeHeadline';
    if (!isMarked) continue;
    const text = textOf(tree, item, 1_000);
    if (text.length < REACH.minChars || text.length > REACH.maxChars) continue;
    if (!BYLINE.test(text) && !isListOfNames(text)) return { text, item };
  }
  return null;
}
