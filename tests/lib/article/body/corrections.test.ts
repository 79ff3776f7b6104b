import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import {
  dropLoose,
  joinParts,
  keepHeadings,
} from '../../../../lib/article/body/corrections.ts';
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

/** Texts that are taken out of `html` when the model keeps everything. */
function droppedOf(html: string): string[] {
  const tree = readPage(parse(`<body>${html}`));
  const shape = readShape(tree, readBlocks(tree), null);
  if (!shape) throw new Error('no page');
  const decisions: Decisions = {
    keep: new Uint8Array(shape.blocks.length).fill(1),
    chances: new Float64Array(shape.blocks.length).fill(0.9),
    steps: shape.blocks.map(() => 'model'),
    threshold: 0.5,
  };
  dropLoose(shape, decisions);
  return shape.blocks
    .filter(({ index }) => decisions.keep[index] === 0)
    .map(({ text }) => text);
}

describe('lines among the text that are none of it', () => {
  const text = '<p>The wheel of the old mill turned with the tide, for a century.</p>';
  const link = (words: string) => `<a href="/x/">${words}</a>`;

  it.each([
    `Read also ${link('The last miller of the coast')}`,
    `Lesen Sie auch ${link('Der letzte Müller der Küste')}`,
    `À lire aussi ${link('Le dernier meunier de la côte')}`,
    `Lea también ${link('El último molinero')}`,
    `Leia também ${link('O último moleiro')}`,
    `Leggi anche ${link('L’ultimo mugnaio')}`,
    `Lees ook ${link('De laatste molenaar')}`,
    `あわせて読みたい ${link('最後の粉屋')}`,
    link('Share this post'),
    link('Leave a comment'),
    link('Jetzt abonnieren').replace('Jetzt a', 'A'),
  ])('"%s" is left out', (line) => {
    expect(droppedOf(`${text}<p>${line}</p>${text}`)).toHaveLength(1);
  });

  it.each([
    `Read more about ${link('the trade of millers')} in the records of the harbour.`,
    `Share prices of ${link('the mill')} fell.`,
    link('See the tour'),
    `See also the ${link('report of the harbour')}, which says so.`,
    `Leia, who owns ${link('the mill')}, will sell it.`,
  ])('"%s" stays', (line) => {
    expect(droppedOf(`${text}<p>${line}</p>${text}`)).toEqual([]);
  });

  it('are left out with the box that asks for a subscription', () => {
    const box = `<div class="subscription-widget"><p>Coast Letters lives from its readers.</p></div>`;
    const prose = text.replace(
      '<p>',
      `<p>${'It ground rye, oats and barley. '.repeat(40)}`,
    );
    expect(droppedOf(`${prose}${box}${prose}`)).toEqual([
      'Coast Letters lives from its readers.',
    ]);
  });
});

describe('parts that stay together', () => {
  it('are the terms and meanings of one list, by the best of their chances', () => {
    const list =
      '<dl><dt>Built</dt><dd>1782, by the Roe family</dd><dt>Height</dt><dd>14 metres</dd></dl>';
    const tree = readPage(parse(`<body><p>The mill by the harbour.</p>${list}`));
    const shape = readShape(tree, readBlocks(tree), null);
    if (!shape) throw new Error('no page');
    const chances = Float64Array.from([0.9, 0.3, 0.6, 0.1, 0.4]);
    joinParts(shape, chances, 0.34);
    expect([...chances]).toEqual([0.9, 0.6, 0.6, 0.6, 0.6]);
  });
});
