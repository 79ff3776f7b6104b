import type { DomAccess } from '../dom/access.ts';
import { escapeText } from './html-writer.ts';

const MATH_TAG =
  /^(math|semantics|m((sub)?(sup)?|(under)?(over)?|row|i|n|o|s|text|space|frac|sqrt|root|table|tr|td|style|padded|phantom|enclose|fenced|multiscripts|prescripts))$/;
/** Levels of a formula that are written. */
const MATH_DEPTH = 60;

/** Presentation MathML by allow-list, without attributes but `display`; annotations are left out. */
export function mathMarkup(dom: DomAccess, node: Node, depth = 0): string {
  if (dom.nodeType(node) === 3) return escapeText(dom.value(node).trim());
  const tag = dom.nodeType(node) === 1 ? dom.tag(node) : '';
  if (!MATH_TAG.test(tag) || depth > MATH_DEPTH) return '';
  let inside = '';
  for (let child = dom.first(node); child; child = dom.next(child))
    inside += mathMarkup(dom, child, depth + 1);
  const isBlock = depth === 0 && dom.attr(node, 'display') === 'block';
  return `<${tag}${isBlock ? ' display="block"' : ''}>${inside}</${tag}>`;
}
