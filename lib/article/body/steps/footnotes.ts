import { textOf } from '../../dom/page-tree.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Longest text of a reference: "12", "[3]", "†". */
const MAX_REFERENCE_CHARS = 6;
/** Steps up from a note's text to the element that carries its id. */
const REACH = 4;

/** Ids that references point to. */
function referencedIds(work: StepWork): Set<string> {
  const ids = new Set<string>();
  const { tree } = work.shape;
  for (const link of tree.byTag('a')) {
    const href = tree.attr(link, 'href') ?? '';
    if (
      href.startsWith('#') &&
      href.length > 1 &&
      textOf(tree, link, 20).length <= MAX_REFERENCE_CHARS
    ) {
      ids.add(href.slice(1));
    }
  }
  return ids;
}

function isNote(work: StepWork, block: Block, ids: ReadonlySet<string>): boolean {
  const { tree } = work.shape;
  let at: typeof block.container | undefined = block.container;
  for (let steps = 0; steps < REACH && at; steps++) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') return false;
    if (/^(li|p|div|dd|aside|tr)$/.test(at.tag) && ids.has(tree.attr(at, 'id') ?? ''))
      return true;
    at = tree.items[at.parent];
  }
  return false;
}

/** Keeps footnotes: blocks that a numbered reference in the text points to. */
export const footnotes: Step = {
  name: 'footnotes',
  run(work) {
    const ids = referencedIds(work);
    if (ids.size === 0) return;
    for (const block of work.shape.blocks) {
      if (!work.isKept(block) && isNote(work, block, ids))
        work.keep(block, 'is a footnote');
    }
  },
};
