import { TOPIC_BIT } from '../../text/section-phrases.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Lines in a row that only link within the page make a table of contents. */
const MIN_LINES = 3;
const MIN_LINK_SHARE = 0.8;

function linksWithin(work: StepWork, block: Block): boolean {
  if (block.linkCount === 0 || block.linkChars < MIN_LINK_SHARE * block.text.length)
    return false;
  const { tree } = work.shape;
  for (let at = block.from; at < block.to; at++) {
    const link = tree.items[tree.items[at]?.link ?? -1];
    if (link) return (tree.attr(link, 'href') ?? '').startsWith('#');
  }
  return false;
}

function dropRun(work: StepWork, run: readonly Block[]): void {
  const { blocks, topics } = work.shape;
  for (const block of run) work.drop(block, 'belongs to a table of contents');
  const before = blocks[(run[0]?.index ?? 0) - 1];
  const announces =
    before &&
    before.words <= 6 &&
    ((topics[before.index] ?? 0) & TOPIC_BIT.contents) !== 0;
  if (before && announces) work.drop(before, 'heads a table of contents');
}

/** Drops tables of contents: runs of lines that are nothing but links to places in the page, and their heading. */
export const contents: Step = {
  name: 'contents',
  run(work) {
    let run: Block[] = [];
    const close = () => {
      if (run.length >= MIN_LINES) dropRun(work, run);
      run = [];
    };
    for (const block of work.shape.blocks) {
      if (linksWithin(work, block)) run.push(block);
      else close();
    }
    close();
  },
};
