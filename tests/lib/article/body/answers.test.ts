import { describe, expect, it } from 'vitest';
import { keepAnswers } from '../../../../lib/article/body/answers.ts';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import type { Decisions } from '../../../../lib/article/body/decisions.ts';
import { readShape } from '../../../../lib/article/body/page-shape.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { parse } from '../build-page.ts';

const PROSE = `<p>${'The ferry waits for the tide, and the tide for nobody. '.repeat(9)}</p>`;

/** Texts kept of a page when the model keeps prose only. */
function keptOf(html: string): string[] {
  const tree = readPage(parse(`<body>${html}`));
  const shape = readShape(tree, readBlocks(tree), null);
  if (!shape) throw new Error('no page');
  const long = shape.blocks.map(({ words }) => (words > 40 ? 1 : 0));
  const decisions: Decisions = {
    keep: Uint8Array.from(long),
    chances: Float64Array.from(long),
    steps: long.map(() => 'model'),
  };
  keepAnswers(shape, decisions);
  return shape.blocks
    .filter(({ index, words }) => decisions.keep[index] === 1 && words <= 40)
    .map(({ text }) => text);
}

const amid = (html: string) => keptOf(`<main>${PROSE}${html}${PROSE}</main>`);
const QUESTION = 'Does it sail in fog?';
const ANSWER = 'Only with the horn on.';

describe('questions in boxes that open on a click', () => {
  it.each([
    `<div class="faq-item"><button>${QUESTION}</button><div><p>${ANSWER}</p></div></div>`,
    `<ul class="accordion-items"><li><h4>${QUESTION}</h4><div>${ANSWER}</div></li></ul>`,
    `<div class="w-toggle"><h5>${QUESTION}</h5></div><div class="toggle-content"><p>${ANSWER}</p></div>`,
    `<h4 class="panel-title toggle"><a href="#a1">${QUESTION}</a></h4><div id="a1" class="collapse">${ANSWER}</div>`,
    `<details><summary>${QUESTION}</summary>${ANSWER}</details>`,
  ])('are kept with their answers: %s', (html) => {
    expect(amid(html)).toEqual([QUESTION, ANSWER]);
  });

  it('are left out before the text, where menus open on a click', () => {
    const menu = `<div class="collapse navbar-collapse"><p>${QUESTION}</p><p>${ANSWER}</p></div>`;
    expect(keptOf(`${menu}<main>${PROSE}${PROSE}</main>`)).toEqual([]);
  });

  it('are kept with all paragraphs of an answer, up to what is no sentence', () => {
    const html = `<div class="faq"><h3>${QUESTION}</h3><p>${ANSWER}</p><p>It is loud.</p><p>Ask us</p><p>Now.</p></div>`;
    expect(amid(html)).toEqual([QUESTION, ANSWER, 'It is loud.']);
  });

  it.each([
    ['without an answer', `<div class="faq"><h3>${QUESTION}</h3><p>Yes</p></div>`],
    ['outside such a box', `<div><h3>${QUESTION}</h3><p>${ANSWER}</p></div>`],
    [
      'that are links of a menu',
      `<ul class="toggle-menu"><li><a href="/f/">Fares</a></li><li><a href="/p/">Piers</a></li></ul>`,
    ],
  ])('stay out %s', (_, html) => {
    expect(amid(html)).toEqual([]);
  });

  it('stay out below the text, where the site answers for itself', () => {
    const html = `<div class="faq"><h3>${QUESTION}</h3><p>${ANSWER}</p></div>`;
    expect(keptOf(`<main>${PROSE}${PROSE}</main><section>${html}</section>`)).toEqual([]);
  });
});
