import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Features, STAGES } from '../../../../lib/article/detect/features.ts';
import { domAccess } from '../../../../lib/article/dom/access.ts';

const URL = 'https://paper.example/news/2026/03/a-lamp-is-lit/';

const RICH = `<title>A lamp is lit | The Paper</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type": "NewsArticle"}</script>
<body><article class="entry-content"><h1>A lamp is lit</h1>
<p class="byline">By <a href="/author/ida/">Ida</a>, 5 min, $4, 2 days ago, <time>4 March 2026</time></p>
<button class="price">Buy</button><a href="#notes" class="btn">Notes</a><a href="/u/ida">Ida</a>
<h2><a href="next.html">Next</a></h2><p>${'The lamp was lit again on Tuesday. '.repeat(9)}</p>
<ul><li><p>${'A boat turned its bow to the pier. '.repeat(9)}</p></li></ul></article>`;

function read(html: string, url: string) {
  const doc = new JSDOM(html).window.document;
  const dom = domAccess(doc);
  let known: Features = {};
  return STAGES.map((stage) => {
    known = stage(dom, doc, { url, known });
    return known;
  });
}

describe('features of the detection', () => {
  const rich = read(RICH, URL);

  it('stand in the same columns on every page', () => {
    const empty = read('', 'not an address');
    expect(empty.map(Object.keys)).toEqual(rich.map(Object.keys));
  });

  it('begin with those of the stage before', () => {
    const [quick, whole] = rich.map((one) => Object.keys(one));
    expect(whole?.slice(0, quick?.length)).toEqual(quick);
  });

  it('are numbers', () => {
    for (const value of Object.values(rich[1] ?? {}))
      expect(Number.isFinite(value)).toBe(true);
  });

  it('tell what stands around the heading', () => {
    expect(rich[0]).toMatchObject({
      ...{ nearBy: 1, nearAuthorLink: 1, nearDate: 1 },
      ...{ nearPriceClass: 1, boxArticle: 1 },
    });
  });

  it('read the kind of page from the address', () => {
    expect(rich[0]).toMatchObject({ urlStory: 1, urlDepth: 4, urlForum: 0 });
  });
});
