import { TOPIC_BIT } from '../../text/section-phrases.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Lines before the text of at most this many words may be bylines, dates and counts. */
const MAX_WORDS = 14;
/** More of them are a programme or a timetable, hence content. */
const MAX_LINES = 4;
const FURNITURE =
  TOPIC_BIT.date |
  TOPIC_BIT.author |
  TOPIC_BIT.share |
  TOPIC_BIT.tags |
  TOPIC_BIT.comments;

function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.container.tag);
}

function isFurniture(work: StepWork, block: Block): boolean {
  const topics = work.shape.topics[block.index] ?? 0;
  return (
    block.words <= MAX_WORDS &&
    (topics & FURNITURE) !== 0 &&
    !/[.!?。]["”’)]?$/.test(block.text)
  );
}

function dropOpening(work: StepWork): void {
  const found: Block[] = [];
  for (const block of work.shape.blocks) {
    if (!work.isKept(block)) continue;
    if (work.shape.isProse[block.index] || isHeading(block)) break;
    if (isFurniture(work, block)) found.push(block);
  }
  if (found.length > MAX_LINES) return;
  for (const block of found)
    work.drop(block, 'is a byline, date or count before the text');
}

function dropClosing(work: StepWork): void {
  for (let at = work.shape.blocks.length - 1; at >= 0; at--) {
    const block = work.shape.blocks[at];
    if (!block || !work.isKept(block)) continue;
    if (!isHeading(block) || block.words > MAX_WORDS) return;
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
