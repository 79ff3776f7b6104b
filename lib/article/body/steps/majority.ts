import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** When a doubtful block follows the element it stands in; tuned on the training split. */
const MAJORITY = {
  /** Blocks of the element; fewer say little about it. */
  minBlocks: 12,
  /** Word-weighted mean chance of the element; lower lets promotions between paragraphs in. */
  minMean: 0.85,
  /** Chance of the block itself. */
  minChance: 0.22,
  /** Steps up to the element. */
  reach: 3,
  maxLinkShare: 0.2,
} as const;

interface Sum {
  words: number;
  mass: number;
  blocks: number;
}

function sumsByElement(work: StepWork): Map<number, Sum> {
  const { items } = work.shape.tree;
  const sums = new Map<number, Sum>();
  for (const block of work.shape.blocks) {
    let at = items[block.container.parent];
    for (let steps = 0; steps < MAJORITY.reach && at; steps++) {
      const sum = sums.get(at.index) ?? { words: 0, mass: 0, blocks: 0 };
      sum.words += block.words;
      sum.mass += block.words * work.scoreOf(block);
      sum.blocks++;
      sums.set(at.index, sum);
      at = items[at.parent];
    }
  }
  return sums;
}

function standsAmongBody(
  work: StepWork,
  block: Block,
  sums: ReadonlyMap<number, Sum>,
): boolean {
  const { items } = work.shape.tree;
  let at = items[block.container.parent];
  for (let steps = 0; steps < MAJORITY.reach && at; steps++) {
    const sum = sums.get(at.index);
    const isBody =
      sum && sum.blocks >= MAJORITY.minBlocks && sum.mass >= MAJORITY.minMean * sum.words;
    if (isBody) return true;
    at = items[at.parent];
  }
  return false;
}

/** Keeps doubtful blocks without links in an element that is body almost throughout: one odd line does not leave. */
export const majority: Step = {
  name: 'majority',
  run(work) {
    const sums = sumsByElement(work);
    for (const block of work.shape.blocks) {
      if (work.isKept(block) || work.scoreOf(block) < MAJORITY.minChance) continue;
      if (block.linkChars > MAJORITY.maxLinkShare * block.text.length || block.isHidden)
        continue;
      if (standsAmongBody(work, block, sums))
        work.keep(block, 'stands in an element that is body');
    }
  },
};
