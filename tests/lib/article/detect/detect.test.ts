import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle } from '../../../../lib/article/detect.ts';
import { BAD_PAGES } from '../../../support/bad-pages.ts';

const ORIGIN = 'http://localhost:4173';
const NO_ARTICLES = ['/bad/empty/', '/bad/nothing-but-links/'];

const SENTENCE =
  'The lamp was lit again on Tuesday, and for the first time in eleven years a boat turned its bow towards the pier. ';

function detect(html: string, path: string) {
  const url = ORIGIN + path;
  return detectArticle(new JSDOM(html, { url }).window.document, { url });
}

function parse(markup: string, type: DOMParserSupportedType): Document {
  return new new JSDOM().window.DOMParser().parseFromString(markup, type);
}

describe('detection on wrong pages', () => {
  it.each(BAD_PAGES)('judges $path', ({ path, html }) => {
    expect(detect(html, path).isArticle).toBe(!NO_ARTICLES.includes(path));
  });
});

describe('detection', () => {
  const body = `<h1>A lamp is lit again</h1><p class="byline">By Ida Holm, 4 March 2026</p>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(9)}`;
  const page = (head: string) =>
    `<!doctype html><title>A lamp is lit again</title>${head}<nav><a href="/">Home</a> <a href="/news/">News</a></nav><main><article>${body}</article></main>`;

  it('needs no metadata', () => {
    expect(detect(page(''), '/news/a-lamp-is-lit-again/').isArticle).toBe(true);
  });

  it('is not misled by metadata of another page', () => {
    const stale = '<meta property="og:type" content="website">';
    expect(detect(page(stale), '/news/a-lamp-is-lit-again/').isArticle).toBe(true);
  });

  it('gives a score from 0 to 1', () => {
    const { score } = detect(page(''), '/news/a-lamp-is-lit-again/');
    expect(score).toBeGreaterThanOrEqual(0.5);
    expect(score).toBeLessThanOrEqual(1);
  });

  it('knows text between line breaks', () => {
    const text = `${SENTENCE.repeat(3)}<br><br>`.repeat(9);
    const old = `<title>The lamp</title><body><div id="top"><a href="/">Home</a></div><div class="headline">The lamp</div><div class="by">by Ida Holm | March 4, 2009</div><div class="story">${text}</div>`;
    expect(detect(old, '/archive/2009/the-old-pier-lamp/').isArticle).toBe(true);
  });

  it('reads XHTML', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A lamp</title></head><body><article>${body}</article></body></html>`;
    const doc = parse(xhtml, 'application/xhtml+xml');
    const url = `${ORIGIN}/news/a-lamp-is-lit-again/`;
    expect(detectArticle(doc, { url }).isArticle).toBe(true);
  });
});

describe('detection of documents that are no pages', () => {
  it.each([
    ['an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"><p/></svg>'],
    ['a root without body', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  ])('finds nothing in %s', (_, markup) => {
    const doc = parse(markup, 'application/xhtml+xml');
    expect(detectArticle(doc, { url: 'not an address' }).isArticle).toBe(false);
  });

  it('finds nothing in a document without a root', () => {
    const doc = parse('<p>', 'text/html');
    doc.documentElement.remove();
    expect(detectArticle(doc, { url: `${ORIGIN}/` })).toEqual({
      isArticle: false,
      score: 0,
    });
  });

  it('leaves the document as it was', () => {
    const dom = new JSDOM(`<article><p>${SENTENCE}</p></article>`);
    const before = dom.serialize();
    detectArticle(dom.window.document, { url: `${ORIGIN}/news/a-lamp/` });
    expect(dom.serialize()).toBe(before);
  });
});
