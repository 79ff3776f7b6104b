import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../../../lib/article/detect/features.ts';
import { domAccess } from '../../../../lib/article/dom/access.ts';

const URL = 'https://paper.example/news/2026/03/a-lamp-is-lit/';

const RICH = `<title>A lamp is lit | The Paper</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type": "NewsArticle"}</script>
<body><article class="entry-content"><h1>A lamp is lit</h1>
<p class="byline">By <a href="/author/ida/">Ida</a>, 5 min, $4, 2 days ago, <time>4 March 2026</time></p>
<button class="price">Buy</button><a href="#notes" class="btn">Notes</a><a href="/u/ida">Ida</a>
<h2><a href="next.html">Next</a></h2><p>${'The lamp was lit again on Tuesday. '.repeat(9)}</p>
<ul><li><p>${'A boat turned its bow to the pier. '.repeat(9)}</p></li></ul></article>`;

/** The columns in their order; the model knows them by number only. */
const [HYPHENS, STORY, DOCS] = [0, 1, 2];
const [BOX_STORY, H1_WORDS, BYLINE, DATE, AUTHOR] = [6, 8, 9, 10, 11];

function read(html: string, url: string) {
  const dom = domAccess(new JSDOM(html).window.document);
  const root = dom.documentElement;
  return root ? readFeatures(dom, root, url) : [];
}

describe('features of the detection', () => {
  const rich = read(RICH, URL);

  it('stand in the same columns on every page', () => {
    expect(read('', 'not an address')).toHaveLength(rich.length);
  });

  it('are whole numbers that a character of the model can hold', () => {
    const long = `<title>${'Lamp'.repeat(99)}</title><h1>${'a lamp '.repeat(200)}</h1>${'<a>lamp</a>'.repeat(60_000)}`;
    for (const value of [
      ...rich,
      ...read(long, `https://a.example/${'a-'.repeat(999)}`),
    ]) {
      expect(Number.isInteger(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(86);
    }
  });

  it('tell what stands around the heading and the text', () => {
    expect([BYLINE, DATE, AUTHOR, BOX_STORY].map((at) => rich[at])).toEqual([1, 1, 1, 1]);
    expect(rich[H1_WORDS]).toBe(4);
  });

  it('read the kind of page from the address', () => {
    expect([HYPHENS, STORY, DOCS].map((at) => rich[at])).toEqual([4, 1, 0]);
  });

  it.each(['4 March 2026', 'March 4, 2026', '2026-03-04', '2026年3月4日', '04.03.26'])(
    'know %s for a date',
    (date) => {
      expect(read(`<div><h1>A lamp</h1><p>${date}</p></div>`, URL)[DATE]).toBe(1);
    },
  );

  it.each([
    '12 de septiembre de 2025',
    '12 de fevereiro de 2025',
    '令和7年3月12日',
    '١٢ مارس ٢٠٢٥',
  ])('know %s for a date of another language', (date) => {
    expect(read(`<div><h1>A lamp</h1><p>${date}</p></div>`, URL)[DATE]).toBe(1);
  });

  it.each([
    'Autorin: Ida Holm',
    'Redaktion',
    'Ein Kommentar von Ida Holm',
    'Propos recueillis par Ida Holm',
    'Escrito por Ida Holm',
    'A cura di Ida Holm',
    'Tekst: Ida Holm',
    'Af Ida Holm',
    '文＝堀田いだ',
    '取材・文：堀田いだ',
    '聞き手・堀田いだ',
    '本报记者 王晓芳',
    'Автор: Ида Холм',
  ])('know "%s" for a byline', (line) => {
    expect(read(`<div><h1>A lamp</h1><p>${line}</p></div>`, URL)[BYLINE]).toBe(1);
  });

  it.each([
    'De haven van Vlissingen',
    '记者昨日从市规划局获悉',
    'Parade am Hafen',
    '本文について',
  ])('know "%s" for none', (line) => {
    expect(read(`<div><h1>A lamp</h1><p>${line}</p></div>`, URL)[BYLINE]).toBe(0);
  });

  it.each([
    ['/nachrichten/2026/lampe', STORY],
    ['/actualites/lampe', STORY],
    ['/notizie/lampada', STORY],
    ['/hilfe/lampe', DOCS],
    ['/aide/lampe', DOCS],
  ])('read %s in other languages', (path, column) => {
    expect(read('', `https://paper.example${path}`)[column]).toBe(1);
  });

  it('count a character of Korean for two letters', () => {
    const title = '폐교 위기 섬마을 학교';
    expect(read(`<title>${title}</title>`, URL)[13]).toBe(2 * title.length);
  });
});
