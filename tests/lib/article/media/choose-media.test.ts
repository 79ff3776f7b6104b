import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/article/index.ts';
import { articleHtml, PAGE_URL, parse, parseBody } from '../build-page.ts';

function bodyWith(inside: string): HTMLElement {
  const article = extractArticle(parse(articleHtml(10, inside)), { url: PAGE_URL });
  return parseBody(article?.bodyHtml ?? '');
}
const pictures = (inside: string) =>
  [...bodyWith(inside).querySelectorAll('img')].map(
    (image) => image.getAttribute('src')?.replace('https://example.com', '') ?? '',
  );
const cards = (inside: string) =>
  [...bodyWith(inside).querySelectorAll('figure > a')].map((link) =>
    link.getAttribute('href'),
  );

describe('the media of a body', () => {
  it('hold a picture once that is there for two kinds of screen', () => {
    expect(
      pictures(
        '<div><img src="/a/wide/net-menders-1200x600.jpg" alt=""></div><div><img src="/a/tall/net-menders-600x800.jpg" alt=""></div>',
      ),
    ).toEqual(['/a/wide/net-menders-1200x600.jpg']);
    const alt = 'Two people mend a net';
    expect(
      pictures(
        `<div><img src="/106/750/422/image.jpg" alt="${alt}"></div><div><img src="/106/750/562/image.jpg" alt="${alt}"></div>`,
      ),
    ).toEqual(['/106/750/422/image.jpg']);
  });

  it('hold a lazy picture once that has a copy for readers without scripts', () => {
    expect(
      pictures(
        '<figure><img src="data:image/gif;base64,R0lGOD" data-srcset="/t/a/net-menders.jpg 750w"><noscript><img src="/t/b/net-menders.jpg"></noscript></figure>',
      ),
    ).toEqual(['/t/a/net-menders.jpg']);
  });

  it('hold pictures of one series, and of a name that says nothing', () => {
    const series = [
      '/net-menders-01.jpg',
      '/net-menders-02.jpg',
      '/1/image.jpg',
      '/2/image.jpg',
      '/1/original.jpg',
      '/2/original.jpg',
      '/picture.php?id=1',
      '/picture.php?id=2',
    ];
    const figures = series.map((src) => `<figure><img src="${src}" alt=""></figure>`);
    expect(pictures(figures.join(''))).toEqual(series);
  });

  it('hold the marks that an article shows in figures', () => {
    expect(
      pictures(
        '<figure><img src="/net-menders-logo-1.jpg" alt=""><figcaption>The mark of the guild of net menders, cut in lead.</figcaption></figure>',
      ),
    ).toEqual(['/net-menders-logo-1.jpg']);
  });

  it('hold an embed once, lazy ones too', () => {
    const film = 'https://films.example/tide.mp4';
    expect(
      cards(`<video src="${film}"></video><p>×</p><video src="${film}"></video>`),
    ).toEqual([film]);
    expect(
      cards(
        '<iframe data-lazy-src="https://bandcamp.com/EmbeddedPlayer/album=1/"></iframe>',
      ),
    ).toEqual(['https://bandcamp.com/EmbeddedPlayer/album=1/']);
  });

  it('hold a film that is loaded when it is clicked', () => {
    expect(cards('<lite-youtube videoid="abcdefghijk"></lite-youtube>')).toEqual([
      'https://www.youtube.com/watch?v=abcdefghijk',
    ]);
  });

  it('hold maps, and no frame of a host that is only named like a provider', () => {
    const map = 'https://www.google.com/maps/embed?pb=1';
    expect(
      cards(
        `<iframe src="${map}"></iframe><iframe src="https://vimeo.com.evil.example/v/1"></iframe><iframe src="https://www.google.com/recaptcha/api2/anchor"></iframe>`,
      ),
    ).toEqual([map]);
  });
});
