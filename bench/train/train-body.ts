import { readPages } from '../corpus.ts';
import { type BoostOptions, trainBoostedTrees } from './boosted-trees.ts';
import { dumpFeatures, type TrainingPage } from './dump-features.ts';
import { writeForest } from './write-forest.ts';

/** Settings of the body model; chosen by three-fold cross-validation inside the training split. */
const OPTIONS: BoostOptions = {
  trees: 80,
  leaves: 12,
  rate: 0.15,
  minWeight: 20,
  lambda: 10,
  columns: 0.3,
  bins: 64,
};

/** Words added to each block's weight, so that short blocks count at all. */
const BASE_WORDS = 0.7;

function trainingSet(pages: readonly TrainingPage[]) {
  const rows: (readonly number[])[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const page of pages) {
    const whole = Math.max(50, page.truthWords);
    page.rows.forEach((row, at) => {
      if (row.length === 0) return;
      rows.push(row);
      targets.push(page.labels[at] ?? 0);
      weights.push((((page.wordCounts[at] ?? 0) + BASE_WORDS) / whole) * 100);
    });
  }
  return { rows, targets, weights };
}

const articles = readPages().filter((page) => page.type === 'article');
// A third of the evidence comes once more without scripts and metadata: those pages must be read as well.
const bare = articles.filter((_, at) => at % 3 === 0);
const pages = [
  ...(await dumpFeatures(articles, false)),
  ...(await dumpFeatures(bare, true)),
];
const training = pages.filter((page) => !page.isValidation && page.truthWords > 0);
const model = trainBoostedTrees(trainingSet(training), OPTIONS);
writeForest(
  new URL('../../lib/article/body/body-model.ts', import.meta.url),
  'BODY_MODEL',
  `Weights of the body model, written by bench/train/train-body.ts from ${training.length} pages, a third of them twice; not to be edited.`,
  model,
);
console.log(`trained on ${training.length} pages`);
