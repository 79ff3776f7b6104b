import { TOPIC_BIT } from '../../text/section-phrases.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Lines before the text of at most this many words may be bylines, dates and counts. */
const MAX_WORDS = 14;
const FURNITURE =
  TOPIC_BIT.date |
  TOPIC_BIT.author |
  TOPIC_BIT.share |
  TOPIC_BIT.tags |
  TOPIC_BIT.comments;

function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.container.tag);
}

function dropOpening(work: StepWork): void {
  for (const block of work.shape.blocks) {
    if (!work.isKept(block)) continue;
    if (work.shape.isProse[block.index] || isHeading(block)) return;
    const topics = work.shape.topics[block.index] ?? 0;
    const isFurniture =
      block.words <= MAX_WORDS &&
      (topics & FURNITURE) !== 0 &&
      !/[.!?。]["”’)]?$/.test(block.text);
    if (isFurniture) work.drop(block, 'is a byline, date or count before the text');
  }
}

function dropClosing(work: StepWork): void {
  for (let at = work.shape.blocks.length - 1; at >= 0; at--) {
    const block = work.shape.blocks[at];
    if (!block || !work.isKept(block)) continue;
    if (!isHeading(block)) return;
    work.drop(block, 'heads nothing');
  }
}

/** Drops bylines and dates before the first paragraph, and headings after the last one. */
export const looseEnds: Step = {
  name: 'loose-ends',
  run(work) {
    dropOpening(work);
    dropClosing(work);
  },
};
