/** Names of the boxes that scroll sideways, for those who cannot see them. */
export interface WideBlockNames {
  readonly table: string;
  readonly code: string;
}

/** Puts every outermost table under `root` into a box that scrolls sideways. Changes `root`. */
export function wrapTables(root: DocumentFragment): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const box = table.ownerDocument.createElement('div');
    box.className = 'wide';
    table.replaceWith(box);
    box.append(table);
  }
}

/**
 * Lets the keyboard reach tables and code under `root` as long as they are wider than the column; a box
 * that does not scroll is no stop for the tab key. Returns the end of the watch.
 */
export function watchWideBlocks(root: HTMLElement, names: WideBlockNames): () => void {
  const boxes = [...root.querySelectorAll<HTMLElement>('.wide, pre')];
  if (boxes.length === 0) return () => undefined;
  const measure = () => {
    for (const box of boxes) {
      const name = box.localName === 'pre' ? names.code : names.table;
      setReachable(box, box.scrollWidth > box.clientWidth ? name : null);
    }
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  return () => observer.disconnect();
}

function setReachable(box: HTMLElement, name: string | null): void {
  const attributes = { tabindex: '0', role: 'region', 'aria-label': name };
  for (const [attribute, value] of Object.entries(attributes)) {
    if (name === null || value === null) box.removeAttribute(attribute);
    else box.setAttribute(attribute, value);
  }
}
