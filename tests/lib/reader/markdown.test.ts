import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';
import { articleToMarkdown } from '../../../lib/reader/markdown.ts';
import { articleHtml, PAGE_URL, parse, parseBody } from '../article/build-page.ts';

function markdownOf(html: string): string {
  const article = extractArticle(parse(articleHtml(6)), { url: PAGE_URL });
  if (!article) throw new Error('the sample gave no article');
  return articleToMarkdown(article, parseBody(html));
}

describe('articleToMarkdown', () => {
  it('begins with the title and the address', () => {
    const lines = markdownOf('<p>One.</p>').split('\n');
    expect(lines[0]).toBe("# The keeper's tide book");
    expect(lines).toContain(`<${PAGE_URL}>`);
  });

  it.each([
    ['emphasis', '<p>One <em>two</em> <strong>three</strong></p>', 'One *two* **three**'],
    [
      'links',
      '<p><a href="https://e.example/a(1)">one</a></p>',
      '[one](<https://e.example/a(1)>)',
    ],
    [
      'pictures',
      '<figure><img src="https://e.example/a.jpg" alt="A boat"><figcaption>Low water</figcaption></figure>',
      '![A boat](https://e.example/a.jpg)\n\n*Low water*',
    ],
    [
      'lists',
      '<ul><li>one</li><li>two<ol><li>three</li></ol></li></ul>',
      '- one\n- two\n  1. three',
    ],
    ['quotes', '<blockquote><p>one</p><p>two</p></blockquote>', '> one\n> \n> two'],
    [
      'code',
      '<pre><code class="language-js">let a = `b`;\n</code></pre>',
      '```js\nlet a = `b`;\n```',
    ],
    [
      'tables',
      '<table><tbody><tr><th>a</th><th>b|c</th></tr><tr><td>1</td></tr></tbody></table>',
      '| a | b\\|c |\n| --- | --- |\n| 1 |  |',
    ],
    [
      'characters that mean something in Markdown',
      '<p>2 * 3 [x] _y_ `z`</p>',
      '2 \\* 3 \\[x\\] \\_y\\_ \\`z\\`',
    ],
    ['headings', '<h3>One</h3>', '### One'],
  ])('writes %s', (_name, html, markdown) => {
    expect(markdownOf(html)).toContain(markdown);
  });
});
