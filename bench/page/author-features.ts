import { featuresOf } from '../../lib/article/authors/features.ts';
import { readView } from '../../lib/article/authors/read-authors.ts';
import { readBlocks } from '../../lib/article/body/blocks.ts';
import { readPage } from '../../lib/article/dom/page-tree.ts';
import { readMetadata } from '../../lib/article/metadata/page-metadata.ts';
import { readTitle } from '../../lib/article/metadata/title.ts';
import { type PageVersion, parsePage } from './contestants.ts';

/** A place that may name an author, as the model sees it. */
export interface MentionRow {
  readonly name: string;
  readonly features: readonly number[];
}

/** Every mention of a page with its features; in the given version of it. */
export function readMentions(
  html: string,
  url: string,
  version: PageVersion,
): MentionRow[] {
  const tree = readPage(parsePage(html, url, version));
  const page = readMetadata(tree, url);
  const title = readTitle(tree, page);
  const view = readView(tree, page, title.item, readBlocks(tree));
  return view.mentions.map((mention) => ({
    name: mention.name.text,
    features: featuresOf(mention, view),
  }));
}

// The page evaluates functions by name: this is the one global of this script.
Object.assign(globalThis, { readMentions });
