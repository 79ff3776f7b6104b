import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { type PageMetadata, readSiteName } from '../metadata/page-metadata.ts';
import { bareHost } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import { type PageView, proseShares } from './features.ts';
import { findMentions } from './mentions.ts';
import { readStated } from './stated.ts';

function siteNamesOf(page: PageMetadata): string[] {
  const host = bareHost(page.url).split('.');
  const labels =
    host.length > 2 && (host.at(-2) ?? '').length < 4
      ? host.slice(0, -2)
      : host.slice(0, -1);
  const names = [labels.at(-1) ?? '', labels.join(''), readSiteName(page) ?? ''];
  return names
    .map((name) =>
      foldedWords(name)
        .join('')
        .replace(/^the|(?:blog|com)$/g, ''),
    )
    .filter((name) => name.length > 2);
}

function articleOf(tree: PageTree, item: Item | null): number {
  if (!item) return -1;
  for (const outer of ancestors(tree, item))
    if (outer.tag === 'article') return outer.index;
  return -1;
}

/** Gathers what the page says of its authors: names in the metadata, mentions in the text, and where they stand. */
export function readView(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): PageView {
  const titleBlock = title ? blocks.findIndex((block) => block.to > title.index) : -1;
  const stated = readStated(page);
  return {
    tree,
    blocks,
    stated,
    titleBlock,
    article: articleOf(tree, title),
    proseBefore: proseShares(blocks),
    siteNames: siteNamesOf(page),
    mentions: findMentions(tree, blocks, stated, titleBlock),
  };
}
