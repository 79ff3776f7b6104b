import { ancestors, type Item, type PageTree } from './page-tree.ts';

/** A short selector for people: tag, id or classes of an item and of up to two ancestors. Not guaranteed unique. */
export function describe(tree: PageTree, item: Item): string {
  const parts: string[] = [];
  for (const one of [item, ...ancestors(tree, item, 2)]) {
    if (one.tag === 'html') break;
    const id = tree.attr(one, 'id');
    const classes = (tree.attr(one, 'class') ?? '')
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 2);
    parts.unshift(
      one.tag + (id ? `#${id}` : '') + classes.map((name) => `.${name}`).join(''),
    );
  }
  return parts.join(' > ');
}
