import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, parse } from '../build-page.ts';

const bodyWith = (inside: string) =>
  extractArticle(parse(articleHtml(8, inside)), { url: PAGE_URL })?.bodyHtml ?? '';

describe('the parts of a body', () => {
  it.each([
    [
      'who said it, in the footer of a quotation',
      '<blockquote><p>We have waited for this bridge for longer than we have lived here.</p><footer>Maria Olsen, mayor</footer></blockquote>',
      'Maria Olsen, mayor',
    ],
    [
      'a formula at the end of a line',
      '<p>The load that the pier has to carry follows as <math><mi>F</mi></math></p>',
      'follows as <math><mi>F</mi></math></p>',
    ],
    [
      'a formula at the beginning of a line',
      '<p><math><mi>g</mi></math> is the pull of the earth as it is at the level of the sea</p>',
      '<p><math><mi>g</mi></math> is the pull',
    ],
    [
      'empty cells, so that the others stand under their headings',
      '<table><tr><th></th><th>Old bridge</th><th>New bridge</th></tr><tr><td>Cars a day</td><td></td><td>9,000 cars</td></tr></table>',
      '<td>Cars a day</td><td></td><td>9,000 cars</td>',
    ],
    [
      'code with an element for each line',
      '<pre><code><div class="line">npm install bridge</div><div class="line">bridge --span 40</div><div class="line">exit</div></code></pre>',
      '<pre><code>npm install bridge\nbridge --span 40\nexit</code></pre>',
    ],
    [
      'the embed in a box named after its network',
      '<figure class="wp-block-embed wp-block-embed-twitter"><iframe src="https://platform.twitter.com/embed/Tweet.html?id=1"></iframe></figure>',
      'https://platform.twitter.com/embed/Tweet.html?id=1',
    ],
  ])('hold %s', (_, inside, wanted) => {
    expect(bodyWith(inside)).toContain(wanted);
  });

  it('hold what a line with a colon announces, links though it is', () => {
    const body = bodyWith(
      '<div><p>The one that we would buy for long tides:</p> <a href="https://shop.example/tern">NorthByte Tern</a></div>' +
        '<p>These are the harbours that my friends would sail to before any other one:</p>' +
        ['Aberdour', 'Pittenweem', 'Crail']
          .map((name) => `<p><a href="/harbours/${name}/">${name}</a></p>`)
          .join('') +
        '<p>Which one would you choose for the first evening of a long summer, and why that one?</p>' +
        '<div><p>You might also like:</p><ul><li><a href="/mend/">How to mend a sail</a></li></ul></div>',
    );
    for (const words of ['Tern', 'Aberdour', 'Pittenweem', 'Crail'])
      expect(body).toContain(words);
    expect(body).not.toContain('How to mend');
  });

  it('hold footnotes that lead back to the text, with both links', () => {
    const body = bodyWith(
      '<p>The old ferry was sold to a yard on the other side.<sup id="ref1"><a href="#note1">1</a></sup> It sails there still, as far as anybody here knows.</p>' +
        '<div class="footnotes"><p id="note1">1. Keller, Ferries. <a href="#ref1">\u21a9</a></p></div>',
    );
    const [, there, note] =
      /href="#(byline-\d+)"[\s\S]*href="#(byline-\d+)"/.exec(body) ?? [];
    expect(body).toContain(`<span id="${there}"></span>`);
    expect(body).toContain(`<span id="${note}"></span>`);
    expect(body).toContain('Keller, Ferries.');
  });

  it('do not begin with the date that is shown above them', () => {
    const html = articleHtml(8, '').replace(
      /(<\/h1>)/,
      '$1<p>By Anna Keller</p><p>Published March 4, 2026</p>',
    );
    const article = extractArticle(parse(html), { url: PAGE_URL });
    expect(article?.publishedAt).toMatch(/^2026-03-04/);
    expect(article?.bodyHtml).not.toContain('March 4, 2026');
  });
});
