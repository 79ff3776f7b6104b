import type { Block } from '../../lib/article/body/blocks.ts';
import { ancestors, type PageTree } from '../../lib/article/dom/page-tree.ts';
import { extractArticle } from '../../lib/article/extract.ts';
import { parsePage } from './contestants.ts';

/** What a block is part of; `text` for everything else. */
export const BLOCK_KINDS = [
  'code',
  'caption',
  'note',
  'table',
  'quote',
  'heading',
  'list',
  'text',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What was decided about one block of a page. */
export interface BlockVerdict {
  readonly text: string;
  readonly linkShare: number;
  readonly kind: BlockKind;
  readonly isKept: boolean;
}

/** Elements around a block that say what it is part of. */
const AROUND = 5;

/** Footnotes and lists of references, by the names their boxes go by. */
const NOTES =
  /\b(?:foot-?notes?|end-?notes?|fn|refs?|references?|citations?|bibliography)\b/;

function kindOf(tree: PageTree, { container }: Block): BlockKind {
  const around = [container, ...ancestors(tree, container, AROUND)];
  const isIn = (...tags: readonly string[]) =>
    around.some(({ tag }) => tags.includes(tag));
  if (isIn('pre')) return 'code';
  if (isIn('figcaption')) return 'caption';
  if (around.some(({ words }) => NOTES.test(words))) return 'note';
  if (isIn('td', 'th')) return 'table';
  if (isIn('blockquote')) return 'quote';
  if (/^h[1-6]$/.test(container.tag)) return 'heading';
  return isIn('li', 'dl') ? 'list' : 'text';
}

/** The blocks of a page in its order, each with the decision; none when the page holds no text. */
export function readVerdicts(html: string, url: string): BlockVerdict[] {
  const verdicts: BlockVerdict[] = [];
  extractArticle(parsePage(html, url, 'full'), {
    url,
    force: true,
    onDecided: ({ tree, blocks }, { keep }) => {
      for (const block of blocks)
        verdicts.push({
          text: block.text,
          linkShare: block.linkChars / block.text.length,
          kind: kindOf(tree, block),
          isKept: keep[block.index] === 1,
        });
    },
  });
  return verdicts;
}
