import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../tools/browser/find.ts';
import { openBlankPage } from '../../tools/browser-core/blank-page.ts';
import { bundleScript } from '../../tools/browser-core/bundle.ts';
import { isValidation, readHtml, readPages, siteOf } from '../corpus.ts';
import type { DetectVersion } from '../page/detect-features.ts';
import {
  columnsOf,
  predictSymmetric,
  type SymmetricModel,
  type SymmetricOptions,
  trainSymmetricTrees,
  writeSymmetricTrees,
} from './symmetric-trees.ts';

/** Settings of the model, chosen by five-fold cross-validation by site inside the training split (60 trees at rate 0.3 do the same), and by the sample pages of the repository: of settings that cannot be told apart this one knows them all. */
const OPTIONS: SymmetricOptions = {
  ...{ trees: 40, rate: 0.4, minWeight: 1, lambda: 2 },
  ...{ columnShare: 0.8, rowShare: 1, bins: 87 },
};

/** Weight of each version of a page: it must be known without its metadata too, and without its clutter. */
const WEIGHTS = { full: 1, bare: 0.6, plain: 0.3 } as const satisfies Record<
  DetectVersion,
  number
>;
const VERSIONS = ['full', 'bare', 'plain'] as const;
const FOLDS = 5;
interface Sample extends Record<DetectVersion, readonly number[]> {
  readonly url: string;
  readonly type: string;
}

async function readSamples(cache: string | undefined): Promise<Sample[]> {
  if (cache && existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8'));
  const found = findBrowser('any');
  if (!found) throw new Error('no browser found');
  const entry = fileURLToPath(new URL('../page/detect-features.ts', import.meta.url));
  const blank = await openBlankPage(found, await bundleScript(entry));
  const samples: Sample[] = [];
  try {
    for (const { id, url, type } of readPages()) {
      const read = (version: DetectVersion) =>
        blank.page.evaluate(
          // The bundle's one global; its shape is that of page/detect-features.ts.
          (html, address, which) =>
            (
              globalThis as unknown as {
                readDetectFeatures(h: string, u: string, v: DetectVersion): number[];
              }
            ).readDetectFeatures(html, address, which),
          readHtml(id),
          url,
          version,
        );
      samples.push({
        ...{ url, type },
        ...{
          full: await read('full'),
          bare: await read('bare'),
          plain: await read('plain'),
        },
      });
    }
  } finally {
    await blank.close();
  }
  if (cache) writeFileSync(cache, JSON.stringify(samples));
  return samples;
}

const targetOf = (sample: Sample) => (sample.type === 'article' ? 1 : 0);

function train(samples: readonly Sample[]): SymmetricModel {
  return trainSymmetricTrees(
    {
      columns: columnsOf(samples.flatMap((one) => VERSIONS.map((name) => one[name]))),
      targets: Float32Array.from(
        samples.flatMap((one) => VERSIONS.map(() => targetOf(one))),
      ),
      weights: Float32Array.from(
        samples.flatMap(() => VERSIONS.map((name) => WEIGHTS[name])),
      ),
    },
    OPTIONS,
  );
}

interface Asked {
  readonly sample: Sample;
  readonly score: number;
}

function describe(asked: readonly Asked[]): string {
  const called = asked.filter(({ score }) => score >= 0.5);
  const hits = called.filter(({ sample }) => targetOf(sample) === 1).length;
  const articles = asked.filter(({ sample }) => targetOf(sample) === 1).length;
  const precision = hits / called.length;
  const recall = hits / articles;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(4)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} of ${asked.length}`;
}

function askAll(
  model: SymmetricModel,
  samples: readonly Sample[],
  version: DetectVersion,
): Asked[] {
  return samples.map((sample) => ({
    sample,
    score: predictSymmetric(model, sample[version]),
  }));
}

function foldOf(url: string): number {
  let value = 7;
  for (const char of siteOf(url))
    value = (Math.imul(value, 31) + char.charCodeAt(0)) >>> 0;
  return (value >>> 5) % FOLDS;
}

function crossValidate(samples: readonly Sample[]): Record<DetectVersion, Asked[]> {
  const asked: Record<DetectVersion, Asked[]> = { full: [], bare: [], plain: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(samples.filter(({ url }) => foldOf(url) !== fold));
    const held = samples.filter(({ url }) => foldOf(url) === fold);
    for (const version of VERSIONS) asked[version].push(...askAll(model, held, version));
  }
  return asked;
}

function reportThresholds(asked: readonly Asked[]): void {
  const articles = asked.filter(({ sample }) => targetOf(sample) === 1);
  const others = asked.filter(({ sample }) => targetOf(sample) === 0);
  for (const least of [0.003, 0.005, 0.01, 0.02, 0.05, 0.1]) {
    const lost = articles.filter(({ score }) => score < least).length;
    const kept = others.filter(({ score }) => score >= least).length;
    console.log(
      `score < ${least}: ${lost} of ${articles.length} articles, ${others.length - kept} of ${others.length} others`,
    );
  }
  for (const type of new Set(others.map(({ sample }) => sample.type))) {
    const own = others.filter(({ sample }) => sample.type === type);
    const wrong = own.filter(({ score }) => score >= 0.5);
    console.log(`${type}: ${wrong.length} of ${own.length} called articles`);
  }
}

const samples = await readSamples(
  process.argv.find((one) => one.startsWith('--cache='))?.slice('--cache='.length),
);
const training = samples.filter(({ url }) => !isValidation(url));
const validation = samples.filter(({ url }) => isValidation(url));
const model = train(training);
for (const version of VERSIONS) {
  console.log(`train ${version}: ${describe(askAll(model, training, version))}`);
  console.log(`validation ${version}: ${describe(askAll(model, validation, version))}`);
}
const crossed = crossValidate(training);
for (const version of VERSIONS)
  console.log(`cross-validated ${version}: ${describe(crossed[version])}`);
reportThresholds(crossed.full);

if (process.argv.includes('--write')) {
  writeSymmetricTrees(
    new URL('../../lib/article/detect/detect-model.ts', import.meta.url),
    'DETECT_MODEL',
    `Written by bench/train/train-detect.ts from ${training.length} pages; not to be edited.`,
    model,
  );
}
