import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../lib/article/body/blocks.ts';
import { renderBody } from '../../../../lib/article/body/render.ts';
import { readPage } from '../../../../lib/article/dom/page-tree.ts';
import { extractArticle } from '../../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, parse, parseBody } from '../build-page.ts';
import { buildNode, generatedNodes } from '../generate-nodes.ts';

const SPACE = /[\s\u200b\ufeff]+/g;

function bodyWith(inside: string): HTMLElement {
  const article = extractArticle(parse(articleHtml(10, inside)), { url: PAGE_URL });
  return parseBody(article?.bodyHtml ?? '');
}

describe('the written body', () => {
  it('keeps headings, lists, quotes and tables', () => {
    const body = bodyWith(
      `<h2>What the tide left</h2>
       <ul><li>A rope that had been mended twice by somebody patient.</li><li>Two oars, of different lengths, tied together with wire.</li><li>A lamp without a glass.</li></ul>
       <blockquote><p>The sea keeps a better ledger than the harbour does, and it never sleeps.</p></blockquote>
       <table><tr><th>Boat</th><th>Keeper</th></tr><tr><td>Gannet</td><td>Ada Example</td></tr><tr><td>Petrel</td><td>Ben Example</td></tr></table>`,
    );
    expect(body.querySelector('h2')?.textContent).toBe('What the tide left');
    expect(body.querySelectorAll('ul > li')).toHaveLength(3);
    expect(body.querySelector('blockquote > p')?.textContent).toContain(
      'a better ledger',
    );
    expect(body.querySelectorAll('table tr')).toHaveLength(3);
    expect(body.querySelectorAll('table th')).toHaveLength(2);
  });

  it('keeps code with its language and its white space', () => {
    const body = bodyWith(
      '<pre class="brush: python"><code>def tide(day):\n    return day * 2</code></pre>',
    );
    const code = body.querySelector('pre > code');
    expect(code?.className).toBe('language-python');
    expect(code?.textContent).toBe('def tide(day):\n    return day * 2');
  });

  it('prefixes footnotes and their anchors alike', () => {
    const body = bodyWith(
      '<p>The harbour was dredged in the year of the long frost, which the old book calls the white year.<sup><a href="#fn1" id="ref1">1</a></sup> Nobody has measured it since then.</p><ol><li id="fn1">The keeper of the time wrote it on the cover of the book, in pencil. <a href="#ref1">back</a></li></ol>',
    );
    const [note, back] = [...body.querySelectorAll('a[href^="#byline-"]')];
    const targets = [note, back].map((one) =>
      body.querySelector(one?.getAttribute('href') ?? 'x')?.closest('li, p'),
    );
    expect(targets.map((one) => one?.textContent?.slice(0, 10))).toEqual([
      'The keeper',
      'The harbou',
    ]);
  });

  it('makes addresses absolute and drops those that run code', () => {
    const body = bodyWith(
      '<p>The <a href="/ledger/">ledger of the year</a> is open to all, says the <a href="javascript:alert(1)">harbour office</a>, and it will stay so for as long as there is paper.</p>',
    );
    expect(
      [...body.querySelectorAll('a')].map((one) => one.getAttribute('href')),
    ).toEqual(['https://example.com/ledger/']);
  });

  it('shows an embedded video as a link card', () => {
    const body = bodyWith(
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk?rel=0" title="The tide film"></iframe>',
    );
    const card = body.querySelector('figure > a');
    expect(card?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
    expect(card?.textContent).toBe('The tide film');
    expect(body.querySelector('iframe')).toBeNull();
  });

  it('keeps formulas as MathML without foreign markup', () => {
    const body = bodyWith(
      '<p>The height is <math onclick="x()"><mrow><mi>h</mi><mo>=</mo><mn>2</mn></mrow><annotation>h=2</annotation></math> when the moon is full and the wind has been calm for a day.</p>',
    );
    expect(body.querySelector('math')?.textContent).toBe('h=2');
    expect(body.querySelector('math')?.getAttributeNames()).toEqual([]);
  });

  it('keeps formulas in their line, whoever sets them, and each once', () => {
    const around = (formula: string) =>
      [
        ...bodyWith(
          `<p>The height is ${formula} when the moon is full.</p>`,
        ).querySelectorAll('p'),
      ]
        .find((one) => one.textContent?.startsWith('The height'))
        ?.innerHTML.replace(/^The height is | when the moon is full\.$/g, '');
    const math = '<math alttext="h"><mi>h</mi></math>';
    expect(
      around(
        `<mjx-container jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi></mjx-mi></mjx-math><mjx-assistive-mml>${math}</mjx-assistive-mml></mjx-container>`,
      ),
    ).toBe('<math><mi>h</mi></math>');
    expect(
      around(
        `<span><span style="display: none">${math}</span><img src="/render/svg/9f" class="mwe-math-fallback-image-inline" alt="h"></span>`,
      ),
    ).toBe('<math><mi>h</mi></math>');
    expect(
      around(
        '<img src="/latex.php?latex=h" alt="h" class="latex" width="14" height="15">',
      ),
    ).toContain('<img src="https://example.com/latex.php?latex=h"');
  });

  it('leaves out the numbers of lines, and no number of the code', () => {
    const code = (html: string) =>
      [...bodyWith(html).querySelectorAll('pre')].map((one) => one.textContent);
    expect(
      code(
        '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>tide(1)\ntide(2)</pre></td></tr></table>',
      ),
    ).toEqual(['tide(1)\ntide(2)']);
    expect(
      code(
        '<pre><code><span class="line"><span class="ln">1</span>tide(</span><span class="token number">42</span>)</code></pre>',
      ),
    ).toEqual(['tide(42)']);
    expect(
      code(
        '<div class="line-numbers"><pre class="line-numbers"><code>42</code></pre></div>',
      ),
    ).toEqual(['42']);
  });

  it('keeps how a list counts', () => {
    const body = bodyWith(
      '<ol start="4" reversed><li>The fourth thing that the tide brought in was a chair.</li></ol><ol type="a"><li>The first of the others that it brought was a table.</li></ol>',
    );
    const lists = [...body.querySelectorAll('ol')].map((one) => one.cloneNode(false));
    expect(lists.map((one) => (one as Element).outerHTML)).toEqual([
      '<ol start="4" reversed=""></ol>',
      '<ol type="a"></ol>',
    ]);
  });

  it('sets the question above a folded answer apart', () => {
    const body = bodyWith(
      '<details><summary>How is the tide told?</summary><p>By the mark on the wall, which the keeper paints anew every year in spring.</p></details>',
    );
    expect(body.querySelector('strong')?.textContent).toBe('How is the tide told?');
  });

  it('keeps pictures with their captions', () => {
    const body = bodyWith(
      '<figure><img data-src="/p/boat.jpg" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" width="800" height="500" alt="A boat"><figcaption>The Gannet at low water, seen from the wall.</figcaption></figure>',
    );
    expect(body.querySelector('figure > img')?.getAttribute('src')).toBe(
      'https://example.com/p/boat.jpg',
    );
    expect(body.querySelector('figcaption')?.textContent).toContain('at low water');
  });

  it('keeps every text of any tree and is read back as written', () => {
    const doc = parse('<body></body>');
    const property = fc.property(generatedNodes, (specs) => {
      doc.body.replaceChildren(...specs.map((spec) => buildNode(doc, spec)));
      const tree = readPage(doc);
      const keep = Uint8Array.from(tree.items, ({ tag }) => (tag === '#text' ? 1 : 0));
      const blocks = readBlocks(tree);
      const plan = { blocks, keep, media: [], url: PAGE_URL, base: PAGE_URL };
      const html = renderBody(tree, plan);
      const body = parseBody(html);
      expect(body.innerHTML).toBe(html);
      const written = tree.items.map(({ text }) => text).join('');
      expect(body.textContent?.replace(SPACE, '')).toBe(written.replace(SPACE, ''));
    });
    fc.assert(property, { numRuns: 100 });
  });
});
