import { askTrees } from '../model/symmetric-trees.ts';
import { keepAnswers } from './answers.ts';
import type { Block } from './blocks.ts';
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

/** Bounds of the page's own threshold: lower lets clutter into pages that hold hardly any text, higher loses short lines of certain pages. */
const LEAST_THRESHOLD = 0.12;
const MOST_THRESHOLD = 0.34;

/**
 * The threshold that makes the expected F1 of the kept words largest, given each block's chance (the
 * plug-in rule of Ye et al. 2012): a page the model is unsure of gets a lower one. F1 rises as long as chances are
 * above half of it, so that only blocks between the bounds need be ranked.
 */
function bestThreshold(blocks: readonly Block[], chances: Float64Array): number {
  const chanceOf = ({ index }: Block) => chances[index] ?? 0;
  let [kept, hit, expected, threshold] = [0, 0, 1, MOST_THRESHOLD];
  const open: Block[] = [];
  for (const block of blocks) {
    const chance = chanceOf(block);
    expected += chance * block.words;
    if (chance >= MOST_THRESHOLD) {
      kept += block.words;
      hit += chance * block.words;
    } else if (chance >= LEAST_THRESHOLD) open.push(block);
  }
  for (const block of open.sort((one, other) => chanceOf(other) - chanceOf(one))) {
    const chance = chanceOf(block);
    if (chance < hit / (kept + expected)) break;
    kept += block.words;
    hit += chance * block.words;
    threshold = chance;
  }
  return threshold;
}

/** Decides every block of the page by the model, and corrects what it is known to get wrong. */
export function decideBlocks(shape: PageShape): Decisions {
  const { blocks } = shape;
  const { cells, asked } = readRows(shape);
  const chances = new Float64Array(blocks.length).fill(FRAME_CHANCE);
  askTrees(BODY_MODEL, cells, asked.length).forEach((chance, row) => {
    chances[asked[row] ?? 0] = chance;
  });
  joinParts(shape, chances, MOST_THRESHOLD);
  const threshold = bestThreshold(blocks, chances);
  const decisions: Decisions = {
    keep: new Uint8Array(chances.map((chance) => Number(chance >= threshold))),
    chances,
    steps: blocks.map(() => 'model'),
    threshold,
  };
  keepAnswers(shape, decisions);
  keepHeadings(shape, decisions);
  keepNotes(shape, decisions);
  keepAnnounced(shape, decisions);
  dropLoose(shape, decisions);
  return decisions;
}
