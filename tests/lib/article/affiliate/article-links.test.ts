import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';
import type { AffiliateLink } from '../../../../lib/article/types.ts';

const URL_ = 'https://www.lanternpost.example/deals/kettles/';

const shop = (id: string, inner = 'See the price') =>
  `<a href="https://www.amazon.com/dp/${id}?tag=lantern-20">${inner}</a>`;

function linksOf(parts: {
  middle?: string;
  end?: string;
  below?: string;
}): readonly AffiliateLink[] {
  const paragraph = (about: string) =>
    `<p>The ${about} stood on our stove for three weeks, and every morning somebody wrote down how long it took, how loud it was, and whether the handle stayed cool enough to hold.</p>`;
  const html = `<!doctype html><html lang="en"><body>
    <nav>${shop('B0NAV')}</nav>
    <main><article><h1>Four kettles on sale</h1>
    <div class="entry-content">${paragraph('red kettle')}${paragraph('blue kettle')}
    ${parts.middle ?? ''}${paragraph('green kettle')}${paragraph('small kettle')}${parts.end ?? ''}</div>
    </article></main>${parts.below ?? ''}</body></html>`;
  const { document } = new JSDOM(html, { url: URL_ }).window;
  const article = extractArticle(document, { url: URL_ });
  if (!article) throw new Error('the page gave no article');
  return article.affiliateLinks;
}

const ids = (links: readonly AffiliateLink[]) =>
  links.map(({ href }) => URL.parse(href)?.pathname.split('/').at(-1));

describe('affiliate links of an article', () => {
  it('are those of its text, unchanged and with their words', () => {
    const links = linksOf({
      middle: `<p>It is cheapest ${shop('B0TEXT', 'at this shop')} until Sunday, if you like green, and a little dearer in every other colour they make.</p>`,
    });
    expect(links).toEqual([
      {
        href: 'https://www.amazon.com/dp/B0TEXT?tag=lantern-20',
        text: 'at this shop',
        network: 'Amazon Associates',
        evidence: 'url',
      },
    ]);
  });

  it('are also those of its shop boxes, between and after its paragraphs', () => {
    const box = (id: string) => `<p class="deal-links">${shop(id)}</p>`;
    expect(ids(linksOf({ middle: box('B0MIDDLE'), end: box('B0END') }))).toEqual([
      'B0MIDDLE',
      'B0END',
    ]);
  });

  it('take a picture’s description where a link has no words', () => {
    const picture = shop('B0PICTURE', '<img src="/kettle.jpg" alt="A red kettle">');
    expect(linksOf({ middle: `<figure>${picture}</figure>` })[0]?.text).toBe(
      'A red kettle',
    );
  });

  it('are each listed once, in the order they come', () => {
    const middle = `<p>${shop('B0ONE')} and ${shop('B0TWO')} and again ${shop('B0ONE')}, which was the best of all the kettles we had.</p>`;
    expect(ids(linksOf({ middle }))).toEqual(['B0ONE', 'B0TWO']);
  });

  it.each([
    ['a sidebar', { below: `<aside>${shop('B0SIDE')}</aside>` }],
    ['an advertisement', { middle: `<div class="ad-slot">${shop('B0AD')}</div>` }],
    ['related tiles', { middle: `<div class="related-posts">${shop('B0TILE')}</div>` }],
    ['the footer', { below: `<footer>${shop('B0FOOT')}</footer>` }],
    [
      'readers’ comments',
      { below: `<div id="comments"><p>Try ${shop('B0TALK')}</p></div>` },
    ],
  ])('are not those of %s', (_, parts) => {
    expect(linksOf(parts)).toEqual([]);
  });
});
