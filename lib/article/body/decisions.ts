import type { Block } from './blocks.ts';

/** What happens to the blocks of a page, by their index, and why. */
export interface Decisions {
  /** 1 for those that stay. */
  readonly keep: Uint8Array;
  /** 0 (surely clutter) to 1 (surely body). */
  readonly chances: Float64Array;
  /** The step that decided last. */
  readonly steps: string[];
}

/** Takes a block into the body. */
export function take({ keep, steps }: Decisions, { index }: Block, step: string): void {
  keep[index] = 1;
  steps[index] = step;
}

/** Takes a block out of the body. */
export function drop({ keep, steps }: Decisions, { index }: Block, step: string): void {
  keep[index] = 0;
  steps[index] = step;
}
