import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../tools/browser/find.ts';
import { openBlankPage } from '../../tools/browser-core/blank-page.ts';
import { bundleScript } from '../../tools/browser-core/bundle.ts';
import { type CorpusPage, isValidation, readHtml, readPages } from '../corpus.ts';
import type { PageFeatures } from '../page/block-features.ts';
import { bodyWords } from '../score/words.ts';
import { labelBlocks } from './label-blocks.ts';

/** One article with the features and labels of its blocks. */
export interface TrainingPage {
  readonly id: string;
  readonly isValidation: boolean;
  readonly truthWords: number;
  readonly texts: readonly string[];
  readonly wordCounts: readonly number[];
  readonly labels: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** Reads features of every article of the corpus in a browser; `names` tells the columns. */
export async function dumpFeatures(
  pages: readonly CorpusPage[],
  isBare: boolean,
): Promise<{ names: readonly string[]; pages: TrainingPage[] }> {
  const found = findBrowser('any');
  if (!found) throw new Error('no browser found');
  const script = await bundleScript(
    fileURLToPath(new URL('../page/entry.ts', import.meta.url)),
  );
  const blank = await openBlankPage(found, script);
  const out: TrainingPage[] = [];
  let names: readonly string[] = [];
  try {
    for (const page of pages) {
      const features = await blank.page.evaluate(
        // The bundle's one global; its shape is that of page/entry.ts.
        (html, url, bare) =>
          (
            globalThis as unknown as {
              bench: {
                readBlockFeatures(h: string, u: string, b: boolean): PageFeatures;
              };
            }
          ).bench.readBlockFeatures(html, url, bare),
        readHtml(page.id),
        page.url,
        isBare,
      );
      names = features.names;
      out.push({
        id: page.id,
        isValidation: isValidation(page.url),
        truthWords: bodyWords(page.text).length,
        texts: features.texts,
        wordCounts: features.texts.map((text) => bodyWords(text).length),
        labels: labelBlocks(features.texts, page.text),
        rows: features.rows,
      });
    }
  } finally {
    await blank.close();
  }
  return { names, pages: out };
}

if (import.meta.main) {
  const target = process.argv[2] ?? '/tmp/byline-features.json';
  const articles = readPages().filter((page) => page.type === 'article');
  const dump = await dumpFeatures(articles, process.argv.includes('--bare'));
  writeFileSync(target, JSON.stringify(dump));
  console.log(
    `${dump.pages.length} pages, ${dump.pages.reduce((sum, page) => sum + page.rows.length, 0)} blocks, ${dump.names.length} features → ${target}`,
  );
}
