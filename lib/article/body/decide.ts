import { askTrees } from '../model/symmetric-trees.ts';
import { keepAnswers } from './answers.ts';
import { BODY_MODEL } from './body-model.ts';
import {
  dropLoose,
  joinParts,
  keepAnnounced,
  keepHeadings,
  keepNotes,
} from './corrections.ts';
import type { Decisions } from './decisions.ts';
import { readRows } from './features.ts';
import type { PageShape } from './page-shape.ts';

/** Chance given to navigation, footers and second copies without asking the model. */
const FRAME_CHANCE = 0.005;

/** Least chance of what is kept; lower lets clutter in, from 0.42 on headings and lines of offers get lost. */
export const THRESHOLD = 0.34;

/** Decides every block of the page by the model, and corrects what it is known to get wrong. */
export function decideBlocks(shape: PageShape): Decisions {
  const { blocks } = shape;
  const { cells, asked } = readRows(shape);
  const chances = new Float64Array(blocks.length).fill(FRAME_CHANCE);
  askTrees(BODY_MODEL, cells, asked.length).forEach((chance, row) => {
    chances[asked[row] ?? 0] = chance;
  });
  joinParts(shape, chances, THRESHOLD);
  const decisions: Decisions = {
    keep: new Uint8Array(chances.map((chance) => Number(chance >= THRESHOLD))),
    chances,
    steps: blocks.map(() => 'model'),
  };
  keepAnswers(shape, decisions);
  keepHeadings(shape, decisions);
  keepNotes(shape, decisions);
  keepAnnounced(shape, decisions);
  dropLoose(shape, decisions);
  return decisions;
}
