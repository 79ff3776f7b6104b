import { HINTS } from '../../dom/hints.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Size from which repeated blocks in a row are a second copy and no refrain, and how far apart their originals may stand. */
const COPY = { minBlocks: 3, minWords: 60, reach: 3 } as const;
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

/** Blocks in a row that repeat earlier ones in their order: a second copy for another screen size. */
function dropCopies(work: StepWork): void {
  const seen = new Map<string, number>();
  let run: Block[] = [];
  let last = -1;
  const close = () => {
    const words = run.reduce((sum, block) => sum + block.words, 0);
    if (run.length >= COPY.minBlocks && words >= COPY.minWords) {
      for (const block of run) work.drop(block, 'repeats an earlier block');
    }
    run = [];
  };
  for (const block of work.shape.blocks) {
    if (!work.isKept(block)) continue;
    const first = seen.get(block.text);
    const follows =
      first !== undefined &&
      (run.length === 0 || (first > last && first <= last + COPY.reach));
    if (!follows) close();
    if (first !== undefined && !/^t[dh]$/.test(block.container.tag)) {
      run.push(block);
      last = first;
    }
    if (first === undefined) seen.set(block.text, block.index);
  }
  close();
}

function dropPullQuotes(work: StepWork): void {
  const quotes = work.shape.blocks.filter(
    (block) => work.isKept(block) && mayBePullQuote(work, block),
  );
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
}

/** Drops second copies of the text, and pull quotes: text set off that the article holds anyway. */
export const repeats: Step = {
  name: 'repeats',
  run(work) {
    dropCopies(work);
    dropPullQuotes(work);
  },
};
