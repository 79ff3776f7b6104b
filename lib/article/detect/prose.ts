import type { DomAccess } from '../dom/access.ts';
import { scaled, shareOf, spread } from './scale.ts';

/** Paragraphs read, spread over the page, and their characters: all cost time, less says little of long pages. */
const SAMPLE = 28;
const MOST_CHARS = 40_000;
/** Pages with fewer paragraphs are also read at so many line breaks: old pages write their articles so. */
const FEW_PARAGRAPHS = 8;
const BREAKS = 24;
/** A paragraph of at least this many characters is prose. */
const LONG_CHARS = 80;
/** Ancestors of the text whose names are read. */
const BOXES = 5;

/** What the elements around most of the text are called. */
const STORY =
  /article|entry-|story|blog|news|single-post|post-(content|body|template)|postid/i;
const FORUM = /comment|repl(y|ies)|message|thread|topic|forum|discuss|answer/i;

function readNames(dom: DomAccess, root: Node, inner: Node | null): number[] {
  let names = '';
  let box = inner;
  for (let depth = 0; box && box !== root && depth < BOXES; depth++) {
    if (dom.tag(box) === 'body') break;
    for (const name of ['class', 'id'])
      names += ` ${dom.attr(box, name)?.slice(0, 300) ?? ''}`;
    box = dom.parent(box);
  }
  return [STORY, FORUM].map((kind) => Number(kind.test(names)));
}

/** Columns of a bounded sample of the page's prose, and of the element that holds most of it. */
export function readProse(dom: DomAccess, root: Element): number[] {
  const holders = new Map<Node, number>();
  const add = (text: string, holder: Node | null) => {
    const chars = text.trim().length;
    if (chars >= LONG_CHARS && holder)
      holders.set(holder, (holders.get(holder) ?? 0) + chars);
  };
  const paragraphs = dom.byTag(root, 'p');
  let read = 0;
  for (const one of spread(paragraphs, SAMPLE)) {
    if (read > MOST_CHARS) break;
    const text = dom.textContent(one);
    read += text.length;
    add(text, dom.parent(one));
  }
  if (paragraphs.length < FEW_PARAGRAPHS) {
    for (const one of spread(dom.byTag(root, 'br'), BREAKS)) {
      const node = dom.next(one);
      if (node && dom.nodeType(node) === 3) add(dom.value(node), dom.parent(node));
    }
  }
  let all = 0;
  let most = 0;
  let holder: Node | null = null;
  for (const [node, chars] of holders) {
    all += chars;
    if (chars > most) {
      most = chars;
      holder = node;
    }
  }
  return [
    scaled((all * Math.max(1, paragraphs.length / SAMPLE)) / 10),
    shareOf(most, all),
    ...readNames(dom, root, holder),
  ];
}
