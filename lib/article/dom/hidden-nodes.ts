import type { DomAccess } from './access.ts';

const HIDDEN =
  '[hidden],[aria-hidden="true"],dialog:not([open]),[style*="none"],[style*="hidden"]';

/** Elements that an attribute or inline style hides; one native query instead of four reads an element. */
export function hiddenNodes(dom: DomAccess, doc: Document): Set<Node> {
  const found = new Set<Node>();
  for (const node of dom.select(doc, HIDDEN)) {
    const style = dom.attr(node, 'style');
    const isStyled =
      style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
    const isMarked =
      dom.attr(node, 'hidden') !== null ||
      dom.attr(node, 'aria-hidden') === 'true' ||
      (dom.tag(node) === 'dialog' && dom.attr(node, 'open') === null);
    if (isStyled || isMarked) found.add(node);
  }
  return found;
}
