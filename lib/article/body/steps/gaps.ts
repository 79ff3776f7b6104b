import type { Block } from '../blocks.ts';
import { isClutterLabel } from './clutter-labels.ts';
import type { Step, StepWork } from './step.ts';

/** When a short block between two sure ones stays; tuned on the training split. */
const GAP = {
  /** Chance of the blocks on both sides. */
  sure: 0.85,
  /** Chance of the block itself; lower fills advertisements in. */
  minChance: 0.25,
  maxWords: 14,
} as const;

function isSure(work: StepWork, block: Block | undefined): block is Block {
  return block !== undefined && work.isKept(block) && work.scoreOf(block) >= GAP.sure;
}

/** Keeps a short line between two sure paragraphs of the same element: a heading without a heading's tag. */
export const gaps: Step = {
  name: 'gaps',
  run(work) {
    const { blocks } = work.shape;
    for (const block of blocks) {
      if (work.isKept(block) || work.scoreOf(block) < GAP.minChance) continue;
      const before = blocks[block.index - 1];
      const after = blocks[block.index + 1];
      if (!isSure(work, before) || !isSure(work, after)) continue;
      const isLine =
        block.linkCount === 0 && block.words >= 2 && block.words <= GAP.maxWords;
      const hasSameParent =
        before.container.parent === after.container.parent ||
        before.container === after.container;
      if (isLine && hasSameParent && !isClutterLabel(block.text)) {
        work.keep(block, 'is a line between two paragraphs');
      }
    }
  },
};
