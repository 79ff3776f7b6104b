import type { Block } from '../blocks.ts';
import type { Decision } from '../decide.ts';
import type { PageShape } from '../page-shape.ts';

/** What a step works on: the page's blocks and what was decided about each so far. */
export interface StepWork {
  readonly shape: PageShape;
  readonly title: string;
  isKept(block: Block | undefined): boolean;
  /** The chance the model gave, 0–1. */
  scoreOf(block: Block): number;
  keep(block: Block, reason: string): void;
  drop(block: Block, reason: string): void;
}

/** A rule that corrects the model's decisions. */
export interface Step {
  readonly name: string;
  run(work: StepWork): void;
}

/** `decisions` (changed in place) as a step sees them; corrections are signed with the step's name. */
export function stepWork(
  shape: PageShape,
  title: string,
  decisions: Decision[],
  step: string,
): StepWork {
  const set = (block: Block, keep: boolean, reason: string) => {
    const known = decisions[block.index];
    if (known && known.keep !== keep)
      decisions[block.index] = { ...known, keep, step, reason };
  };
  return {
    shape,
    title,
    isKept: (block) => (block ? (decisions[block.index]?.keep ?? false) : false),
    scoreOf: (block) => decisions[block.index]?.score ?? 0,
    keep: (block, reason) => set(block, true, reason),
    drop: (block, reason) => set(block, false, reason),
  };
}
