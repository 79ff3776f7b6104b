import type { Item, PageTree } from '../dom/page-tree.ts';

const SET_APART =
  /\bads?\b|advert|\bdfp\b|gpt-|outbrain|taboola|related|recommended-?(?:posts|stories|reading|articles)|side-?bar|newsletter|\bcomments?\b|author|byline|contributor|promoted|\brecent|share|social|\bpopup|\bmodal\b|breadcrumb|\btiles?\b|trending|most-?read|read-?next/;

/**
 * Steps from an item up to the element it shares with the item at `index`; -1 where an element below that
 * one is no part of the article by its tag or name.
 */
export function stepsToShared(tree: PageTree, item: Item, index: number): number {
  let outer: Item | undefined = item;
  for (let steps = 0; outer && steps < 40; steps++) {
    if (outer.index <= index && index < outer.end) return steps;
    if (/^(nav|aside|footer|dialog)$/.test(outer.tag)) return -1;
    if (SET_APART.test(outer.words)) return -1;
    outer = tree.items[outer.parent];
  }
  return -1;
}
