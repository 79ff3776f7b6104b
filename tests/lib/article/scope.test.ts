import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/index.ts';

const ORIGIN = 'http://localhost:4173';

function extract(html: string, path: string) {
  const url = ORIGIN + path;
  const doc = new JSDOM(html.replaceAll('{{origin}}', ORIGIN), { url }).window.document;
  const article = extractArticle(doc, { url });
  if (!article) throw new Error(`${path} gave no article`);
  return article;
}

const sample = (file: string) => readFileSync(`site/articles/${file}`, 'utf8');
const prose = (word: string) =>
  Array.from(
    { length: 6 },
    (_, at) =>
      `<p>The ${word} is described at some length in paragraph ${at}, which has words enough to be read as running text by anybody who happens to pass by and look at it.</p>`,
  ).join('');

describe('a document with several articles', () => {
  it('gives the one the address names, as on its own page', () => {
    const alone = extract(
      sample('politics-archive-bill.html'),
      '/politics/game-archive-bill/',
    );
    const second = extract(
      sample('politics-loot-hearing.html'),
      '/politics/game-archive-bill/',
    );
    expect(second).toEqual({ ...alone, canonicalUrl: null });
  });

  it('gives nothing of the second where the address names the first', () => {
    const first = extract(
      sample('politics-loot-hearing.html'),
      '/politics/loot-box-hearing/',
    );
    expect(first.title).toContain('Seven hours');
    expect(first.canonicalUrl).toBe(`${ORIGIN}/politics/loot-box-hearing/`);
    expect(first.bodyHtml).not.toContain('National Software Archive');
    expect(first.authors.map((one) => one.name)).toEqual(['Mara Ellingsen']);
  });

  it('is told by the link of a heading', () => {
    const html = `<body><article><h1><a href="/one/">The first lamp</a></h1>${prose('lamp')}</article>
      <article><h1><a href="/two/">The second boat</a></h1>${prose('boat')}</article>`;
    expect(extract(html, '/two/')).toMatchObject({ title: 'The second boat' });
    expect(extract(html, '/two/').bodyHtml).not.toContain('lamp');
  });

  it('is told by the words of the address where the head describes another', () => {
    const html = `<head><link rel="canonical" href="/first-lamp-of-the-pier/"><meta property="og:title" content="First lamp of the pier"></head>
      <body><div><h1>First lamp of the pier</h1>${prose('lamp')}</div><div><h1>Second boat at the quay</h1>${prose('boat')}</div>`;
    const found = extract(html, '/second-boat-at-the-quay/');
    expect(found).toMatchObject({ title: 'Second boat at the quay', canonicalUrl: null });
    expect(found.bodyHtml).not.toContain('lamp');
  });
});

describe('a document with one article', () => {
  it('keeps headings of the first level and all text', () => {
    const html = `<body><main><h1>The whole pier</h1>${prose('pier')}<h1>The other end</h1>${prose('lamp')}</main>`;
    const found = extract(html, '/the-whole-pier/');
    expect(found.bodyHtml).toContain('lamp');
    expect(found.bodyHtml).toContain('pier');
  });

  it('keeps its stated canonical address though it is another', () => {
    const html = `<head><link rel="canonical" href="/lamps/"></head><body><h1>The lamps</h1>${prose('lamp')}`;
    expect(extract(html, '/amp/lamps-of-june/').canonicalUrl).toBe(`${ORIGIN}/lamps/`);
  });
});
