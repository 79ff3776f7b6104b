import { readPages } from '../corpus.ts';
import { dumpFeatures, type TrainingPage } from './dump-features.ts';
import {
  columnsOf,
  type SymmetricOptions,
  type TrainingSet,
  trainSymmetricTrees,
  writeSymmetricTrees,
} from './symmetric-trees.ts';

/** Settings of the body model; chosen by three-fold cross-validation inside the training split. */
const OPTIONS: SymmetricOptions = {
  trees: 76,
  rate: 0.3,
  minWeight: 20,
  lambda: 10,
  columnShare: 0.8,
  rowShare: 0.5,
  bins: 64,
  // The better of two by cross-validation, which differ by 0.0005.
  seed: 20,
};

/** Words added to each block's weight, so that short blocks count at all. */
const BASE_WORDS = 0.7;
/** Weight of a page's text as a whole, and the least words it is shared among. */
const PAGE_WEIGHT = 100;
const MIN_PAGE_WORDS = 50;

function trainingSet(pages: readonly TrainingPage[]): TrainingSet {
  const rows: (readonly number[])[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const whole = Math.max(MIN_PAGE_WORDS, page.truthWords);
    page.rows.forEach((row, at) => {
      if (row.length === 0) return;
      rows.push(row);
      targets.push(page.labels[at] ?? 0);
      weights.push((((page.wordCounts[at] ?? 0) + BASE_WORDS) / whole) * PAGE_WEIGHT);
    });
  }
  return {
    columns: columnsOf(rows),
    targets: Float32Array.from(targets),
    weights: Float32Array.from(weights),
  };
}

const articles = readPages().filter((page) => page.type === 'article');
// A third of the evidence comes once more without scripts and metadata: those pages must be read as well.
const bare = articles.filter((_, at) => at % 3 === 0);
const pages = [
  ...(await dumpFeatures(articles, 'full')),
  ...(await dumpFeatures(bare, 'bare')),
];
const training = pages.filter((page) => !page.isValidation && page.truthWords > 0);
const model = trainSymmetricTrees(trainingSet(training), OPTIONS);
writeSymmetricTrees(
  new URL('../../lib/article/body/body-model.ts', import.meta.url),
  'BODY_MODEL',
  `Weights of the body model, written by bench/train/train-body.ts from ${training.length} pages, a third of them twice; not to be edited.`,
  model,
);
console.log(`trained on ${training.length} pages`);
