import type { DomAccess } from '../dom/access.ts';

/** Nodes walked around the heading, and before it in its parent: enough for a byline and the line under it. */
const NODES = 48;
const NODES_BEFORE = 16;
/** Characters of text read; longer runs of text than a label are sentences. */
const CHARS = 600;
const LABEL_CHARS = 80;
/** Headings of the first level looked at; the longest is taken. */
const HEADINGS = 3;

const SKIPPED = /^(script|style|noscript|svg|template|iframe)$/;

/** Asked of the labels near the heading, one a line, and of the addresses. */
const BYLINE =
  /^((written|posted|story|words|published) )?(by|von|par|por|di|door|autor|author|text)\b|著者|作者|記者|기자/im;
const DATE =
  /(^|\D)\d\d?\D{1,14}(19|20)\d\d(?!\d)|(19|20)\d\d\D{1,3}\d\d?(?!\d)|\b\d\d?[-/.]\d\d?[-/.]\d\d\b/;
const AUTHOR_PATH = /author|people|team|contributor|profile|writer|staff|columnist/i;

/** The node after `node` in document order; one after its descendants when they are skipped. */
function following(dom: DomAccess, node: Node, isSkipped: boolean): Node | null {
  let next = isSkipped ? null : dom.first(node);
  for (let at: Node | null = node; at && !next; at = dom.parent(at)) next = dom.next(at);
  return next;
}

/** Columns of the page's main heading and of the few dozen nodes around it: byline, date, author. */
export function readHeading(dom: DomAccess, root: Element): number[] {
  const headings = dom.byTag(root, 'h1');
  let heading: Node | null = null;
  let title = '';
  for (let at = 0; at < HEADINGS; at++) {
    const one = headings[at];
    const text = one ? dom.textContent(one).slice(0, 300).trim() : '';
    if (one && text.length > title.length) {
      heading = one;
      title = text;
    }
  }
  let labels = '';
  let paths = '';
  const parent = heading && dom.parent(heading);
  let node = parent && dom.tag(parent) !== 'body' ? dom.first(parent) : heading;
  let isPast = false;
  let chars = 0;
  for (let count = 0; node && count < NODES && chars <= CHARS; count++) {
    if (count === NODES_BEFORE && !isPast && heading) node = heading;
    isPast ||= node === heading;
    const tag = dom.nodeType(node) === 1 ? dom.tag(node) : '';
    if (dom.nodeType(node) === 3) {
      const text = dom.value(node).slice(0, 400).trim();
      chars += text.length;
      if (text.length <= LABEL_CHARS) labels += `${text}\n`;
    } else if (tag === 'a') paths += ` ${dom.attr(node, 'href') ?? ''}`;
    node = following(dom, node, SKIPPED.test(tag));
  }
  return [
    title === '' ? 0 : title.split(/\s+/).length,
    ...[BYLINE.test(labels), DATE.test(labels), AUTHOR_PATH.test(paths)].map(Number),
  ];
}
