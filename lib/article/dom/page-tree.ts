import { type DomAccess, domAccess } from './access.ts';
import { HINT_BIT, NO_WORDING, type Wording, wordingReader } from './hints.ts';
import { BLOCK_TAGS, OPAQUE_TAGS } from './tags.ts';

/** Bounds of the one walk over a document. */
export const TREE_LIMITS = {
  /** Nodes read before the walk stops; real pages of the corpus have at most 60,000. Lower loses the end of long pages, higher lets a hostile page take seconds. */
  nodes: 200_000,
  /** Characters of one text node that are read. */
  textChars: 1_000_000,
} as const;

const HIDDEN = HINT_BIT.hidden;

/** The bounds of a walk; see {@link TREE_LIMITS}. */
export type TreeLimits = { readonly [name in keyof typeof TREE_LIMITS]: number };

/** One node of the page in document order: an element, or a text node (`tag` is `#text`). */
export interface Item {
  readonly index: number;
  /** The element; for a text, the element it stands in. */
  readonly node: Node;
  readonly tag: string;
  /** Index of the parent item, -1 for the root. */
  readonly parent: number;
  readonly depth: number;
  /** Index after the last descendant. */
  end: number;
  /** Characters of a text node as written; empty for elements. */
  readonly text: string;
  /** Class and id as words; empty for text. */
  readonly words: string;
  /** Hint categories of `words`. */
  readonly hints: number;
  /** The element or an ancestor is hidden by attribute, inline style or a known class. */
  readonly isHidden: boolean;
  /** Starts a block: a block element, or an inline one with a block inside. */
  isBlock: boolean;
  /** Index of the nearest ancestor that is a block, -1 for the root. */
  block: number;
  /** Index of the link the item stands in (or is), -1 for none. */
  readonly link: number;
}

/** The document read once: items in document order, parents before children. */
export interface PageTree {
  readonly dom: DomAccess;
  readonly items: readonly Item[];
  /** Index of `<body>`, or of the root where there is none. */
  readonly body: number;
  /** The node budget ended the walk: the rest of the document is not seen. */
  readonly isTruncated: boolean;
  /** Elements that may be hidden or bear one of {@link TOOLTIPS}: one native query costs less than reads an element. */
  readonly marked: readonly Element[];
  /** Items by tag, for tags that are looked up. */
  byTag(tag: string): readonly Item[];
  attr(item: Item, name: string): string | null;
}

/** What a tag says of its elements, and those elements. */
interface Tag {
  readonly name: string;
  readonly isBlock: boolean;
  /** A block also as the browser lays it out; elements of the page's own are not, though they mostly serve as such. */
  readonly isLaidOut: boolean;
  readonly isOpaque: boolean;
  /** An id made from the element's own text: "social-media-marketing" says nothing about its role. */
  readonly isHeading: boolean;
  readonly items: Item[];
}

interface Walk {
  readonly dom: DomAccess;
  readonly items: Item[];
  readonly tagOf: (name: string) => Tag;
  readonly wording: (node: Node, isHeading: boolean) => Wording;
  readonly hidden: ReadonlySet<Node>;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Attributes that tooltips are made of. */
export const TOOLTIPS = ['title', 'data-tooltip', 'data-tippy-content', 'data-content'];

/** Elements that an attribute or inline style may hide, or with a tooltip; titles of links and pictures say other things. */
const MARKED = [
  '[hidden],[aria-hidden="true"],dialog:not([open]),[style*="none"],[style*="hidden"]',
  ...TOOLTIPS.map((name) => `[${name}]:not(a,img,iframe,link)`),
].join();

/** Those of the `marked` elements that are hidden. */
function hiddenNodes(dom: DomAccess, marked: readonly Element[]): Set<Node> {
  const isHidden = (node: Element) =>
    HIDDEN_STYLE.test(dom.attr(node, 'style') ?? '') ||
    dom.attr(node, 'hidden') !== null ||
    dom.attr(node, 'aria-hidden') === 'true' ||
    (dom.tag(node) === 'dialog' && dom.attr(node, 'open') === null);
  return new Set(marked.filter(isHidden));
}

/** Looks tags up by the name as written: an element's name is lower-cased once a page, not once an element. */
function tagReader(tags: Map<string, Tag>): (written: string) => Tag {
  return (written) => {
    let tag = tags.get(written);
    if (tag) return tag;
    const name = written.toLowerCase();
    tag = tags.get(name) ?? {
      name,
      // MathJax's own elements stand in lines of text.
      isBlock: BLOCK_TAGS.has(name) || (name.includes('-') && !name.startsWith('mjx-')),
      isLaidOut: BLOCK_TAGS.has(name),
      isOpaque: OPAQUE_TAGS.has(name),
      isHeading: /^h[1-6]$/.test(name),
      items: [],
    };
    tags.set(name, tag);
    tags.set(written, tag);
    return tag;
  };
}

/** Adds an element, or a `text` of its parent's node. */
function addItem(
  walk: Walk,
  node: Node,
  tag: Tag,
  parent: Item | null,
  text?: string,
): Item {
  const { items, hidden } = walk;
  const { words, hints } =
    text === undefined ? walk.wording(node, tag.isHeading) : NO_WORDING;
  const index = items.length;
  const isVeiled = parent && hints & HIDDEN && tag.name !== 'body';
  const item: Item = {
    index,
    node,
    tag: tag.name,
    parent: parent?.index ?? -1,
    depth: (parent?.depth ?? -1) + 1,
    end: index + 1,
    text: text ?? '',
    words,
    hints,
    isHidden: !!isVeiled || parent?.isHidden === true || hidden.has(node),
    isBlock: tag.isBlock,
    block: -1,
    link: tag.name === 'a' ? index : (parent?.link ?? -1),
  };
  items.push(item);
  tag.items.push(item);
  return item;
}

/** Document order without recursion: 5,000 levels deep must not overflow the stack. Returns whether the budget ended it. */
function walkFrom(walk: Walk, root: Element, limits: TreeLimits): boolean {
  const { dom, items } = walk;
  const text = walk.tagOf('#text');
  let tag = walk.tagOf(dom.name(root));
  let parent = addItem(walk, root, tag, null);
  /** White space at the start of a block, or after a block, is not laid out: half of all text nodes. */
  let isAtEdge = tag.isLaidOut;
  let node = dom.first(root);
  while (items.length < limits.nodes) {
    if (node === null) {
      parent.end = items.length;
      const outer = items[parent.parent];
      if (!outer) return false;
      // An inline element that holds a block is itself laid out as one.
      if (parent.isBlock) outer.isBlock = true;
      node = dom.next(parent.node);
      isAtEdge = walk.tagOf(parent.tag).isLaidOut;
      parent = outer;
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 1) {
      tag = walk.tagOf(dom.name(node));
      const item = addItem(walk, node, tag, parent);
      isAtEdge = tag.isLaidOut;
      if (!tag.isOpaque) {
        parent = item;
        node = dom.first(node);
        continue;
      }
    } else if (type === 3 || type === 4) {
      const written = dom.value(node);
      if (!isAtEdge || written.trim() !== '') {
        addItem(walk, parent.node, text, parent, written.slice(0, limits.textChars));
        isAtEdge = false;
      }
    }
    node = dom.next(node);
  }
  for (let open: Item | undefined = parent; open; open = items[open.parent])
    open.end = items.length;
  return true;
}

/** The nearest block around each item; known only when all blocks are. */
function setBlocks(items: readonly Item[]): void {
  for (const item of items) {
    const parent = items[item.parent];
    if (parent) item.block = parent.isBlock ? parent.index : parent.block;
  }
}

/** Reads `doc` in one pass; linear in its nodes up to `limits`. `doc` is not changed. */
export function readPage(doc: Document, limits: TreeLimits = TREE_LIMITS): PageTree {
  const dom = domAccess(doc);
  const root = dom.documentElement;
  const items: Item[] = [];
  const tags = new Map<string, Tag>();
  const marked = root ? dom.select(root, MARKED) : [];
  let isTruncated = false;
  if (root) {
    const hidden = hiddenNodes(dom, marked);
    const [tagOf, wording] = [tagReader(tags), wordingReader(dom)];
    isTruncated = walkFrom({ dom, items, tagOf, wording, hidden }, root, limits);
  }
  setBlocks(items);
  return {
    dom,
    items,
    body: tags.get('body')?.items[0]?.index ?? 0,
    isTruncated,
    marked,
    byTag: (tag) => tags.get(tag)?.items ?? [],
    attr: (item, name) => (item.tag === '#text' ? null : dom.attr(item.node, name)),
  };
}

/** Whether the item at `index` is `outer` or stands in it. */
export function holds(outer: Item | null | undefined, index: number): boolean {
  return outer ? index >= outer.index && index < outer.end : false;
}

/** Ancestors of `item`, nearest first, at most `limit`. */
export function* ancestors(tree: PageTree, item: Item, limit = 40): Generator<Item> {
  let at = item.parent;
  for (let step = 0; step < limit && at >= 0; step++) {
    const parent = tree.items[at];
    if (!parent) return;
    yield parent;
    at = parent.parent;
  }
}

/** Text below `item` with white space collapsed and a space at every block and line break. */
export function textOf(tree: PageTree, item: Item, maxChars = 20_000): string {
  let text = '';
  let block = -2;
  for (let at = item.index; at < item.end && text.length < maxChars; at++) {
    const part = tree.items[at];
    if (!part) break;
    if (part.tag === '#text') {
      text += part.block === block ? part.text : ` ${part.text}`;
      block = part.block;
    } else if (part.tag === 'br') {
      text += ' ';
    }
  }
  return collapse(text);
}

/** Runs of white space other than one plain space; `\s` without it is written out, as engines test that much faster. */
const RUNS =
  / [\s\u200b]+|[\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff][\s\u200b]*/g;

/** White space runs become one space; ends trimmed. */
export function collapse(text: string): string {
  return text.replace(RUNS, ' ').trim();
}
