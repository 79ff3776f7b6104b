/**
 * A page can name an image `createElement`, and `document.createElement` is that image from then on, in
 * an isolated world too. Returns the window's document as it would be without such names: members come
 * from the DOM's own prototypes. It is no `Node` for native functions; call methods on it.
 */
export function unclobberedDocument(view: Window & typeof globalThis): Document {
  const real = view.document;
  const clean = new Proxy(real, {
    get: (_, key) => {
      const member = findMember(view.HTMLDocument.prototype, key);
      if (member?.get) return Reflect.apply(member.get, real, []);
      const value = member ? member.value : Reflect.get(real, key);
      return typeof value === 'function' ? value.bind(real) : value;
    },
    set: (_, key, value) => {
      const member = findMember(view.HTMLDocument.prototype, key);
      if (member?.set) Reflect.apply(member.set, real, [value]);
      return member?.set !== undefined;
    },
  });
  if (isClobbered(real)) giveOutAsOwner(view, real, clean);
  return clean;
}

function findMember(prototype: object, key: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const member = Object.getOwnPropertyDescriptor(at, key);
    if (member) return member;
  }
  return undefined;
}

/** Whether what Preact needs of a document is gone. */
function isClobbered(doc: Document): boolean {
  return (
    typeof doc.createElementNS !== 'function' || typeof doc.createTextNode !== 'function'
  );
}

/** Preact finds its document by `ownerDocument`; this world's nodes name the clean one from here on. */
function giveOutAsOwner(
  view: Window & typeof globalThis,
  real: Document,
  clean: Document,
): void {
  const member = Object.getOwnPropertyDescriptor(view.Node.prototype, 'ownerDocument');
  const read = member?.get;
  if (!read) return;
  Object.defineProperty(view.Node.prototype, 'ownerDocument', {
    ...member,
    get(this: Node) {
      const owner: Document | null = Reflect.apply(read, this, []);
      return owner === real ? clean : owner;
    },
  });
}
