import { readBlocks } from '../../lib/article/body/blocks.ts';
import { featureContext } from '../../lib/article/body/feature-context.ts';
import { blockFeatures } from '../../lib/article/body/features.ts';
import { isChrome, readShape } from '../../lib/article/body/page-shape.ts';
import { readPage } from '../../lib/article/dom/page-tree.ts';
import { firstMeta } from '../../lib/article/metadata/meta-tags.ts';
import {
  type PageMetadata,
  readMetadata,
  readSiteName,
} from '../../lib/article/metadata/page-metadata.ts';
import { readTitle } from '../../lib/article/metadata/title.ts';
import { parsePage } from './contestants.ts';

/** Features of every block of a page, with its text; numbers are rounded to four digits, none for blocks the model is not asked about. */
export interface PageFeatures {
  readonly texts: readonly string[];
  readonly rows: readonly (readonly number[])[];
}

function describe(page: PageMetadata): string {
  return (
    firstMeta(page.tags, 'og:description', 'description', 'twitter:description') ?? ''
  );
}

/** Reads the features that training sees, on the page as the bench parses it. */
export function readBlockFeatures(
  html: string,
  url: string,
  isBare: boolean,
): PageFeatures {
  const tree = readPage(parsePage(html, url, isBare));
  const blocks = readBlocks(tree);
  const shape = readShape(tree, blocks);
  if (!shape) return { texts: [], rows: [] };
  const page = readMetadata(tree, url);
  const title = readTitle(tree, page, readSiteName(page));
  const context = featureContext(shape, {
    titleItem: title.item,
    title: title.text,
    description: describe(page),
  });
  return {
    texts: blocks.map((block) => block.text),
    rows: blocks.map((_, at) =>
      isChrome(shape, at)
        ? []
        : blockFeatures(context, at).map((value) => Math.round(value * 1e4) / 1e4),
    ),
  };
}
