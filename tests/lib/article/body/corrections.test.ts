import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { keepHeadings } from '../../../../lib/article/body/corrections.ts';
import type { Decisions } from '../../../../lib/article/body/decisions.ts';
import { readShape } from '../../../../lib/article/body/page-shape.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { parse } from '../build-page.ts';

/** Texts that are kept of `html` when each block has its chance and those from a half on are kept. */
function keptHeadings(html: string, chances: readonly number[]): string[] {
  const tree = readPage(parse(`<body>${html}`));
  const shape = readShape(tree, readBlocks(tree), null);
  if (!shape) throw new Error('no page');
  const decisions: Decisions = {
    keep: Uint8Array.from(chances, (chance) => Number(chance >= 0.5)),
    chances: Float64Array.from(chances),
    steps: chances.map(() => 'model'),
    threshold: 0.5,
  };
  keepHeadings(shape, decisions);
  return shape.blocks
    .filter(({ index }) => decisions.steps[index] === 'heading')
    .map(({ text }) => text);
}

describe('headings between kept blocks', () => {
  const verdict = '<li>It floats.</li><h3>Cons</h3><li>It leaks.</li>';

  it('stay where the model half believed in them', () => {
    expect(keptHeadings(verdict, [0.9, 0.25, 0.9])).toEqual(['Cons']);
  });

  it.each([
    ['where it did not', verdict, [0.9, 0.1, 0.9]],
    ['before dropped text', verdict, [0.9, 0.25, 0.1]],
    ['after dropped text', verdict, [0.1, 0.25, 0.9]],
    [
      'that are none',
      '<p>It floats.</p><p>Read on</p><p>It leaks.</p>',
      [0.9, 0.25, 0.9],
    ],
  ])('go %s', (_, html, chances) => {
    expect(keptHeadings(html, chances)).toEqual([]);
  });
});
