import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';

const URL_OF = 'https://tidewatch.example/news/lamps/';
const PROSE = `<p>The lamps of the harbour are lit again, after a winter in which nobody could see the end of the pier.</p>
  <p>They were bought by the people who live along the quay, who say that the dark was good for the fish and bad for the ankles.</p>
  <p>The first evening drew a crowd, a band and two dogs that did not get along, according to everybody who was there.</p>`;

function leadOf(before: string, after = PROSE, head = '') {
  const html = `<html lang="en"><head>${head}<title>The lamps return</title></head><body><main><article><h1>The lamps return</h1>${before}<div class="entry-content">${after}</div></article></main></body></html>`;
  const article = extractArticle(new JSDOM(html, { url: URL_OF }).window.document, {
    url: URL_OF,
  });
  if (!article) throw new Error('no article');
  return article;
}

const FIGURE =
  '<figure><img src="/pier.jpg" alt="A pier" width="1600" height="900"><figcaption>The pier at night.</figcaption></figure>';

describe('lead image', () => {
  it('stands between byline and text, with caption and alt, and leaves the body', () => {
    const article = leadOf(`<p class="byline">By Ada Finch</p>${FIGURE}`);
    expect(article.leadImage).toEqual({
      url: 'https://tidewatch.example/pier.jpg',
      alt: 'A pier',
      caption: 'The pier at night.',
      widthPx: 1600,
      heightPx: 900,
    });
    expect(article.bodyHtml).not.toContain('pier.jpg');
    expect(article.bodyHtml).not.toContain('The pier at night.');
  });

  it('may be the first thing in the text', () => {
    const article = leadOf('', FIGURE + PROSE);
    expect(article.leadImage?.caption).toBe('The pier at night.');
    expect(article.bodyHtml).not.toContain('figure');
  });

  it('is none where text comes first', () => {
    expect(leadOf('', `${PROSE}${FIGURE}${PROSE}`).leadImage).toBeNull();
  });

  it('is no portrait, icon or tracking pixel', () => {
    const images = `<div class="byline"><img src="/people/ada.jpg" class="avatar" width="300" height="300"></div>
      <img src="/t.gif" width="1" height="1"><img src="/logo.png" width="400" height="100" alt="Logo">`;
    expect(leadOf(images).leadImage).toBeNull();
    const logo = '<img src="/tidewatch-logo.png" width="400" height="300" alt="">';
    expect(leadOf(logo).leadImage).toBeNull();
  });

  it('does not stand in the body once more, at another size', () => {
    const again = '<figure><img src="/pier-harbour-800x450.jpg" alt=""></figure>';
    const article = leadOf(FIGURE.replace('pier.jpg', 'pier-harbour.jpg'), again + PROSE);
    expect(article.leadImage?.url).toContain('pier-harbour.jpg');
    expect(article.bodyHtml).not.toContain('<img');
  });

  it('leaves a numbered picture of the same series in the body', () => {
    const article = leadOf(
      FIGURE.replace('pier.jpg', 'pier-harbour-01.jpg'),
      `${PROSE}<figure><img src="/pier-harbour-02.jpg" alt=""></figure>${PROSE}`,
    );
    expect(article.bodyHtml).toContain('pier-harbour-02.jpg');
  });

  it('leaves another picture in the body whose file is called the same', () => {
    const article = leadOf(
      FIGURE.replace('/pier.jpg', '/a1/original.jpg'),
      `${PROSE}<figure><img src="/b2/original.jpg" alt=""></figure>${PROSE}`,
    );
    expect(article.leadImage?.url).toContain('/a1/original.jpg');
    expect(article.bodyHtml).toContain('/b2/original.jpg');
  });

  it('is no badge and no thumbnail, as the file is named', () => {
    const images =
      '<img src="/badge_80w.png" alt=""><img src="/other-story-193x150.webp" alt="">';
    expect(leadOf(images).leadImage).toBeNull();
    expect(leadOf(images + FIGURE).leadImage?.url).toContain('pier.jpg');
  });

  it('may stand above the title where it is the preview image', () => {
    const html = `<html><head><meta property="og:image" content="https://tidewatch.example/i/pier-1200x630.jpg"></head><body><main>
      <img src="/i/pier-800x400.jpg" alt=""><h1>The lamps return</h1>${PROSE}</main></body></html>`;
    const article = extractArticle(new JSDOM(html, { url: URL_OF }).window.document, {
      url: URL_OF,
    });
    expect(article?.leadImage?.url).toBe('https://tidewatch.example/i/pier-800x400.jpg');
  });
});
