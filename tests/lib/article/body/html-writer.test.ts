import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { renderBody } from '../../../../lib/article/body/render.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { PAGE_URL, parse, parseBody } from '../build-page.ts';

/** The body as it is written when all of it is kept. */
function write(body: string): string {
  const tree = readPage(parse(`<body>${body}</body>`));
  const keep = new Uint8Array(tree.items.length).fill(1);
  const blocks = readBlocks(tree);
  return renderBody(tree, { blocks, keep, media: [], url: PAGE_URL, base: PAGE_URL });
}

describe('the writing of HTML', () => {
  it.each([
    [
      'gives text outside of a block a paragraph',
      'One<div>Two</div>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'collapses white space, across formats too',
      '<p>  One\n <b> two </b> three </p>',
      '<p>One <b>two</b> three</p>',
    ],
    [
      'closes a paragraph before a block that cannot stand in it',
      '<b>One<ul><li>Two</li></ul>Three</b>',
      '<p><b>One</b></p><ul><li><b>Two</b></li></ul><p><b>Three</b></p>',
    ],
    [
      'starts a new paragraph at two line breaks and keeps a single one',
      '<p>One<br>two<br><br>three</p>',
      '<p>One<br>two</p><p>three</p>',
    ],
    [
      'gives the second run of a list item a paragraph and that of a heading a line',
      '<ul><li>One<div>two</div></li></ul><h3>Three<div>four</div></h3>',
      '<ul><li>One<p>two</p></li></ul><h3>Three<br>four</h3>',
    ],
    [
      'writes no list item and no cell without their parents',
      '<li>One</li><div role="cell">Two</div>',
      '<p>One</p><p>Two</p>',
    ],
    [
      'gives what stands loose in a list an item',
      '<ul>One<p>Two</p></ul>',
      '<ul><li>One</li><li>Two</li></ul>',
    ],
    [
      'puts a list that has no point around it into the point before',
      '<ol><li>One</li><ul><li>Two</li></ul><li>Three</li></ol>',
      '<ol><li>One<ul><li>Two</li></ul></li><li>Three</li></ol>',
    ],
    [
      'puts a list that is all of a point into the point before',
      '<ul><li>One</li><li><ul><li>Two</li><li>Three</li></ul></li></ul>',
      '<ul><li>One<ul><li>Two</li><li>Three</li></ul></li></ul>',
    ],
    [
      'writes no point for a list before the first one',
      '<ul><li><ul><li>One</li></ul></li><li>Two</li></ul>',
      '<ul><li>One</li></ul><ul><li>Two</li></ul>',
    ],
    [
      'leaves a list below the text of its point',
      '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
      '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>',
    ],
    [
      'writes sections that stand in the points of a list as sections',
      '<ul><li><h3>One</h3><p>two</p><ul><li>three</li></ul></li></ul>',
      '<h3>One</h3><p>two</p><ul><li>three</li></ul>',
    ],
    [
      'keeps the numbers of sections',
      '<ol><li><h3>One</h3><p>two</p></li></ol>',
      '<ol><li><h3>One</h3><p>two</p></li></ol>',
    ],
    [
      'leaves out blocks without content',
      '<blockquote><p>  </p></blockquote><p>\u200d</p><h3>\u200b\u2060&nbsp;</h3>',
      '',
    ],
    [
      'writes a gallery as pictures, and a picture below a point in it',
      '<ul><li><figure><figcaption>One</figcaption></figure></li></ul><ul><li>Two<figure><figcaption>three</figcaption></figure></li></ul>',
      '<figure><figcaption>One</figcaption></figure><ul><li>Two<figure><figcaption>three</figcaption></figure></li></ul>',
    ],
  ])('%s', (_name, source, html) => {
    expect(write(source)).toBe(html);
    expect(parseBody(html).innerHTML).toBe(html);
  });

  it('keeps white space, line breaks and a leading line feed in preformatted text', () => {
    const html = write('<pre>\n\n  a\n    b<br><br>c</pre>');
    expect(parseBody(html).querySelector('pre')?.textContent).toBe('\n  a\n    b\n\nc');
  });

  it('escapes text and attributes so that they read back as written', () => {
    const href = 'https://example.com/?a=1&b=%222';
    const body = parseBody(
      write(
        '<a href="https://example.com/?a=1&amp;b=%222">a &lt; b &amp; c &gt; d "e"</a>',
      ),
    );
    expect(body.querySelector('a')?.getAttribute('href')).toBe(href);
    expect(body.textContent).toBe('a < b & c > d "e"');
  });

  it('leads links to places with names in any script there, and others to the page', () => {
    const body = parseBody(
      write(
        '<p><a href="#größe">One</a> <a href="#no">two</a></p><p id="größe">Three</p>',
      ),
    );
    const [first, second] = [...body.querySelectorAll('a')].map((one) =>
      one.getAttribute('href'),
    );
    expect(body.querySelector(first ?? '')?.parentElement?.textContent).toBe('Three');
    expect(second).toBe(`${PAGE_URL}#no`);
  });
});
