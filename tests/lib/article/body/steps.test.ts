import { describe, expect, it } from 'vitest';
import { explainArticle, extractArticle } from '../../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, paragraphs, parse } from '../build-page.ts';

const url = PAGE_URL;

describe('the decisions of the body', () => {
  it('say in an explanation what they took out and why', () => {
    const inside = '<div class="ad-slot"><p>Advertisement</p></div>';
    const { removals } = explainArticle(parse(articleHtml(8, inside)), { url });
    const removal = removals.find((one) => one.text === 'Advertisement');
    expect(removal?.selector).toContain('div.ad-slot');
    expect(removal?.reason).not.toBe('');
  });

  it.each([
    [
      'a poll',
      '<div class="reader-poll"><p>Which oar would you rather row with on a calm day?</p><label>The left</label></div>',
      'Which oar',
    ],
    [
      'a newsletter box',
      '<div class="newsletter-box"><h3>The tide letter</h3><p>Every Friday in your inbox, with the week on one page.</p></div>',
      'Every Friday',
    ],
    [
      'a related line',
      '<p>Related: <a href="/b/">How to mend a net without asking anybody</a></p>',
      'How to mend',
    ],
    [
      'a table of contents',
      '<div><p>In this article</p><ul><li><a href="#a">The first boat of the year</a></li><li><a href="#b">The second boat of the year</a></li><li><a href="#c">The third boat of the year</a></li></ul></div>',
      'second boat',
    ],
    [
      'a form among the text',
      '<form class="benchmark-step"><div><div><h3>What is your line of work?</h3><p>Choose an industry to see how others price it.</p><select><option>Ferries</option></select><button>Next</button></div></div></form>',
      'line of work',
    ],
    ['an ad label', '<p>Advertisement</p>', 'Advertisement'],
    ['a German ad label', '<p>Anzeige</p>', 'Anzeige'],
    [
      'a pull quote',
      `<blockquote class="pullquote"><p>writes down what the wind did before noon</p></blockquote>`,
      '<blockquote>',
    ],
  ])('take out %s', (_name, inside, text) => {
    const html = extractArticle(parse(articleHtml(10, inside)), { url })?.bodyHtml ?? '';
    expect(html).not.toContain(text);
    expect(html).toContain('On day 10');
  });

  it('take out the numbers that items of an ordered list have anyway, and no others', () => {
    const steps = (words: string) =>
      [1, 2, 3, 4]
        .map((n) => `<li><div class="step">${n}</div><p>${words.repeat(n)}</p></li>`)
        .join('');
    const inside =
      `<ol>${steps('Tie the boat up with a line from the rack, and mind the tide. ')}</ol>` +
      `<h2>Scores</h2><ul>${steps('The judges liked how this crew came alongside. ')}</ul>`;
    const html = extractArticle(parse(articleHtml(10, inside)), { url })?.bodyHtml ?? '';
    const [ordered = '', bulleted = ''] = html.split('Scores');
    expect(ordered).toContain('<li>Tie the boat');
    expect(ordered).not.toMatch(/<(li|p)>\d/);
    expect(bulleted).toMatch(/<(li|p)>\d/);
  });

  it.each([
    [
      'a recipe in a form',
      '<form class="recipe"><h3>Ingredients</h3><ul><li><label><input type="checkbox">200 g of flour, sifted twice over a cold board</label></li></ul><p>Whisk the eggs, then fold in the flour and rest it for an hour before the tide turns.</p></form>',
      'Whisk the eggs',
    ],
    [
      'a figure in a list that counts otherwise',
      '<ol><li><strong>212</strong><p>boats that stayed out all night, as far as anybody at the harbour could tell.</p></li><li><strong>40</strong><p>barrels that came back without a label, and nobody asked for the others.</p></li></ol>',
      '212',
    ],
  ])('leave %s', (_, inside, words) => {
    const html = extractArticle(parse(articleHtml(10, inside)), { url })?.bodyHtml ?? '';
    expect(html).toContain(words);
  });

  it.each([
    '<p>Everything changed for all of them that night:</p><nav><a href="/next/">Next article</a> <a href="/last/">The one before</a></nav>',
    '<p>This story was written down under these heads:</p><div class="tags"><a href="/t/1/">The one before</a><a href="/t/2/">nets</a></div>',
  ])('take out what a line with a colon does not announce', (inside) => {
    const html = extractArticle(parse(articleHtml(10, inside)), { url })?.bodyHtml ?? '';
    expect(html).not.toContain('The one before');
  });

  it('take out a second copy of the whole text', () => {
    const copy = paragraphs(8)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const doc = parse(
      articleHtml(8).replace(
        '</article>',
        `<div class="entry-content mobile">${copy}</div></article>`,
      ),
    );
    const html = extractArticle(doc, { url })?.bodyHtml ?? '';
    expect(html.split('On day 3').length - 1).toBe(1);
  });

  it('keep pros and cons of a verdict box', () => {
    const inside =
      '<div class="review-box"><h4>Pros</h4><ul><li>Floats in most weathers</li></ul><h4>Cons</h4><ul><li>Leaks at the bow</li></ul></div>';
    const html = extractArticle(parse(articleHtml(10, inside)), { url })?.bodyHtml ?? '';
    expect(html).toContain('Leaks at the bow');
  });
});
