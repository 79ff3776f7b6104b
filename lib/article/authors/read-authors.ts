import type { Block } from '../body/blocks.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import type { Author } from '../types.ts';
import { readCard } from './card.ts';
import {
  type Candidate,
  chooseShown,
  chooseStated,
  groupMentions,
  scoreMentions,
} from './choose.ts';
import type { PageView } from './features.ts';
import { readView } from './view.ts';

function metadataOnly(name: string): Candidate {
  return { name, kind: 'person', score: 0, best: null, mentions: [] };
}

/** Names in capitals only are set so by the page's style: the metadata's spelling of the same person is taken. */
function spelled(name: string, view: PageView): string {
  if (name !== name.toUpperCase()) return name;
  const stated = view.stated.find(
    (one) => view.isSame(one.name, name) && one.name !== one.name.toUpperCase(),
  );
  return stated?.name ?? name;
}

/** Authors of the article in byline order; empty when the page names none. Linear in the page, `blocks` are all of it. */
export function readAuthors(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): Author[] {
  const view = readView(tree, page, title, blocks);
  const scored = scoreMentions(view);
  const candidates = groupMentions(scored, view);
  const shown = chooseShown(candidates, view);
  const chosen =
    shown.length > 0
      ? shown
      : chooseStated(view).map(
          (name) =>
            candidates.find((one) => view.isSame(one.name, name)) ?? metadataOnly(name),
        );
  return chosen.map((candidate) => {
    const node =
      view.stated.find((one) => one.node && view.isSame(one.name, candidate.name))
        ?.node ?? null;
    const name = spelled(candidate.name, view);
    return { name, ...readCard(view, candidate, scored, node, page.base) };
  });
}
