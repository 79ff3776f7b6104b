import type { Item } from '../../dom/page-tree.ts';
import type { Block } from '../blocks.ts';
import type { Step, StepWork } from './step.ts';

/** Names of boxes that sum an article up. */
const VERDICT =
  /\b(review-?(summary|box|verdict)|verdict|pros(-?(and|n)?-?cons)?|cons|positives|negatives|bottom-?line|key-?(points|takeaways?|facts)|takeaways?|tl-?dr|at-?a-?glance)\b/;

const BOX = {
  /** Longest box in characters; a longer one is a section like any other. */
  maxChars: 2_500,
  /** Share of links; rankings and shop widgets have more. */
  maxLinkShare: 0.4,
  /** Chance of its best block: a box that the model is sure is clutter stays out. */
  minChance: 0.2,
  /** Chance below which a block is not looked at. */
  floor: 0.02,
  reach: 5,
} as const;

function verdictBox(
  work: StepWork,
  block: Block,
  isVerdict: (words: string) => boolean,
): Item | null {
  let at: Item | undefined = block.container;
  let box: Item | null = null;
  for (let steps = 0; steps < BOX.reach && at; steps++) {
    if (at.tag === 'body' || at.tag === 'main' || at.tag === 'article') break;
    if (at.words !== '' && isVerdict(at.words)) box = at;
    at = work.shape.tree.items[at.parent];
  }
  if (!box) return null;
  const chars = work.shape.charsIn(box);
  return chars <= BOX.maxChars && work.shape.linksIn(box) <= BOX.maxLinkShare * chars
    ? box
    : null;
}

/** Keeps verdicts, pros and cons, and key points that stand inside the article, whole. */
export const verdictBoxes: Step = {
  name: 'verdict-boxes',
  run(work) {
    const boxes = new Map<Item, Block[]>();
    const known = new Map<string, boolean>();
    const isVerdict = (words: string) => {
      const found = known.get(words) ?? VERDICT.test(words);
      known.set(words, found);
      return found;
    };
    for (const block of work.shape.blocks) {
      const isDoubtful = work.scoreOf(block) >= BOX.floor;
      const box = isDoubtful ? verdictBox(work, block, isVerdict) : null;
      if (box) boxes.set(box, [...(boxes.get(box) ?? []), block]);
    }
    for (const blocks of boxes.values()) {
      const best = Math.max(...blocks.map((block) => work.scoreOf(block)));
      if (best < BOX.minChance) continue;
      for (const block of blocks) {
        if (block.linkChars < 0.8 * block.text.length)
          work.keep(block, 'sums the article up');
      }
    }
  },
};
