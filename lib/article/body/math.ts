import type { PageTree } from '../dom/page-tree.ts';
import { escapeText } from './html-text.ts';

const MATH_TAGS = new Set(
  (
    'math mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover ' +
    'mtable mtr mtd mstyle mpadded mphantom menclose mfenced semantics mmultiscripts mprescripts'
  ).split(' '),
);

/** Nodes of one formula that are written at most; longer ones are cut. */
const NODE_LIMIT = 2_000;

/** Presentation MathML of `<math>` by allow-list, without attributes but `display`; annotations are left out. */
export function mathMarkup(tree: PageTree, math: Node): string {
  const { dom } = tree;
  const out: string[] = [];
  const open: { node: Node; tag: string }[] = [];
  let node: Node | null = math;
  for (let count = 0; count < NODE_LIMIT && (node || open.length > 0); count++) {
    if (!node) {
      const last = open.pop();
      if (!last) break;
      out.push(`</${last.tag}>`);
      node = open.length > 0 ? dom.next(last.node) : null;
      continue;
    }
    const type = dom.nodeType(node);
    const tag = type === 1 ? dom.tag(node) : '';
    if (type === 1 && MATH_TAGS.has(tag)) {
      const isBlock = tag === 'math' && dom.attr(node, 'display') === 'block';
      out.push(isBlock ? '<math display="block">' : `<${tag}>`);
      open.push({ node, tag });
      node = dom.first(node);
      continue;
    }
    if (type === 3 && open.length > 0) out.push(escapeText(dom.value(node).trim()));
    node = open.length > 0 ? dom.next(node) : null;
  }
  while (open.length > 0) out.push(`</${open.pop()?.tag}>`);
  return out.join('');
}
