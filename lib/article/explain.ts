import { THRESHOLD } from './body/decide.ts';
import type { Decisions } from './body/decisions.ts';
import type { PageShape } from './body/page-shape.ts';
import { describe } from './dom/selector.ts';

/** A block the core kept in the body: which element it stands in, with what score. */
export interface ExplainedCandidate {
  readonly field: 'body';
  readonly text: string;
  readonly selector: string;
  readonly score: number;
}

/** Something that did not go into the body: which step took it out and why. */
export interface ExplainedRemoval {
  readonly step: string;
  readonly selector: string;
  readonly reason: string;
  /** Beginning of the text. */
  readonly text: string;
}

/** Receives what the core decided; filled only when asked for, since it costs time. */
export interface Grounds {
  readonly candidates: ExplainedCandidate[];
  readonly removals: ExplainedRemoval[];
}

/** Why each step takes a block out. */
const REASONS: Readonly<Record<string, string>> = {
  label: 'is a bare label',
  box: 'stands in a box marked as clutter',
  quote: 'is a pull quote',
  ending: 'heads nothing',
  byline: "is shown on the author's card",
  'author box': "is shown on the author's card",
};

/** Adds what was decided about each block to `grounds`. */
export function explainBlocks(
  { tree, blocks }: PageShape,
  { keep, chances, steps }: Decisions,
  grounds: Grounds,
): void {
  for (const block of blocks) {
    const text = block.text.slice(0, 80);
    const selector = describe(tree, block.container);
    const score = chances[block.index] ?? 0;
    const step = steps[block.index] ?? '';
    const model = `chance ${score.toFixed(2)}, threshold ${THRESHOLD}`;
    const reason = step === 'model' ? model : (REASONS[step] ?? 'shown elsewhere');
    if (keep[block.index])
      grounds.candidates.push({ field: 'body', text, selector, score });
    else grounds.removals.push({ step, selector, reason, text });
  }
}
