import { HINT_BIT } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';

/** What the elements around a name say; steps count from the text's own parent (0) upwards, 9 for none. */
export interface Around {
  readonly author: number;
  /** A class or id that is about a byline or an author's name, not just "author" somewhere. */
  readonly byline: number;
  readonly other: number;
  readonly related: number;
  readonly comment: number;
  readonly chrome: number;
  readonly sidebar: number;
  readonly card: number;
  readonly quote: number;
  readonly hasRel: boolean;
  readonly hasProp: boolean;
  readonly isHeading: boolean;
  readonly isHidden: boolean;
  /** Nearest link around the name, or inside its element. */
  readonly link: Item | null;
  /** Nearest `<article>`, -1 for none. */
  readonly article: number;
  /** Tags and classes of the nearest elements: equal for names set the same way. */
  readonly path: string;
}

const FAR = 9;
const BYLINE =
  /\bby-?line|author-?(name|link|title|meta)|\b(post|entry|article)-?author\b|\bwritten-?by|\bposted-?by|\bfn\b|\bvcard\b|contributor-?name|writer-?name|\bauthors?\b|author-?by|\bbyauthor\b/;
const OTHER =
  /review(er|ed)|fact-?check|\beditors?\b|edited|photographer|illustrat|translat|testimonial|speaker|\bclient\b|\bmember\b|quote|expert-|instructor|\bguest\b|\bsource\b/;

interface Seen {
  author: number;
  byline: number;
  other: number;
  related: number;
  comment: number;
  chrome: number;
  sidebar: number;
  card: number;
  quote: number;
  hasRel: boolean;
  hasProp: boolean;
  isHeading: boolean;
  link: Item | null;
  article: number;
  path: string;
}

function mark(
  seen: Seen,
  key:
    | 'author'
    | 'byline'
    | 'other'
    | 'related'
    | 'comment'
    | 'chrome'
    | 'sidebar'
    | 'card'
    | 'quote',
  step: number,
): void {
  if (seen[key] === FAR) seen[key] = Math.min(step, FAR - 1);
}

function lookClasses(seen: Seen, item: Item, step: number): void {
  const { hints } = item;
  if (hints === 0 || item.tag === 'body' || item.tag === 'html') return;
  if (hints & HINT_BIT.author) {
    mark(seen, 'author', step);
    if (BYLINE.test(item.words)) mark(seen, 'byline', step);
  }
  if (step < 5 && OTHER.test(item.words)) mark(seen, 'other', step);
  if (hints & HINT_BIT.related) mark(seen, 'related', step);
  if (
    hints & HINT_BIT.comment &&
    /\bcomments?(?:-?(?:list|body|author|meta|content|text|area|item|section))?\b|commentlist|disqus|respond/.test(
      item.words,
    ) &&
    !/has-comments|comments?-(?:link|count|open|closed)/.test(item.words)
  )
    mark(seen, 'comment', step);
  if (hints & (HINT_BIT.nav | HINT_BIT.consent)) mark(seen, 'chrome', step);
  if (hints & HINT_BIT.footer && /footer|copyright/.test(item.words))
    mark(seen, 'chrome', step);
  if (hints & HINT_BIT.sidebar) mark(seen, 'sidebar', step);
  if (hints & HINT_BIT.card && step > 0) mark(seen, 'card', step);
  if (hints & HINT_BIT.quote) mark(seen, 'quote', step);
}

function lookTag(tree: PageTree, seen: Seen, item: Item, step: number): void {
  const { tag } = item;
  if (tag === 'a' && !seen.link) seen.link = item;
  if (tag === 'nav') mark(seen, 'chrome', step);
  else if (tag === 'footer' && step < 6) mark(seen, 'chrome', step);
  else if (tag === 'aside') mark(seen, 'sidebar', step);
  else if (tag === 'blockquote') mark(seen, 'quote', step);
  else if (tag === 'article' && seen.article < 0) seen.article = item.index;
  else if (tag === 'li' && step < 4) mark(seen, 'card', step);
  else if (/^h[1-6]$/.test(tag) && step < 3) seen.isHeading = true;
  if (step < 4) {
    const rel = tag === 'a' ? tree.attr(item, 'rel') : null;
    if (rel && /(^|\s)author(\s|$)/i.test(rel)) seen.hasRel = true;
    const prop = tree.attr(item, 'itemprop') ?? tree.attr(item, 'property') ?? '';
    if (/(^|[\s:])(author|creator)(\s|$)/i.test(prop)) seen.hasProp = true;
    else if (
      step < 2 &&
      /author|user-name|byline/.test(
        tree.attr(item, 'data-hook') ??
          tree.attr(item, 'data-testid') ??
          tree.attr(item, 'data-qa') ??
          '',
      )
    )
      mark(seen, 'byline', step);
  }
}

/** Looks at the ancestors of a text item, at most 14 of them. */
export function lookAround(tree: PageTree, text: Item): Around {
  const seen: Seen = {
    author: FAR,
    byline: FAR,
    other: FAR,
    related: FAR,
    comment: FAR,
    chrome: FAR,
    sidebar: FAR,
    card: FAR,
    quote: FAR,
    hasRel: false,
    hasProp: false,
    isHeading: false,
    link: null,
    article: -1,
    path: '',
  };
  let at = text.parent;
  for (let step = 0; step < 14 && at > tree.body; step++) {
    const item = tree.items[at];
    if (!item) break;
    lookClasses(seen, item, step);
    lookTag(tree, seen, item, step);
    if (step < 3) seen.path += `${item.tag}.${item.words.replace(/\d+/g, '')}>`;
    at = item.parent;
  }
  return { ...seen, isHidden: text.isHidden };
}
