import { type CorpusPage, isValidation } from '../corpus.ts';
import type { PageFeatures } from '../page/block-features.ts';
import { bodyWords } from '../score/words.ts';
import { mapInBrowser } from './in-browser.ts';
import { labelBlocks } from './label-blocks.ts';

/** Column of a block's link share in a row of features. */
const LINK_SHARE = 2;

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

/** Reads features of every given article in a browser and labels its blocks. */
export async function dumpFeatures(
  pages: readonly CorpusPage[],
  isBare: boolean,
): Promise<TrainingPage[]> {
  const found = await mapInBrowser<PageFeatures>(pages, 'readBlockFeatures', isBare);
  return found.map((features, at) => {
    const page = pages[at];
    const text = page?.text ?? '';
    return {
      id: page?.id ?? '',
      isValidation: isValidation(page?.url ?? ''),
      truthWords: bodyWords(text).length,
      texts: features.texts,
      wordCounts: features.texts.map((one) => bodyWords(one).length),
      labels: labelBlocks(
        features.texts,
        text,
        features.rows.map((row) => row[LINK_SHARE] ?? 0),
      ),
      rows: features.rows,
    };
  });
}
