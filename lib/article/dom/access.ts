/**
 * Reads nodes through prototype getters taken from the document's own prototype chain.
 * Plain property access can be clobbered by markup (`<form id=attributes>`, `<img name=getElementById>`);
 * these accessors cannot, and they need no global constructors. Nothing here changes a node.
 */
export interface DomAccess {
  readonly documentElement: Element | null;
  readonly contentType: string;
  nodeType(node: Node): number;
  parent(node: Node): Node | null;
  first(node: Node): Node | null;
  firstElement(element: Node): Node | null;
  next(node: Node): Node | null;
  value(node: Node): string;
  tag(node: Node): string;
  attr(node: Node, name: string): string | null;
  /** `class` and `id` as written, empty when not set: cheaper than two attributes. */
  className(element: Node): string;
  id(element: Node): string;
  select(root: Node, selector: string): Element[];
  /** The elements of a tag below `root`, live and lazy: reading item `n` costs no more than the way to it. */
  byTag(root: Node, tag: string): ArrayLike<Element>;
  /** All text below a node, as written. */
  textContent(node: Node): string;
}

type Reader = (this: Node) => unknown;

function findDescriptor(start: unknown, name: string): PropertyDescriptor | undefined {
  let proto: unknown = start;
  while (proto !== null && proto !== undefined) {
    const own = Object.getOwnPropertyDescriptor(proto, name);
    if (own) return own;
    proto = Object.getPrototypeOf(proto);
  }
  return undefined;
}

/** The getter `name` of `node`'s class; falls back to a plain read where a DOM defines it otherwise. */
function getterOf(node: Node, name: string): Reader {
  const found = findDescriptor(Object.getPrototypeOf(node), name)?.get;
  if (found) return found;
  return function read(this: Node) {
    return Reflect.get(this, name);
  };
}

/** A getter of `Element` itself: SVG elements have a `className` of their own that is no string. */
function elementGetter(root: Node, name: string): Reader | null {
  let found: Reader | null = null;
  let proto: unknown = Object.getPrototypeOf(root);
  while (proto !== null && proto !== undefined) {
    const own = Object.getOwnPropertyDescriptor(proto, name)?.get;
    // The getter nearest to the root of the chain is the one all elements share.
    if (own) found = own;
    proto = Object.getPrototypeOf(proto);
  }
  return found;
}

type Method = (this: Node, ...input: string[]) => unknown;

function methodOf(node: Node, name: string): Method | null {
  const found: unknown = findDescriptor(Object.getPrototypeOf(node), name)?.value;
  // Web IDL operations are functions that take their receiver as `this`.
  return typeof found === 'function' ? (found as Method) : null;
}

/** Accessors for `doc` and every node of it; made once per call, cheap. */
export function domAccess(doc: Document): DomAccess {
  const root = getterOf(doc, 'documentElement').call(doc) as Element | null;
  const firstChild = getterOf(doc, 'firstChild');
  const firstElement = root ? getterOf(root, 'firstElementChild') : null;
  const nextSibling = getterOf(doc, 'nextSibling');
  const parentNode = getterOf(doc, 'parentNode');
  const nodeType = getterOf(doc, 'nodeType');
  const className = root ? elementGetter(root, 'className') : null;
  const idOf = root ? elementGetter(root, 'id') : null;
  const nodeValue = getterOf(doc, 'nodeValue');
  const localName = root ? getterOf(root, 'localName') : null;
  const getAttribute = root ? methodOf(root, 'getAttribute') : null;
  const selectInDocument = methodOf(doc, 'querySelectorAll');
  const selectInElement = root ? methodOf(root, 'querySelectorAll') : null;
  const tagsInDocument = methodOf(doc, 'getElementsByTagName');
  const tagsInElement = root ? methodOf(root, 'getElementsByTagName') : null;
  const textContent = getterOf(doc, 'textContent');
  return {
    documentElement: root,
    contentType: String(getterOf(doc, 'contentType').call(doc) ?? ''),
    className: (element) => (className ? String(className.call(element)) : ''),
    id: (element) => (idOf ? String(idOf.call(element)) : ''),
    nodeType: (node) => nodeType.call(node) as number,
    parent: (node) => parentNode.call(node) as Node | null,
    first: (node) => firstChild.call(node) as Node | null,
    firstElement: (element) =>
      firstElement ? (firstElement.call(element) as Node | null) : null,
    next: (node) => nextSibling.call(node) as Node | null,
    value: (node) => (nodeValue.call(node) as string | null) ?? '',
    tag: (node) => (localName ? String(localName.call(node)).toLowerCase() : ''),
    attr: (node, name) =>
      getAttribute ? (getAttribute.call(node, name) as string | null) : null,
    select: (node, selector) => {
      const run = node === doc ? selectInDocument : selectInElement;
      return run ? Array.from(run.call(node, selector) as Iterable<Element>) : [];
    },
    byTag: (node, tag) => {
      const run = node === doc ? tagsInDocument : tagsInElement;
      return run ? (run.call(node, tag) as ArrayLike<Element>) : [];
    },
    textContent: (node) => (textContent.call(node) as string | null) ?? '',
  };
}
