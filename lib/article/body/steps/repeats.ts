import { HINTS } from '../../dom/hints.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Words from which the same text twice is a repeat and no refrain. */
const MIN_WORDS = 8;
const QUOTE = HINTS.findIndex(([name]) => name === 'quote');

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function mayBePullQuote(work: StepWork, block: Block): boolean {
  if (block.words < 5 || block.words > 80) return false;
  const steps = work.shape.surroundings[block.index]?.hintSteps[QUOTE] ?? 99;
  return (
    steps <= 2 || block.container.tag === 'blockquote' || block.container.tag === 'aside'
  );
}

/** Drops what was said before word for word, and pull quotes: text set off that the article holds anyway. */
export const repeats: Step = {
  name: 'repeats',
  run(work) {
    const seen = new Set<string>();
    const quotes: Block[] = [];
    for (const block of work.shape.blocks) {
      if (!work.isKept(block)) continue;
      if (block.words >= MIN_WORDS) {
        if (seen.has(block.text)) work.drop(block, 'repeats an earlier block');
        seen.add(block.text);
      }
      if (mayBePullQuote(work, block)) quotes.push(block);
    }
    if (quotes.length === 0) return;
    const texts = work.shape.blocks.filter(
      (block) => work.isKept(block) && block.words > 5,
    );
    for (const quote of quotes) {
      const words = folded(quote.text);
      const holder = texts.find(
        (block) =>
          block !== quote &&
          block.text.length > quote.text.length &&
          folded(block.text).includes(words),
      );
      if (holder) work.drop(quote, 'is a pull quote');
    }
  },
};
