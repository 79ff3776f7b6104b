import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';

const CLASS_LANGUAGE =
  /(?:^|\s)(?:language|lang|highlight-source|highlight-text|brush:?|code-block)[-: ]\s?([a-z][\w+#.-]{0,24})/i;

function stated(tree: PageTree, item: Item): string | null {
  const direct = tree.attr(item, 'data-lang') ?? tree.attr(item, 'data-language');
  if (direct && /^[a-z][\w+#.-]{0,24}$/i.test(direct)) return direct.toLowerCase();
  return CLASS_LANGUAGE.exec(tree.attr(item, 'class') ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Programming language a `<pre>` states on itself, a `<code>` inside, or two wrappers around; `null` if none. */
export function codeLanguage(tree: PageTree, pre: Item): string | null {
  const own = stated(tree, pre);
  if (own) return own;
  for (let at = pre.index + 1; at < Math.min(pre.end, pre.index + 6); at++) {
    const inner = tree.items[at];
    const found = inner && inner.tag !== '#text' ? stated(tree, inner) : null;
    if (found) return found;
  }
  for (const outer of ancestors(tree, pre, 2)) {
    const found = stated(tree, outer);
    if (found) return found;
  }
  return null;
}
