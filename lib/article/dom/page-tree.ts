import { type DomAccess, domAccess } from './access.ts';
import { HINT_BIT } from './hints.ts';
import { BLOCK_TAGS, FRAME_TAGS, OPAQUE_TAGS } from './tags.ts';
import { type Wording, wordingReader } from './wording.ts';

/** Bounds of the one walk over a document. */
export const TREE_LIMITS = {
  /** Nodes read before the walk stops; real pages of the corpus have at most 60,000. Lower loses the end of long pages, higher lets a hostile page take seconds. */
  nodes: 200_000,
  /** Characters of one text node that are read. */
  textChars: 1_000_000,
} as const;

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
  /** Items by tag, for tags that are looked up. */
  byTag(tag: string): readonly Item[];
  attr(item: Item, name: string): string | null;
}

/** What a tag says of its elements, and those elements. */
interface Tag {
  readonly name: string;
  readonly isBlock: boolean;
  readonly isOpaque: boolean;
  /** An id made from the element's own text: "social-media-marketing" says nothing about its role. */
  readonly isHeading: boolean;
  readonly items: Item[];
}

interface Walk {
  readonly dom: DomAccess;
  readonly limits: TreeLimits;
  readonly items: Item[];
  readonly tags: Map<string, Tag>;
  readonly wording: (node: Node, isHeading: boolean) => Wording;
  readonly hidden: ReadonlySet<Node>;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Elements that an attribute or inline style hides; native queries cost a third of three reads an element. */
function hiddenNodes(dom: DomAccess, root: Element): Set<Node> {
  const styled = dom
    .select(root, '[style*="none"],[style*="hidden"]')
    .filter((node) => HIDDEN_STYLE.test(dom.attr(node, 'style') ?? ''));
  return new Set([
    ...dom.select(root, '[hidden],[aria-hidden="true"],dialog:not([open])'),
    ...styled,
  ]);
}

function tagOf(walk: Walk, node: Node): Tag {
  const name = walk.dom.tag(node);
  let tag = walk.tags.get(name);
  if (!tag) {
    tag = {
      name,
      isBlock: BLOCK_TAGS.has(name) || name.includes('-'),
      isOpaque: OPAQUE_TAGS.has(name),
      isHeading: /^h[1-6]$/.test(name),
      items: [],
    };
    walk.tags.set(name, tag);
  }
  return tag;
}

/** White space at the start of a block, or after a block, is not laid out: half of all text nodes. */
function isLaidOut(items: readonly Item[], text: string, parent: Item): boolean {
  if (text.length > 60 || /\S/.test(text)) return true;
  if (text === '' || FRAME_TAGS.has(parent.tag)) return false;
  let before = items[items.length - 1];
  if (before === parent) return !BLOCK_TAGS.has(parent.tag);
  while (before && before.parent !== parent.index) before = items[before.parent];
  return !(before && BLOCK_TAGS.has(before.tag));
}

function addText(walk: Walk, node: Node, parent: Item): void {
  const { items, limits } = walk;
  const written = walk.dom.value(node);
  const text =
    written.length > limits.textChars ? written.slice(0, limits.textChars) : written;
  if (!isLaidOut(items, text, parent)) return;
  items.push({
    index: items.length,
    node: parent.node,
    tag: '#text',
    parent: parent.index,
    depth: parent.depth + 1,
    end: items.length + 1,
    text,
    words: '',
    hints: 0,
    isHidden: parent.isHidden,
    isBlock: false,
    block: -1,
    link: parent.link,
  });
}

function addElement(walk: Walk, node: Node, tag: Tag, parent: Item | undefined): Item {
  const { items } = walk;
  const { words, hints } = walk.wording(node, tag.isHeading);
  const index = items.length;
  const item: Item = {
    index,
    node,
    tag: tag.name,
    parent: parent ? parent.index : -1,
    depth: parent ? parent.depth + 1 : 0,
    end: index + 1,
    text: '',
    words,
    hints,
    isHidden: parent
      ? parent.isHidden ||
        walk.hidden.has(node) ||
        ((hints & HINT_BIT.hidden) !== 0 && tag.name !== 'body')
      : walk.hidden.has(node),
    isBlock: tag.isBlock,
    block: -1,
    link: tag.name === 'a' ? index : parent ? parent.link : -1,
  };
  items.push(item);
  tag.items.push(item);
  return item;
}

/** Document order without recursion: 5,000 levels deep must not overflow the stack. Returns whether the budget ended it. */
function walkFrom(walk: Walk, root: Element): boolean {
  const { dom, items } = walk;
  let parent = addElement(walk, root, tagOf(walk, root), undefined);
  let isTruncated = false;
  let node = dom.first(root);
  for (;;) {
    if (items.length >= walk.limits.nodes) isTruncated = true;
    if (node === null || isTruncated) {
      parent.end = items.length;
      const outer = items[parent.parent];
      if (!outer) return isTruncated;
      // An inline element that holds a block is itself laid out as one.
      if (parent.isBlock) outer.isBlock = true;
      node = dom.next(parent.node);
      parent = outer;
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 1) {
      const tag = tagOf(walk, node);
      const item = addElement(walk, node, tag, parent);
      if (!tag.isOpaque) {
        parent = item;
        node = dom.first(node);
        continue;
      }
    } else if (type === 3 || type === 4) {
      addText(walk, node, parent);
    }
    node = dom.next(node);
  }
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
  const hidden = root ? hiddenNodes(dom, root) : new Set<Node>();
  const walk = { dom, limits, items, tags, wording: wordingReader(dom), hidden };
  const isTruncated = root ? walkFrom(walk, root) : false;
  setBlocks(items);
  return {
    dom,
    items,
    body: tags.get('body')?.items[0]?.index ?? 0,
    isTruncated,
    byTag: (tag) => tags.get(tag)?.items ?? [],
    attr: (item, name) => (item.tag === '#text' ? null : dom.attr(item.node, name)),
  };
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
  return rangeText(tree, item.index, item.end, maxChars);
}

/** Text of the items `from` (inclusive) to `to` (exclusive); see {@link textOf}. */
function rangeText(tree: PageTree, from: number, to: number, maxChars = 20_000): string {
  let text = '';
  let block = -2;
  for (let at = from; at < to && text.length < maxChars; at++) {
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

/** White space runs become one space; ends trimmed. */
export function collapse(text: string): string {
  return (
    /[^\S ]|\u200b| {2}/.test(text) ? text.replace(/[\s\u200b]+/g, ' ') : text
  ).trim();
}
