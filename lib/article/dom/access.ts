/**
 * Reads nodes through prototype getters taken from the document's own prototype chain.
 * Plain property access can be clobbered by markup (`<form id=attributes>`, `<img name=getElementById>`);
 * these accessors cannot, and they need no global constructors. Nothing here changes a node.
 */
export interface DomAccess {
  readonly documentElement: Element | null;
  nodeType(node: Node): number;
  parent(node: Node): Node | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  value(node: Node): string;
  /** The local name of an element as written; in lower case: {@link tag}. */
  name(element: Node): string;
  tag(element: Node): string;
  /** Attributes that every element is asked for; empty where it has none. */
  id(element: Node): string;
  classes(element: Node): string;
  attr(element: Node, name: string): string | null;
  /** Names of all attributes of an element. */
  attrNames(element: Node): string[];
  /** Elements below an element, not below the document: that has another method of this name. */
  select(root: Node, selector: string): Element[];
  /** The elements of a tag below an element, live and lazy: reading item `n` costs no more than the way to it. */
  byTag(root: Node, tag: string): ArrayLike<Element>;
  /** All text below a node, as written. */
  textContent(node: Node): string;
}

type Read<Value> = (this: Node, input?: string) => Value;

/**
 * The getter or method `name` as the class nearest to the root of the prototype chain has it: that one serves all
 * kinds of node.
 */
function reader<Value>(node: Node, name: string): Read<Value> {
  let found: PropertyDescriptor | undefined;
  for (let at: unknown = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at))
    found = Object.getOwnPropertyDescriptor(at, name) ?? found;
  return (found?.get ?? found?.value) as Read<Value>; // The DOM standard lays it down.
}

/**
 * Accessors for `doc` and every node of it; made once per call, cheap. Each calls its own reader in its own function:
 * an engine then knows what is called there, and the walk runs in two thirds of the time.
 */
export function domAccess(doc: Document): DomAccess {
  const documentElement = reader<Element | null>(doc, 'documentElement').call(doc);
  const element = documentElement ?? doc;
  const nodeType = reader<number>(doc, 'nodeType');
  const parent = reader<Node | null>(doc, 'parentNode');
  const first = reader<Node | null>(doc, 'firstChild');
  const next = reader<Node | null>(doc, 'nextSibling');
  const value = reader<string | null>(doc, 'nodeValue');
  const localName = reader<string>(element, 'localName');
  const idOf = reader<string>(element, 'id');
  const classOf = reader<string>(element, 'className');
  const attr = reader<string | null>(element, 'getAttribute');
  const attrNames = reader<string[]>(element, 'getAttributeNames');
  const select = reader<ArrayLike<Element>>(element, 'querySelectorAll');
  const byTag = reader<ArrayLike<Element>>(element, 'getElementsByTagName');
  const textContent = reader<string>(doc, 'textContent');
  return {
    documentElement,
    nodeType: (node) => nodeType.call(node),
    parent: (node) => parent.call(node),
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    value: (node) => value.call(node) ?? '',
    name: (node) => localName.call(node),
    tag: (node) => localName.call(node).toLowerCase(),
    id: (node) => idOf.call(node),
    classes: (node) => classOf.call(node),
    attr: (node, name) => attr.call(node, name),
    attrNames: (node) => attrNames.call(node),
    select: (root, selector) => Array.from(select.call(root, selector)),
    byTag: (root, tag) => byTag.call(root, tag),
    textContent: (node) => textContent.call(node),
  };
}
