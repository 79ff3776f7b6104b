import { type DomAccess, domAccess } from './access.ts';
import { hiddenNodes } from './hidden-nodes.ts';
import { HINT_BIT, hintMask, hintWords } from './hints.ts';
import { BLOCK_TAGS, OPAQUE_TAGS } from './tags.ts';

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
  link: number;
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

interface Walk {
  readonly dom: DomAccess;
  readonly limits: TreeLimits;
  readonly items: Item[];
  readonly tags: Map<string, Item[]>;
  readonly wordings: Map<string, Wording>;
  readonly names: Map<string, number>;
  readonly hidden: ReadonlySet<Node>;
  isTruncated: boolean;
}

/** What a class and id string was read as; one for all elements that share it. */
interface Wording {
  readonly words: string;
  readonly hints: number;
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const NO_WORDING: Wording = { words: '', hints: 0 };

/** Hints of a wording, each of its names looked at once a page: utility classes repeat a lot. */
function masked(walk: Walk, words: string): number {
  let mask = 0;
  for (const name of words.split(/\s+/)) {
    if (name.length < 2) continue;
    let own = walk.names.get(name);
    if (own === undefined) {
      own = hintMask(name);
      walk.names.set(name, own);
    }
    mask |= own;
  }
  return mask;
}

function hintsOf(walk: Walk, node: Node, tag: string): Wording {
  const klass = walk.dom.className(node);
  // A heading's id is made from its text: "social-media-marketing" says nothing about its role.
  const id = HEADINGS.has(tag) ? '' : walk.dom.id(node);
  if (klass === '' && id === '') return NO_WORDING;
  const raw = id === '' ? klass : `${klass} ${id}`;
  let known = walk.wordings.get(raw);
  if (!known) {
    const words = hintWords(raw);
    known = { words, hints: masked(walk, words) };
    walk.wordings.set(raw, known);
  }
  return known;
}

/** Elements between whose children white space means nothing. */
const FRAMES = new Set(
  'html head ul ol dl table thead tbody tfoot tr colgroup'.split(' '),
);

/** White space at the start of a block, or after a block, is not laid out: half of all text nodes. */
function isLaidOut(walk: Walk, text: string, parent: Item): boolean {
  if (text.length > 60 || /\S/.test(text)) return true;
  if (FRAMES.has(parent.tag)) return false;
  const last = walk.items[walk.items.length - 1];
  if (!last || last === parent) return !BLOCK_TAGS.has(parent.tag);
  if (last.tag === '#text' && last.parent === parent.index) return true;
  let before: Item | undefined = last;
  while (before && before.parent !== parent.index) before = walk.items[before.parent];
  return !(before && BLOCK_TAGS.has(before.tag));
}

function addText(walk: Walk, written: string, parent: Item): void {
  const { items } = walk;
  const text =
    written.length > walk.limits.textChars
      ? written.slice(0, walk.limits.textChars)
      : written;
  if (text === '' || !isLaidOut(walk, text, parent)) return;
  const index = items.length;
  items.push({
    index,
    node: parent.node,
    tag: '#text',
    parent: parent.index,
    depth: parent.depth + 1,
    end: index + 1,
    text,
    words: '',
    hints: 0,
    isHidden: parent.isHidden,
    isBlock: false,
    block: -1,
    link: -1,
  });
}

function addElement(walk: Walk, node: Node, parent: Item | null): Item {
  const { dom, items, tags } = walk;
  const tag = dom.tag(node);
  const { words, hints } = hintsOf(walk, node, tag);
  const item: Item = {
    index: items.length,
    node,
    tag,
    parent: parent ? parent.index : -1,
    depth: parent ? parent.depth + 1 : 0,
    end: items.length + 1,
    text: '',
    words,
    hints,
    isHidden:
      (parent?.isHidden ?? false) ||
      walk.hidden.has(node) ||
      ((hints & HINT_BIT.hidden) !== 0 && tag !== 'body' && tag !== 'html'),
    isBlock: BLOCK_TAGS.has(tag) || tag.includes('-'),
    block: -1,
    link: -1,
  };
  items.push(item);
  const known = tags.get(tag);
  if (known) known.push(item);
  else tags.set(tag, [item]);
  return item;
}

/** Document order without recursion: 5,000 levels deep must not overflow the stack. */
function walkFrom(walk: Walk, root: Element): void {
  const { dom, items } = walk;
  const open: Item[] = [addElement(walk, root, null)];
  let node: Node | null = dom.first(root);
  for (;;) {
    const parent = open[open.length - 1];
    if (!parent) return;
    if (node === null || walk.isTruncated) {
      parent.end = items.length;
      open.pop();
      node = walk.isTruncated || open.length === 0 ? null : dom.next(parent.node);
      continue;
    }
    if (items.length >= walk.limits.nodes) {
      walk.isTruncated = true;
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 1) {
      const item = addElement(walk, node, parent);
      if (!OPAQUE_TAGS.has(item.tag)) {
        if (dom.firstElement(node) !== null) {
          open.push(item);
          node = dom.first(node);
          continue;
        }
        // Nothing but text inside: read at once, without a wrapper for the text node.
        addText(walk, dom.textContent(node), item);
        item.end = items.length;
      }
    } else if (type === 3 || type === 4) {
      addText(walk, dom.value(node), parent);
    }
    node = dom.next(node);
  }
}

/** An inline element that holds a block is itself laid out as one. */
function spreadBlocks(items: readonly Item[]): void {
  for (let at = items.length - 1; at > 0; at--) {
    const item = items[at];
    const parent = item?.isBlock ? items[item.parent] : undefined;
    if (parent) parent.isBlock = true;
  }
}

function inherit(items: readonly Item[]): void {
  for (const item of items) {
    const parent = items[item.parent];
    if (parent) {
      item.block = parent.isBlock ? parent.index : parent.block;
      item.link = parent.link;
    }
    if (item.tag === 'a') item.link = item.index;
  }
}

/** Reads `doc` in one pass; linear in its nodes up to `limits`. `doc` is not changed. */
export function readPage(doc: Document, limits: TreeLimits = TREE_LIMITS): PageTree {
  const dom = domAccess(doc);
  const walk: Walk = {
    dom,
    limits,
    items: [],
    tags: new Map(),
    wordings: new Map(),
    names: new Map(),
    hidden: dom.documentElement ? hiddenNodes(dom, doc) : new Set(),
    isTruncated: false,
  };
  if (dom.documentElement) walkFrom(walk, dom.documentElement);
  spreadBlocks(walk.items);
  inherit(walk.items);
  const { items, tags } = walk;
  return {
    dom,
    items,
    body: tags.get('body')?.[0]?.index ?? 0,
    isTruncated: walk.isTruncated,
    byTag: (tag) => tags.get(tag) ?? [],
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
export function rangeText(
  tree: PageTree,
  from: number,
  to: number,
  maxChars = 20_000,
): string {
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
  if (!/[\n\t\r\f\v\u00a0\u200b\ufeff\u2000-\u200a\u3000]| {2}/.test(text))
    return text.trim();
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
