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

describe('detection of search results', () => {
  const body = `<h1>Fähre</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(9)}`;

  it.each(['/suche?q=lamp', '/recherche/?q=lamp', '/buscar?texto=lamp'])(
    'refuses %s',
    (path) => {
      expect(detect(body, path).isArticle).toBe(false);
    },
  );

  it('takes a story about a search', () => {
    expect(detect(body, '/news/the-long-search/?from=mail').isArticle).toBe(true);
  });
});

describe('detection in scripts without spaces', () => {
  const LINES = {
    ja: [
      '港湾評議会は火曜日の夜、三時間にわたる議論の末、フェリーの新しい時刻表を承認した。',
      '北部の島々の住民は、冬になると子どもたちが学校に遅れるため、より早い便を求めていた。',
      '運航会社によると、そのためには四組目の乗組員が必要で、運賃だけでは費用を賄えないという。',
    ],
    zh: [
      '港务委员会周二晚间经过三个小时的辩论，批准了新的渡轮时刻表，北部岛屿的居民表示欢迎。',
      '他们此前一直要求增加更早的班次，因为冬天孩子们上学总是迟到，老人也赶不上医院的门诊。',
      '运营方表示，这需要增加第四组船员，仅靠票价无法承担成本，补贴的决定预计将在月底作出。',
    ],
  };
  const frame = (title: string, main: string) => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/s/${at}">${title.slice(0, 6)}</a>`,
    );
    return `<!doctype html><title>${title}</title><nav><ul>${links.join('')}</ul></nav><main>${main}</main>`;
  };

  it.each([
    ['Japanese', LINES.ja, '北部の島々へ早朝フェリー、評議会が承認', '文・佐藤花子'],
    ['Chinese', LINES.zh, '港务委员会批准北部岛屿早班渡轮', '记者 王芳'],
  ])('finds a %s article and no front page', (_, lines, title, byline) => {
    const story = lines.map((line) => `<p>${line}</p><p>${line}${line}</p>`).join('');
    const article = `<h1>${title}</h1><p>${byline} 2025年3月12日</p><div class="text">${story}</div>`;
    expect(detect(frame(title, article), '/local/20250312/108233').isArticle).toBe(true);
    const card = (line: string, at: number) =>
      `<div class="card"><h3><a href="/x/${at}">${line.slice(0, 20)}</a></h3><p>${line}</p></div>`;
    const cards = [...lines, ...lines, ...lines, ...lines].map(card).join('');
    const front = frame(title.slice(0, 8), `<h1>${title.slice(0, 8)}</h1>${cards}`);
    expect(detect(front, '/').isArticle).toBe(false);
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
