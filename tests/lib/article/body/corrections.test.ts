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
    ['where it did not', verdict, [0.9, 0.05, 0.9]],
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

  const prose = `<p>${'It ground rye, oats and barley. '.repeat(40)}</p>`;
  const amid = (html: string) => droppedOf(`${prose}${html}${prose}`);

  it('are left out beside the field for an address', () => {
    const line = '<p>Stories of mills and tides, every second week.</p>';
    const field = '<form><input type="email"></form>';
    expect(amid(`<figure>${line}${field}</figure>`)).toHaveLength(1);
    expect(amid(`<figure>${line}<form><input name="servings"></form></figure>`)).toEqual(
      [],
    );
  });

  it('are left out as labels of elements of the page’s own', () => {
    expect(amid('<x-slot>Anzeige</x-slot>')).toEqual(['Anzeige']);
  });

  it('are left out with the links that a label announces, but not headings', () => {
    const links = `<ul><li>${link('The sluice at night')}</li><li>${link('A wheel in winter')}</li></ul>`;
    expect(amid(`<p>More on this story</p>${links}`)).toHaveLength(3);
    expect(amid(`<p>The archive holds</p>${links}`)).toEqual([]);
    expect(amid(`<p>In this part</p><h2>${link('The sluice at night')}</h2>`)).toEqual([
      'In this part',
    ]);
  });

  it.each([
    'Follow the Coast on Facebook and by post.',
    `Sign up for our ${link('letter')} on mills.`,
    '© All rights reserved',
  ])('are left out at the end: %s', (line) => {
    expect(droppedOf(`${prose}<p>${line}</p>`)).toHaveLength(1);
    expect(amid(`<p>${line}</p>`)).toEqual([]);
  });

  it.each([
    'Follow the river, and you will find the miller.',
    `He left the ${link('mill')} to his sister.`,
    `Shares of the mill fell, ${link('the exchange')} said.`,
    `Following the flood, it ${link('was sold')}.`,
    `Compartió la carta en ${link('su cuenta')}.`,
  ])('do not end the text: %s', (line) => {
    expect(droppedOf(`${prose}<p>${line}</p>`)).toEqual([]);
  });
});

/** Texts that are taken out when the model leaves `out` out. */
function droppedBeside(html: string, out: string): string[] {
  const tree = readPage(parse(`<body>${html}`));
  const shape = readShape(tree, readBlocks(tree), null);
  if (!shape) throw new Error('no page');
  const keep = Uint8Array.from(shape.blocks, ({ text }) => Number(text !== out));
  const decisions: Decisions = {
    keep,
    chances: Float64Array.from(keep),
    steps: shape.blocks.map(() => 'model'),
  };
  dropLoose(shape, decisions);
  return shape.blocks
    .filter(({ index }) => decisions.steps[index] === 'label')
    .map(({ text }) => text);
}

describe('headings of other articles', () => {
  const text = '<p>The wheel of the old mill turned with the tide, for a century.</p>';
  const other = 'The last miller of the coast';

  it.each(['Lees ook', 'Más información', 'Read more'])(
    '"%s" goes with them',
    (label) => {
      const html = `${text}<h4>${label}</h4><p>${other}</p>${text}`;
      expect(droppedBeside(html, other)).toEqual([label]);
      expect(droppedBeside(html, 'nothing')).toEqual([]);
    },
  );

  it('stays where it is none', () => {
    expect(droppedBeside(`${text}<h4>Sources</h4><p>${other}</p>${text}`, other)).toEqual(
      [],
    );
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

describe('parts of a whole', () => {
  const lifted = (html: string, chances: readonly number[]) => {
    const tree = readPage(parse(`<body>${html}`));
    const shape = readShape(tree, readBlocks(tree), null);
    if (!shape) throw new Error('no page');
    const all = Float64Array.from(chances);
    joinParts(shape, all, 0.34);
    return [...all].map((chance) => Math.round(100 * chance) / 100);
  };
  const table =
    '<table><thead><tr><th>Boat</th><th>Keeper</th></tr></thead><tbody><tr><td>Gannet</td><td>Ada</td></tr></tbody></table>';

  it.each([
    ['cells of a table', table, [0.1, 0.1, 0.9, 0.9], [0.5, 0.5, 0.9, 0.9]],
    [
      'items of a list, with the paragraphs in them',
      '<ul><li>Oars</li><li><p>Nets</p></li><li>Ropes</li></ul>',
      [0.9, 0.9, 0.3],
      [0.9, 0.9, 0.7],
    ],
    [
      'lines of a verdict that are likely enough',
      '<div class="review-summary"><div>8.5</div><p>Gannet</p><p>Menu</p></div>',
      [0.9, 0.3, 0.15],
      [0.9, 0.45, 0.15],
    ],
  ])('%s have the mean chance at least', (_, html, chances, wanted) => {
    expect(lifted(html, chances)).toEqual(wanted);
  });

  it('are judged alone where a table lays out a page, or a box is large or no verdict', () => {
    const prose = 'a tide mill turned '.repeat(20);
    const layout = `<table><tr><td>Home</td><td>${prose}</td></tr></table>`;
    expect(lifted(layout, [0.1, 0.9])).toEqual([0.1, 0.9]);
    const lines = Array.from({ length: 12 }, (_, at) => `<p>Boat ${at}</p>`).join('');
    const chances = [0.3, ...new Array<number>(11).fill(0.9)];
    expect(lifted(`<div class="reviews">${lines}</div>`, chances)).toEqual(chances);
    const box = '<div class="signup"><p>Gannet</p><p>Menu</p></div>';
    expect(lifted(box, [0.9, 0.3])).toEqual([0.9, 0.3]);
  });
});
