import { describe, expect, it } from 'vitest';
import { BUY, page, STATEMENT, texts } from './disclosing-page.ts';

describe('a statement with what opens a box in it', () => {
  it.each([
    'This post contains <a class="popup" href="/d">affiliate links</a>, from which we may earn a commission.',
    'We earn <span class="modal-link">a commission</span> when you buy through our links on this page.',
  ])('stays whole: %s', (html) => {
    expect(texts(page({ top: `<p>${html}</p>` }))).toEqual([
      html.replace(/<[^>]+>/g, ''),
    ]);
  });
});

describe('a statement of its own', () => {
  it('above the body is found whole, with its policy link, and leaves the body', () => {
    const article = page({
      top: `<p class="note">We choose what we test. ${STATEMENT} <a href="/how-we-earn/">Learn more</a></p>`,
    });
    expect(article.disclosures).toEqual([
      {
        kind: 'affiliate',
        text: `We choose what we test. ${STATEMENT} Learn more`,
        policyUrl: 'https://www.lanternpost.example/how-we-earn/',
        position: 'before-body',
        inPlainSight: true,
      },
    ]);
    expect(article.bodyHtml).not.toContain('commission');
  });

  it('takes the link that stands in a block after it', () => {
    const article = page({
      top: `<div><p>${STATEMENT}</p><p><a href="/disclosure/">Read our policy</a></p></div>`,
    });
    expect(article.disclosures[0]).toMatchObject({
      text: `${STATEMENT} Read our policy`,
      policyUrl: 'https://www.lanternpost.example/disclosure/',
    });
    expect(article.bodyHtml).not.toContain('Read our policy');
  });

  it('takes what the reader pays along', () => {
    const note = 'Dieser Artikel enthält Affiliate-Links.';
    const price = 'Für euch ändert sich der Preis nicht.';
    expect(texts(page({ lang: 'de', top: `<p>${note} ${price}</p>` }))).toEqual([
      `${note} ${price}`,
    ]);
  });

  it('knows its policy by a path alone', () => {
    const article = page({ top: `<p>${STATEMENT} <a href="/how">Details</a></p>` });
    expect(article.disclosures[0]?.policyUrl).toBe('https://www.lanternpost.example/how');
  });

  it('below the body is after it', () => {
    const article = page({ bottom: `<div class="disclosure"><p>${STATEMENT}</p></div>` });
    expect(article.disclosures[0]?.position).toBe('after-body');
  });

  it("in the page's footer is there", () => {
    const article = page({
      below: `<footer><p>© Lantern Post. All rights reserved.</p><p>${STATEMENT}</p></footer>`,
    });
    expect(article.disclosures).toMatchObject([
      { text: STATEMENT, position: 'page-footer' },
    ]);
  });

  it('in a sidebar is aside', () => {
    const article = page({
      below: `<div class="sidebar"><p>${STATEMENT}</p></div>`,
    });
    expect(article.disclosures[0]?.position).toBe('aside');
  });

  it('said twice is one, where it stands first', () => {
    const article = page({
      top: `<p>${STATEMENT}</p>`,
      below: `<footer><p>${STATEMENT}</p></footer>`,
    });
    expect(article.disclosures).toMatchObject([{ position: 'before-body' }]);
  });

  it('hidden first and shown later counts where it is shown', () => {
    const article = page({
      top: `<p hidden>${STATEMENT}</p>`,
      below: `<footer><p>${STATEMENT}</p></footer>`,
    });
    expect(article.disclosures).toMatchObject([
      { position: 'page-footer', inPlainSight: true },
    ]);
  });
});

describe('a sentence of a paragraph', () => {
  it('is found alone and stays in its paragraph', () => {
    const article = page({
      middle: `<p>Fathom lent us the kettle for this review. It whistles two notes, a third apart, when the water boils, and one of them is a little flat. The lid fits so well that you have to turn it a quarter before it comes off, which the left-handed among us never learned.</p>`,
    });
    expect(article.disclosures).toMatchObject([
      {
        kind: 'gifted',
        text: 'Fathom lent us the kettle for this review.',
        position: 'in-body',
      },
    ]);
    expect(article.bodyHtml).toContain('lent us the kettle');
  });

  it('is found in a footer line between other matters', () => {
    const article = page({
      below: `<footer><p>© Lantern Post · As an Amazon Associate we earn from qualifying purchases. · Contact</p></footer>`,
    });
    expect(texts(article)).toEqual([
      'As an Amazon Associate we earn from qualifying purchases.',
    ]);
  });
});

describe('a hidden statement', () => {
  it.each([
    ['hidden attribute', `<div hidden><p>${STATEMENT}</p></div>`],
    ['display:none', `<div style="display: none"><p>${STATEMENT}</p></div>`],
    ['aria-hidden', `<div aria-hidden="true"><p>${STATEMENT}</p></div>`],
    ['closed dialog', `<dialog><p>${STATEMENT}</p></dialog>`],
    [
      'closed details',
      `<details><summary>How we earn</summary><p>${STATEMENT}</p></details>`,
    ],
    ['popover', `<div popover><p>${STATEMENT}</p></div>`],
    ['role of a tooltip', `<div role="tooltip"><p>${STATEMENT}</p></div>`],
    ['class of a modal', `<div class="modal"><p>${STATEMENT}</p></div>`],
    ['tip after its trigger', `<div class="tooltip">Note<p>${STATEMENT}</p></div>`],
    ['title attribute', `<p><abbr title="${STATEMENT}">Note on our links</abbr></p>`],
    ['tooltip attribute', `<p><button data-tooltip="${STATEMENT}">Note</button></p>`],
  ])('by %s is found and said to be so', (_, html) => {
    expect(page({ above: html }).disclosures).toMatchObject([
      { text: STATEMENT, inPlainSight: false },
    ]);
  });

  it('inside a paragraph is found alone, and the paragraph stays', () => {
    const article = page({
      middle: `<p>The lid fits so well that you have to turn it a quarter before it comes off. <span class="tooltip-text">${STATEMENT}</span> The left-handed among us never learned it, and said so often.</p>`,
    });
    expect(article.disclosures).toMatchObject([{ text: STATEMENT, inPlainSight: false }]);
    expect(article.bodyHtml).toContain('The lid fits');
  });

  it.each([
    [
      'open details',
      `<details open><summary>How we earn</summary><p>${STATEMENT}</p></details>`,
    ],
    ['trigger of a tooltip', `<div class="tooltip"><p>${STATEMENT}</p></div>`],
  ])('is not one in an %s', (_, html) => {
    expect(page({ above: html }).disclosures).toMatchObject([{ inPlainSight: true }]);
  });
});

describe('a tip inside a paragraph', () => {
  it.each([
    ['in the middle of a sentence', `<span class="tooltip-text">${STATEMENT}</span>`],
    [
      'after its trigger',
      `<span class="tooltip">i<span class="tooltip-content">${STATEMENT}</span></span>`,
    ],
    ['by its role', `<button>?</button><span role="tooltip">${STATEMENT}</span>`],
    ['hidden', `<span hidden>${STATEMENT}</span>`],
  ])('%s gives its own words alone', (_, tip) => {
    const article = page({
      middle: `<p>We tested ten kettles ${tip} and found three that we would keep, one of them blue and dented.</p>`,
    });
    expect(article.disclosures).toMatchObject([{ text: STATEMENT, inPlainSight: false }]);
    expect(article.bodyHtml).toContain('found three');
  });
});

describe('what is no disclosure', () => {
  it.each([
    ['a reader’s comment', `<ol class="comments"><li>${STATEMENT}</li></ol>`],
    [
      'a link to a programme',
      '<footer><a href="/affiliates/">Affiliate program</a></footer>',
    ],
    ['a negation', '<p>We do not use affiliate links, and no maker pays us.</p>'],
    [
      'a cookie notice',
      '<div class="cookie"><p>We and our partners use cookies, also on sponsored content and links.</p></div>',
    ],
  ])('%s', (_, html) => {
    expect(page({ below: html }).disclosures).toEqual([]);
  });
});

describe('where disclosures stand to the links', () => {
  it('is nothing without links', () => {
    expect(page({ top: `<p>${STATEMENT}</p>` }).disclosureState).toBe('none');
  });

  it('is before when it is', () => {
    const article = page({
      top: `<p>${STATEMENT}</p>`,
      middle: `<p>It is sold by ${BUY} in three colours.</p>`,
    });
    expect(article.disclosureState).toBe('disclosed-before');
  });

  it('is after when it only comes later', () => {
    const article = page({
      middle: `<p>It is sold by ${BUY} in three colours.</p>`,
      bottom: `<p class="disclosure">${STATEMENT}</p>`,
    });
    expect(article.disclosureState).toBe('disclosed-after-links');
  });

  it('is not before when it is hidden', () => {
    const article = page({
      above: `<p hidden>${STATEMENT}</p>`,
      middle: `<p>It is sold by ${BUY} in three colours.</p>`,
    });
    expect(article.disclosureState).toBe('disclosed-after-links');
  });

  it('is undisclosed when nothing says so', () => {
    const article = page({ middle: `<p>It is sold by ${BUY} in three colours.</p>` });
    expect(article.disclosureState).toBe('links-undisclosed');
  });
});
