import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldedWords } from '../../lib/article/text/words.ts';
import { findBrowser } from '../../tools/browser/find.ts';
import { openBlankPage } from '../../tools/browser-core/blank-page.ts';
import { bundleScript } from '../../tools/browser-core/bundle.ts';
import { isValidation, readAuthorLabels, readHtml, readPages } from '../corpus.ts';
import type { MentionRow } from '../page/author-features.ts';
import type { PageVersion } from '../page/contestants.ts';
import {
  columnsOf,
  predictSymmetric,
  type SymmetricOptions,
  trainSymmetricTrees,
  writeSymmetricTrees,
} from './symmetric-trees.ts';

/** Chosen by five-fold cross-validation by site inside the training split. */
const OPTIONS: SymmetricOptions = {
  ...{ trees: 24, rate: 0.5, minWeight: 6, lambda: 3 },
  ...{ columnShare: 0.5, rowShare: 1, bins: 87, coarse: 7 },
};
/** Weight of a page for which nobody says who wrote it: the label may just be missing. */
const UNLABELLED = 0.4;

interface Row {
  readonly features: readonly number[];
  readonly target: number;
  readonly weight: number;
  readonly isValidation: boolean;
}

/** Whether a name is one of the true authors: all its words, and two of them where the truth has two. */
function isTrue(name: string, truth: readonly string[]): boolean {
  const words = foldedWords(name);
  const wanted = truth.flatMap((one) => foldedWords(one));
  return (
    words.length > 0 &&
    words.every((word) => wanted.includes(word)) &&
    words.length >= Math.min(2, wanted.length)
  );
}

/** Pages whose label names somebody the page does not show as its author: they would teach the wrong thing. */
function readDisputed(): Set<string> {
  const path = new URL('../disputed.json', import.meta.url);
  // The file's own shape, which tests hold.
  const list = JSON.parse(readFileSync(path, 'utf8')) as { id: string; field: string }[];
  return new Set(list.filter(({ field }) => field === 'author').map(({ id }) => id));
}

async function readRows(): Promise<Row[]> {
  const found = findBrowser('any');
  if (!found) throw new Error('No browser found: install chromium or set CHROME_PATH.');
  const entry = fileURLToPath(new URL('../page/author-features.ts', import.meta.url));
  const blank = await openBlankPage(found, await bundleScript(entry));
  const labels = new Map(readAuthorLabels().map((one) => [one.id, one.authors]));
  const disputed = readDisputed();
  const rows: Row[] = [];
  try {
    for (const page of readPages()) {
      if (page.type !== 'article' && !labels.has(page.id)) continue;
      if (disputed.has(page.id)) continue;
      const truth =
        labels.get(page.id)?.map(({ name }) => name) ??
        (page.author ? [page.author] : []);
      const isLabelled = labels.has(page.id) || page.author !== null;
      for (const version of ['full', 'bare'] as const) {
        const mentions = await blank.page.evaluate(
          // The bundle's one global; its shape is that of page/author-features.ts.
          (html, url, asked) =>
            (
              globalThis as unknown as {
                readMentions(h: string, u: string, v: PageVersion): MentionRow[];
              }
            ).readMentions(html, url, asked),
          readHtml(page.id),
          page.url,
          version,
        );
        for (const { name, features } of mentions) {
          rows.push({
            features,
            target: isTrue(name, truth) ? 1 : 0,
            weight: ((isLabelled ? 1 : UNLABELLED) * 3) / Math.sqrt(mentions.length),
            isValidation: isValidation(page.url),
          });
        }
      }
    }
  } finally {
    await blank.close();
  }
  return rows;
}

const rows = await readRows();
const training = rows.filter((row) => !row.isValidation);
const model = trainSymmetricTrees(
  {
    columns: columnsOf(training.map(({ features }) => features)),
    targets: Float32Array.from(training, ({ target }) => target),
    weights: Float32Array.from(training, ({ weight }) => weight),
  },
  OPTIONS,
);
for (const isHeldOut of [false, true]) {
  let loss = 0;
  const part = rows.filter((row) => row.isValidation === isHeldOut);
  for (const { features, target } of part) {
    const chance = predictSymmetric(model, features);
    loss -= Math.log(Math.max(1e-6, target === 1 ? chance : 1 - chance));
  }
  const name = isHeldOut ? 'validation' : 'training';
  process.stdout.write(
    `${name}: ${part.length} mentions, log loss ${(loss / part.length).toFixed(4)}\n`,
  );
}
writeSymmetricTrees(
  new URL('../../lib/article/authors/mention-model.ts', import.meta.url),
  'MENTION_MODEL',
  'Written by bench/train/train-authors.ts from the corpus’ training sites; not to be edited.',
  model,
);
