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
  tag(node: Node): string;
  attr(element: Node, name: string): string | null;
  /** Elements below an element, not below the document: that has another method of this name. */
  select(root: Node, selector: string): Element[];
  /** The elements of a tag below an element, live and lazy: reading item `n` costs no more than the way to it. */
  byTag(root: Node, tag: string): ArrayLike<Element>;
  /** All text below a node, as written. */
  textContent(node: Node): string;
}

type Read<Value> = (node: Node, input?: string) => Value;

/**
 * Reads the property `name`, or runs the method, as the class nearest to the root of the prototype chain has it: that
 * one serves all kinds of node (the `className` of SVG elements is no string). A DOM that has neither is read plainly.
 */
function reader<Value>(node: Node, name: string): Read<Value> {
  let found: PropertyDescriptor | undefined;
  for (let at: unknown = node; at; at = Object.getPrototypeOf(at)) {
    const own = at === node ? undefined : Object.getOwnPropertyDescriptor(at, name);
    found = own ?? found;
  }
  const run: unknown = found?.get ?? found?.value;
  // What a property holds is laid down by the DOM standard.
  return typeof run === 'function'
    ? (one, input) => run.call(one, input) as Value
    : (one) => Reflect.get(one, name) as Value;
}

/** Accessors for `doc` and every node of it; made once per call, cheap. */
export function domAccess(doc: Document): DomAccess {
  const documentElement = reader<Element | null>(doc, 'documentElement')(doc);
  const element = documentElement ?? doc;
  const value = reader<string | null>(doc, 'nodeValue');
  const localName = reader<string>(element, 'localName');
  const select = reader<Iterable<Element>>(element, 'querySelectorAll');
  return {
    documentElement,
    nodeType: reader(doc, 'nodeType'),
    parent: reader(doc, 'parentNode'),
    first: reader(doc, 'firstChild'),
    next: reader(doc, 'nextSibling'),
    value: (node) => value(node) ?? '',
    tag: (node) => String(localName(node)).toLowerCase(),
    attr: reader(element, 'getAttribute'),
    select: (root, selector) => [...select(root, selector)],
    byTag: reader(element, 'getElementsByTagName'),
    textContent: reader(doc, 'textContent'),
  };
}
