import type { Item } from '../../dom/page-tree.ts';
import type { Block } from '../blocks.ts';
import { CONTEXT_TAGS, FAR } from '../page-shape.ts';
import type { Step, StepWork } from './step.ts';

/** When a list is decided as one; tuned on the training split. */
const LIST = {
  minBlocks: 3,
  /** Longer blocks are sections laid out as a list, decided one by one. */
  maxMeanWords: 45,
  /** Mean chance from which the whole list stays; between the two, blocks keep their own verdict. */
  keepFrom: 0.6,
  /** The same for a list without links that stands between two kept blocks. */
  keepBetween: 0.25,
  dropBelow: 0.25,
} as const;

/** Steps up from a block to its list. */
const REACH = 5;

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table']);

const LIST_COLUMNS = CONTEXT_TAGS.flatMap((tag, at) => (LISTS.has(tag) ? [at] : []));

function listOf(work: StepWork, block: Block): Item | null {
  const near = work.shape.surroundings[block.index]?.tagSteps;
  if (!LIST_COLUMNS.some((column) => (near?.[column] ?? FAR) < REACH)) return null;
  let at: Item | undefined = block.container;
  for (let steps = 0; steps < REACH && at; steps++) {
    if (LISTS.has(at.tag)) return at;
    at = work.shape.tree.items[at.parent];
  }
  return null;
}

function isBetweenKept(work: StepWork, list: readonly Block[]): boolean {
  const first = list[0]?.index ?? 0;
  const last = list[list.length - 1]?.index ?? 0;
  const hasLinks = list.some((block) => block.linkCount > 0);
  const { blocks } = work.shape;
  return !hasLinks && work.isKept(blocks[first - 1]) && work.isKept(blocks[last + 1]);
}

function decide(work: StepWork, blocks: readonly Block[]): void {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  if (blocks.length < LIST.minBlocks || words > LIST.maxMeanWords * blocks.length) return;
  const mean =
    blocks.reduce((sum, block) => sum + work.scoreOf(block) * block.words, 0) /
    Math.max(1, words);
  const keepFrom = isBetweenKept(work, blocks) ? LIST.keepBetween : LIST.keepFrom;
  for (const block of blocks) {
    if (mean >= keepFrom)
      work.keep(block, `its list has a mean chance of ${mean.toFixed(2)}`);
    else if (mean < LIST.dropBelow)
      work.drop(block, `its list has a mean chance of ${mean.toFixed(2)}`);
  }
}

/** Decides lists and tables as one: half a list helps nobody. */
export const coherentLists: Step = {
  name: 'coherent-lists',
  run(work) {
    const lists = new Map<Item, Block[]>();
    for (const block of work.shape.blocks) {
      const list = listOf(work, block);
      if (!list) continue;
      const known = lists.get(list);
      if (known) known.push(block);
      else lists.set(list, [block]);
    }
    for (const blocks of lists.values()) decide(work, blocks);
  },
};
