import type { Decision } from './decide.ts';
import type { PageShape } from './page-shape.ts';
import { clutterLabels } from './steps/clutter-labels.ts';
import { coherentLists } from './steps/coherent-lists.ts';
import { contents } from './steps/contents.ts';
import { footnotes } from './steps/footnotes.ts';
import { framedContent } from './steps/framed-content.ts';
import { gaps } from './steps/gaps.ts';
import { looseEnds } from './steps/loose-ends.ts';
import { markedClutter } from './steps/marked-clutter.ts';
import { relatedLines } from './steps/related-lines.ts';
import { repeats } from './steps/repeats.ts';
import { type Step, stepWork } from './steps/step.ts';
import { verdictBoxes } from './steps/verdict-boxes.ts';

/** Every step in the order it runs: those that keep first, so that those that drop have the last word. */
export const STEPS: readonly Step[] = [
  coherentLists,
  framedContent,
  footnotes,
  verdictBoxes,
  gaps,
  clutterLabels,
  markedClutter,
  relatedLines,
  contents,
  repeats,
  looseEnds,
];

/** Corrects `decisions` in place by all steps but those named in `without`. */
export function runSteps(
  shape: PageShape,
  title: string,
  decisions: Decision[],
  without: ReadonlySet<string> = new Set(),
): void {
  for (const step of STEPS) {
    if (!without.has(step.name)) step.run(stepWork(shape, title, decisions, step.name));
  }
}
