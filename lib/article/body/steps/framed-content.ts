import type { Item } from '../../dom/page-tree.ts';
import { MEDIA_TAGS } from '../../dom/tags.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Kept blocks must stand this near on both sides, in blocks. */
const REACH = 8;
/** Longest caption in words. */
const MAX_CAPTION_WORDS = 80;

function figureOf(work: StepWork, block: Block): Item | null {
  let at: Item | undefined = block.container;
  let isCaption = false;
  for (let steps = 0; steps < 5 && at; steps++) {
    if (at.tag === 'figcaption') isCaption = true;
    if (at.tag === 'figure') return isCaption ? at : null;
    at = work.shape.tree.items[at.parent];
  }
  return null;
}

function holdsMedia(work: StepWork, figure: Item): boolean {
  for (let at = figure.index + 1; at < figure.end; at++) {
    if (MEDIA_TAGS.has(work.shape.tree.items[at]?.tag ?? '')) return true;
  }
  return false;
}

function isBetweenKept(work: StepWork, block: Block): boolean {
  const { blocks } = work.shape;
  let before = false;
  let after = false;
  for (let step = 1; step <= REACH; step++) {
    before ||= work.isKept(blocks[block.index - step]);
    after ||= work.isKept(blocks[block.index + step]);
  }
  return before && after;
}

function isCode(block: Block): boolean {
  return block.container.tag === 'pre' || block.container.tag === 'code';
}

/** Keeps code and captions of figures inside the article: the model has seen too many pages whose labels leave them out. */
export const framedContent: Step = {
  name: 'framed-content',
  run(work) {
    for (const block of work.shape.blocks) {
      if (work.isKept(block)) continue;
      const figure = block.words <= MAX_CAPTION_WORDS ? figureOf(work, block) : null;
      const isFramed = isCode(block) || (figure !== null && holdsMedia(work, figure));
      if (isFramed && isBetweenKept(work, block))
        work.keep(block, 'is code or a caption inside the article');
    }
  },
};
