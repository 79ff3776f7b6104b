import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle } from '../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, paragraphs, parse } from './build-page.ts';

const url = PAGE_URL;

function extract(html: string, contentType?: string) {
  const doc = parse(html, contentType);
  detectArticle(doc, { url });
  return extractArticle(doc, { url });
}

describe('extraction of hostile and huge documents', () => {
  it.each([
    ['an empty document', ''],
    ['a document of white space', ' \n '],
    [
      'a frameset',
      '<html><frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
    ['a page with hardly any text', '<body><h1>Soon</h1><p>Come back later.</p></body>'],
    ['a page that is one picture', '<body><img src="/a.jpg" alt="A boat"></body>'],
  ])('finds no article in %s', (_name, html) => {
    expect(extract(html)).toBeNull();
  });

  it('finds no article in a document whose root is SVG', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Boat</title><text>A boat</text></svg>';
    expect(extract(svg, 'image/svg+xml')).toBeNull();
  });

  it('finds no article in a document without any element', () => {
    const doc = parse(articleHtml(6));
    doc.documentElement.remove();
    expect(extractArticle(doc, { url })).toBeNull();
    expect(detectArticle(doc, { url }).isArticle).toBe(false);
  });

  it('reads a document without a body element', () => {
    const texts = paragraphs(6)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const doc = parse(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Tide</title></head><div>${texts}</div></html>`,
      'application/xhtml+xml',
    );
    expect(doc.body).toBeNull();
    expect(extractArticle(doc, { url })?.bodyHtml).toContain('On day 6');
  });

  it('reads XHTML', () => {
    const texts = paragraphs(6)
      .map((text) => `<p>${text}</p>`)
      .join('');
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Tide</title></head><body><h1>Tide</h1><div>${texts}<p>A line<br/>and another.</p></div></body></html>`;
    expect(extract(html, 'application/xhtml+xml')?.bodyHtml).toContain('On day 1');
  });

  it('reads a document that no window shows', () => {
    const shown = parse(articleHtml(6));
    const Parser = shown.defaultView?.DOMParser;
    if (!Parser) throw new Error('jsdom has no DOMParser');
    const doc = new Parser().parseFromString(articleHtml(6), 'text/html');
    expect(doc.defaultView).toBeNull();
    expect(extractArticle(doc, { url })?.bodyHtml).toContain('On day 6');
  });

  it.each([
    [
      'a name of an entity without end',
      `<meta name=description content="&${'a'.repeat(35_000)};">`,
      '',
    ],
    [
      '60,000 tags in the head',
      '<meta property=article:tag content=a>'.repeat(60_000),
      '',
    ],
    [
      'film addresses that repeat themselves',
      '',
      `<iframe src="https://www.youtube.com/${'youtube/'.repeat(240)}"></iframe>`.repeat(
        300,
      ),
    ],
    ['a placeholder without end', '', `<img src="/${'placeholder'.repeat(40_000)}">`],
    [
      'ideographic spaces without end',
      '',
      `<p class="byline">By Ida Holm | x${'\u3000'.repeat(60_000)}</p>`,
    ],
    [
      'quotes without end',
      '',
      Array.from(
        { length: 20_000 },
        (_, at) => `<blockquote>The ${at}th of them said so too</blockquote>`,
      ).join(''),
    ],
    ['dots without end', '', `<p>An affiliate ${'.'.repeat(3_980)}</p>`.repeat(300)],
    [
      'credits without end beside links without end',
      '',
      `<p>${'It was told via Xxa, as ever. '.repeat(160)}${'<a href="/x">x</a> '.repeat(30_000)}</p>`,
    ],
  ])('reads an article with %s', (_name, head, top) => {
    const doc = parse(
      articleHtml(6)
        .replace('</head>', `${head}</head>`)
        .replace('<body>', `<body>${top}`),
    );
    expect(extractArticle(doc, { url })?.bodyHtml).toContain('On day 6');
  });

  it('detects by an address without end', () => {
    const doc = parse(articleHtml(6));
    const long = `https://www.lanternpost.example/${'a'.repeat(60_000)}/x`;
    expect(detectArticle(doc, { url: long }).isArticle).toBe(true);
  });

  it('is not fooled by elements that take the names of DOM properties', () => {
    const names = [
      'attributes',
      'children',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'getAttribute',
      'tagName',
      'className',
      'id',
      'querySelectorAll',
    ];
    const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}<p>Tell us what you saw, the desk reads all letters and answers some.</p></form>`;
    const images = [
      'getElementById',
      'querySelectorAll',
      'createElement',
      'documentElement',
      'body',
      'head',
      'firstChild',
      'nodeType',
      'contentType',
      'evaluate',
    ]
      .map((name) => `<img name="${name}" src="/x.gif"><form name="${name}"></form>`)
      .join('');
    const clean = extract(articleHtml(8));
    const clobbered = extract(
      articleHtml(8, `${form}${images}<form id="attributes"></form>`),
    );
    expect(clobbered?.title).toBe(clean?.title);
    for (const text of paragraphs(8)) expect(clobbered?.bodyHtml).toContain(text);
  });

  it('reads text 5,000 levels deep', () => {
    const doc = parse(articleHtml(6));
    let inner: Element = doc.body;
    for (let level = 0; level < 5_000; level++) {
      const div = doc.createElement('div');
      inner.append(div);
      inner = div;
    }
    inner.append(
      ...paragraphs(4, 'cellar').map((text) =>
        Object.assign(doc.createElement('p'), { textContent: text }),
      ),
    );
    expect(extractArticle(doc, { url })?.bodyHtml).toContain('harbour');
  });

  it('reads 5,000 nested inline elements', () => {
    const doc = parse(articleHtml(6));
    const target = doc.querySelector('p');
    let inner: Element = target ?? doc.body;
    for (let level = 0; level < 5_000; level++) {
      const b = doc.createElement('b');
      inner.append(b);
      inner = b;
    }
    inner.append('and so on.');
    expect(extractArticle(doc, { url })?.bodyHtml).toContain('and so on.');
  });

  it('reads a page of 100,000 nodes', () => {
    const rows = Array.from(
      { length: 33_000 },
      (_, at) => `<li><a href="/${at}">${at}</a></li>`,
    ).join('');
    const article = extract(articleHtml(8).replace('</main>', `</main><ul>${rows}</ul>`));
    expect(article?.bodyHtml).toContain('On day 8');
  });

  it('reads a text node of 5 MB', () => {
    const text = `${paragraphs(1)[0]} `.repeat(21_000);
    expect(text.length).toBeGreaterThan(5_000_000);
    expect(extract(articleHtml(4, `<p>${text}</p>`))?.textLength).toBeGreaterThan(
      500_000,
    );
  });

  it('reads a text node of 5 MB without a space', () => {
    expect(
      extract(articleHtml(6, `<p>${'x'.repeat(5_000_000)}</p>`))?.bodyHtml,
    ).toContain('On day 6');
  });

  it('reads a page of 10,000 pictures', () => {
    const images = Array.from(
      { length: 10_000 },
      (_, at) => `<img src="/p/${at}.jpg" width="600" height="400" alt="">`,
    ).join('');
    expect(extract(articleHtml(8, images))?.bodyHtml).toContain('/p/9999.jpg');
  });

  it.each([
    ['does not parse', '{"@type": "NewsArticle", "headline": "Tide"'],
    ['is a number', '42'],
    ['is null', 'null'],
    [
      'has wrong types',
      '{"@type": 7, "headline": {"a": []}, "author": [[null, 3, {"name": 9}]], "datePublished": {}, "image": [true]}',
    ],
    [
      'has wrong types in an article',
      '{"@type": "NewsArticle", "headline": 5, "author": {"name": {"x": 1}, "url": 4}, "datePublished": false, "publisher": "x", "mainEntityOfPage": [[]], "image": {"url": {"@id": 3}}}',
    ],
    [
      'refers to itself',
      '{"@graph": [{"@type": "NewsArticle", "@id": "#a", "author": {"@id": "#a"}, "publisher": {"@id": "#b"}}, {"@id": "#b", "@type": "Organization", "name": {"@id": "#b"}}]}',
    ],
  ])('reads a page whose JSON-LD %s', (_name, json) => {
    const html = articleHtml(
      6,
      '',
      `<script type="application/ld+json">${json}</script>`,
    );
    const article = extract(html);
    expect(article?.title).toBe("The keeper's tide book");
    expect(article?.authors).toEqual([]);
  });

  it('reads the JSON-LD that parses beside one that does not', () => {
    const head =
      '<script type="application/ld+json">{oops</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"The keeper\'s tide book","datePublished":"2026-03-01T08:00:00+01:00"}</script>';
    expect(extract(articleHtml(6, '', head))?.publishedAt).toBe(
      '2026-03-01T08:00:00+01:00',
    );
  });
});
