import { type CorpusPage, isValidation } from '../corpus.ts';
import type { BlockFeatures } from '../page/block-features.ts';
import type { PageVersion } from '../page/contestants.ts';
import { bodyWords } from '../score/words.ts';
import { mapInBrowser } from './in-browser.ts';
import { keepFrames, labelBlocks } from './label-blocks.ts';

/** One article with the features and labels of its blocks. */
export interface TrainingPage {
  readonly id: string;
  readonly isValidation: boolean;
  readonly truthWords: number;
  readonly wordCounts: readonly number[];
  readonly labels: readonly number[];
  readonly rows: readonly (readonly number[])[];
}

/** Reads features of every given article in a browser and labels its blocks. */
export async function dumpFeatures(
  pages: readonly CorpusPage[],
  version: PageVersion,
): Promise<TrainingPage[]> {
  const found = await mapInBrowser<BlockFeatures[]>(pages, 'readBlockFeatures', version);
  return found.map((blocks, at) => {
    const page = pages[at];
    const text = page?.text ?? '';
    const texts = blocks.map((block) => block.text);
    const labels = labelBlocks(
      texts,
      text,
      blocks.map((block) => block.linkShare),
    );
    return {
      id: page?.id ?? '',
      isValidation: isValidation(page?.url ?? ''),
      truthWords: bodyWords(text).length,
      wordCounts: texts.map((one) => bodyWords(one).length),
      labels: keepFrames(
        labels,
        blocks.map((block) => block.isFramed),
      ),
      rows: blocks.map((block) => block.row),
    };
  });
}
