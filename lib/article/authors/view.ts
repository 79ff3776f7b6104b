import type { Block } from '../body/blocks.ts';
import { ancestors, type Item, type PageTree } from '../dom/page-tree.ts';
import { type PageMetadata, readSiteName } from '../metadata/page-metadata.ts';
import { bareHost } from '../metadata/urls.ts';
import { foldedWords } from '../text/words.ts';
import { isBy, type PageView, proseShares } from './features.ts';
import { findMentions } from './mentions.ts';
import { personComparer } from './name.ts';
import { idsBy, isStatedPerson, readPeople } from './people.ts';
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
  const isSame = personComparer();
  const mentions = findMentions(tree, blocks, stated, titleBlock, isSame);
  const people = readPeople(mentions, stated, isSame);
  const named = stated.filter((one) => one.kind === 'person' && isStatedPerson(one));
  return {
    tree,
    blocks,
    stated,
    isSame,
    titleBlock,
    article: articleOf(tree, title),
    proseBefore: proseShares(blocks),
    siteNames: siteNamesOf(page),
    mentions,
    people,
    ...idsBy(mentions, people),
    firstBy:
      mentions.find((one) => isBy(one) && one.block.index >= titleBlock - 6)?.block
        .index ?? -1,
    hasLdPerson: named.some(({ from }) => from === 'ld'),
    hasMetaPerson: named.some(({ from }) => from === 'meta'),
  };
}
