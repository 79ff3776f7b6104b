import { readBlocks } from '../../lib/article/body/blocks.ts';
import { readRows } from '../../lib/article/body/features.ts';
import { readShape } from '../../lib/article/body/page-shape.ts';
import { ancestors, readPage } from '../../lib/article/dom/page-tree.ts';
import { readMetadata } from '../../lib/article/metadata/page-metadata.ts';
import { readTitle } from '../../lib/article/metadata/title.ts';
import { type PageVersion, parsePage } from './contestants.ts';

/** One block of a page as training sees it. */
export interface BlockFeatures {
  readonly text: string;
  /** Code, or the caption of a figure. */
  readonly isFramed: boolean;
  readonly linkShare: number;
  /** Small whole numbers; none for blocks the model is not asked about. */
  readonly row: readonly number[];
}

/** Reads the features that training sees, on the page as the bench parses it. */
export function readBlockFeatures(
  html: string,
  url: string,
  version: PageVersion,
): BlockFeatures[] {
  const tree = readPage(parsePage(html, url, version));
  const page = readMetadata(tree, url);
  const title = readTitle(tree, page);
  const shape = readShape(tree, readBlocks(tree), title.item);
  if (!shape) return [];
  const { cells, asked } = readRows(shape);
  const width = cells.length / asked.length;
  const rowOf = new Map(
    asked.map((index, at) => [index, cells.slice(at * width, (at + 1) * width)]),
  );
  return shape.blocks.map(({ index, text, linkChars, container }) => ({
    text,
    isFramed: [container, ...ancestors(tree, container, 3)].some(
      ({ tag }) => tag === 'pre' || tag === 'figcaption',
    ),
    linkShare: linkChars / text.length,
    row: rowOf.get(index) ?? [],
  }));
}
