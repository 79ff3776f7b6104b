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
    ['the heading of one', '<h2>Table of Contents</h2>', 'Contents'],
    ['a placeholder', '<p>Loading prices for your region…</p>', 'Loading'],
    ['what a template left', '<p>{{hire-banner="/banners/hire"}}</p>', 'hire'],
    ['a button for code', '<pre><code>tide --now</code></pre><p>Copy</p>', 'Copy'],
    [
      'a heading that sends to another article',
      '<h5>Related: <a href="/b/">How to mend a net</a></h5>',
      'mend a net',
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

  it.each([
    ['Written By'],
    ['Edited by Grete Holm'],
    ['Medically reviewed by Odd Fjeld'],
  ])('take "%s" out before and after the text, not within', (line) => {
    const [first, ...rest] = paragraphs(10).map((text) => `<p>${text}</p>`);
    const bodyOf = (before: string, within: string, after: string) => {
      const html = `<!doctype html><title>The tide book</title><article><h1>The tide book</h1><div class="entry-content">${before}${first}${within}${rest.join('')}${after}</div></article>`;
      return extractArticle(parse(html), { url })?.bodyHtml;
    };
    const paragraph = `<p>${line}</p>`;
    expect(bodyOf(paragraph, '', paragraph)).not.toContain(line);
    const told = `<p>${line}, as it says above the door of the oldest boat house of this coast.</p>`;
    expect(bodyOf('', told, '')).toContain(line);
  });

  it.each([
    ['<p>Review unit from Northbyte</p>'],
    ['<p>Reviewed by Jane Doe, product supplied free by Acme Mills</p>'],
    ['<p>Words by Jane Doe; flights and hotel were paid for by Acme Mills</p>'],
    ['<p>Updated on May 3 to correct the height of the weir</p>'],
    ['<ul><li>Edited by hand</li></ul>'],
    ['<ul><li>Public libraries</li></ul>'],
  ])('keep %s below the text', (line) => {
    const texts = paragraphs(10).map((text) => `<p>${text}</p>`);
    const html = `<!doctype html><title>The tide book</title><article><h1>The tide book</h1><div class="entry-content">${texts.join('')}${line}</div></article>`;
    const article = extractArticle(parse(html), { url });
    const said = article?.disclosures.map(({ text }) => text).join();
    const plain = (written: string) => written.replace(/<[^>]+>/g, '');
    expect(plain(`${article?.bodyHtml}${said}`)).toContain(plain(line));
  });

  it.each([
    ['Related stories', 'Comments'],
    ['Mehr zum Thema', 'Kommentare'],
    ['À lire aussi', 'Commentaires'],
    ['関連記事', 'コメント'],
  ])('end the text at "%s" and "%s", whatever the boxes are called', (more, said) => {
    const things = ['nets', 'lanterns', 'ledgers', 'buoys', 'engines', 'maps', 'ropes'];
    const late = things.map(
      (thing, at) =>
        `The lighthouse never asked for ${thing}, yet there are ${at + 40} of them.`,
    );
    const tile = (line: string, at: number) =>
      `<div class="x1"><a href="/s/${at}/"><img src="/${at}.jpg" alt=""><span>${line.slice(0, 30)}</span></a><p>${line}</p></div>`;
    const comment = (line: string) => `<div class="x2"><b>rower7</b><p>${line}</p></div>`;
    const text = paragraphs(10).map((one) => `<div>${one.slice(0, 150)}.</div>`);
    const html = `<!doctype html><title>The tide book</title><div class="x3"><h1>The tide book</h1><div class="x4">${text.join('')}</div><h3>${more}</h3>${late.slice(0, 4).map(tile).join('')}<h3>${said}</h3>${late.slice(4).map(comment).join('')}</div>`;
    const body = extractArticle(parse(html), { url })?.bodyHtml ?? '';
    expect(body).toContain('On day 10');
    expect(body).not.toContain('lighthouse');
    expect(body).not.toContain(more);
  });

  it('keep a section whose heading only sounds like another list', () => {
    const parts = paragraphs(12);
    const html = articleHtml(
      0,
      `${parts
        .slice(0, 9)
        .map((one) => `<p>${one}</p>`)
        .join('')}<h2>Related work</h2>${parts
        .slice(9)
        .map((one) => `<p>${one}</p>`)
        .join('')}`,
    );
    const body = extractArticle(parse(html), { url })?.bodyHtml ?? '';
    expect(body).toContain('Related work');
    expect(body).toContain('On day 12');
  });

  it('keep most of a text, whatever its headings sound like', () => {
    const tile = (at: number) =>
      `<div class="b"><a href="/boats/${at}/"><img src="/${at}.jpg" alt=""></a><span>Boat number ${at}</span><p>It carries nets on day ${at} and waits.</p></div>`;
    const tiles = Array.from({ length: 9 }, (_, at) => tile(at + 1)).join('');
    const html = `<!doctype html><title>The tide book</title><nav><a href="/">Home</a></nav><div class="a"><h1>The tide book</h1><p>On day 1 the keeper of the harbour counts the nets that came in with the tide.</p><h3>Popular boats</h3>${tiles}</div><footer><p>c</p></footer>`;
    const body = extractArticle(parse(html), { url })?.bodyHtml ?? '';
    expect(body).toContain('Popular boats');
    expect(body).toContain('on day 5');
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
