import type { PageTree } from '../dom/page-tree.ts';
import { decodeText } from './json-ld.ts';

/** `<meta>` values by lower-case `property`, `name` or `itemprop`, in document order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the page's `<meta>` elements. */
export function readMetaTags(tree: PageTree): MetaTags {
  const found = new Map<string, string[]>();
  for (const item of tree.byTag('meta')) {
    const content = decodeText(tree.attr(item, 'content') ?? '');
    for (const attribute of content ? ['property', 'name', 'itemprop'] : []) {
      const name = tree.attr(item, attribute)?.trim().toLowerCase();
      if (name) found.set(name, [...(found.get(name) ?? []), content]);
    }
  }
  return found;
}

/** The first value among `names`, in their order; `null` when none is set. */
export function firstMeta(tags: MetaTags, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = tags.get(name) ?? [];
    if (value) return value;
  }
  return null;
}
