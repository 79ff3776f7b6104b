import { describe, expect, it } from 'vitest';
import { readDates } from '../../../../lib/article/metadata/dates.ts';
import { ld, read } from './read.ts';

function datesOf(html: string, url?: string) {
  const { tree, page } = read(html, url);
  return readDates(tree, page, tree.byTag('h1')[0] ?? null);
}
const article = (rest: object) => ld({ '@type': 'NewsArticle', headline: 'A', ...rest });
const H1 = '<h1>The lamps return</h1>';

describe('dates', () => {
  it('keep the time and offset the metadata gives', () => {
    const html = `${article({ datePublished: '2025-09-04T08:30:00+02:00', dateModified: '2025-09-05T10:00:00+02:00' })}${H1}`;
    expect(datesOf(html)).toEqual({
      publishedAt: '2025-09-04T08:30:00+02:00',
      modifiedAt: '2025-09-05T10:00:00+02:00',
    });
  });

  it('are no teaser’s where the article itself says "updated"', () => {
    const own =
      '<p><time class="entry-date updated" datetime="2024-06-21">June 21, 2024</time></p>';
    const far = `${'<p>Text of the article.</p>'.repeat(60)}<ul><li>20 June 2024</li></ul>`;
    const teaser = far.replace(
      '20 June 2024',
      '<span class="post-date">20 June 2024</span>',
    );
    expect(datesOf(H1 + own + teaser).publishedAt).toBe('2024-06-21');
    const published = '<p class="date">Published 3 May 2024</p>';
    expect(datesOf(H1 + published + own).publishedAt).toBe('2024-05-03');
  });

  it('invent no time where the page shows a day', () => {
    expect(
      datesOf(`${H1}<p class="meta">By Ada Finch, 4 September 2025</p>`).publishedAt,
    ).toBe('2025-09-04');
  });

  it('take time and offset from <time> and from data attributes', () => {
    const time = '<time datetime="2025-09-04T08:30:00+02:00">4 September 2025</time>';
    expect(datesOf(`${H1}<p>${time}</p>`).publishedAt).toBe('2025-09-04T08:30:00+02:00');
    const data =
      '<span class="meta-date" data-datetime="2025-09-04T08:30:00Z">4 Sep 2025</span>';
    expect(datesOf(`${H1}<div>${data}</div>`).publishedAt).toBe('2025-09-04T08:30:00Z');
  });

  it('tell published from updated, in one line or apart', () => {
    const line = '<p>Published 3 May 2024 | Updated 9 June 2024</p>';
    expect(datesOf(H1 + line)).toEqual({
      publishedAt: '2024-05-03',
      modifiedAt: '2024-06-09',
    });
    const apart = `<div>Aktualisiert am</div><div>9. Juni 2024</div><div>Veröffentlicht am</div><div>3. Mai 2024</div>`;
    expect(datesOf(H1 + apart)).toEqual({
      publishedAt: '2024-05-03',
      modifiedAt: '2024-06-09',
    });
  });

  it('believe the page before the metadata', () => {
    const html = `${article({ datePublished: '2020-01-01' })}${H1}<p class="date">Published 3 May 2024</p>`;
    expect(datesOf(html).publishedAt).toBe('2024-05-03');
  });

  it('ask the metadata when it appeared where the page only says when it changed', () => {
    const html = `${article({ datePublished: '2020-01-01', dateModified: '2024-05-03' })}${H1}<p>Updated 3 May 2024</p>`;
    expect(datesOf(html)).toEqual({
      publishedAt: '2020-01-01',
      modifiedAt: '2024-05-03',
    });
  });

  it('ignore dates of teasers, comments and the copyright line', () => {
    const html = `${H1}<p>Text of the story.</p>
      <aside class="related"><a href="/b">Another story</a><time datetime="2024-01-01">1 Jan 2024</time></aside>
      <div class="comments"><span class="date">2 May 2024</span></div><footer>© 12.12.2024 Tidewatch</footer>`;
    expect(datesOf(html).publishedAt).toBeNull();
  });

  it.each([
    ['a caption', '<figure><figcaption>The pier, 4 May 2024</figcaption></figure>'],
    ['a named caption', '<div class="image-caption">The pier on 4 May 2024</div>'],
  ])('ignore the only one of %s', (_, html) => {
    expect(datesOf(`${H1}<p>Text of the story.</p>${html}`).publishedAt).toBeNull();
  });

  it('ignore relative dates', () => {
    expect(datesOf(`${H1}<p class="date">3 days ago</p>`).publishedAt).toBeNull();
  });

  it('use the address last', () => {
    const url = 'https://tidewatch.example/2025/09/04/lamps/';
    expect(datesOf(H1, url).publishedAt).toBe('2025-09-04');
    expect(
      datesOf(`${article({ datePublished: '2025-09-01' })}${H1}`, url).publishedAt,
    ).toBe('2025-09-01');
  });

  it('are put together from day, month and year in elements of their own', () => {
    const parts = '<b>04</b><b>September</b><b>2025</b>';
    expect(datesOf(`${H1}<p class="date">${parts}</p>`).publishedAt).toBe('2025-09-04');
    expect(datesOf(`${H1}<p>Since <b>1996</b></p>`).publishedAt).toBeNull();
  });

  it('order figures by the language of the page and the country of its host', () => {
    const line = `${H1}<p class="date">03/10/2023</p>`;
    expect(datesOf(`<html lang="en-GB"><body>${line}`).publishedAt).toBe('2023-10-03');
    expect(datesOf(`<html lang="en-US"><body>${line}`).publishedAt).toBe('2023-03-10');
    const english = `<html lang="en"><body>${line}`;
    expect(datesOf(english).publishedAt).toBe('2023-03-10');
    const british = datesOf(english, 'https://tidewatch.co.uk/news/lamps/');
    expect(british.publishedAt).toBe('2023-10-03');
  });

  it('are no day that a paragraph tells of, whatever element ends beside it', () => {
    const told =
      '<p>The report, published online on 16 February 2023 by <em>Lamps and Weirs</em>, followed forty harbours through nine winters and counted what was lit, what was broken, and what nobody had ever thought of lighting.</p>';
    const own = '<p><time datetime="2023-07-01">July 1, 2023</time></p>';
    expect(datesOf(H1 + own + told).publishedAt).toBe('2023-07-01');
    const short = '<p>Published on 16 February 2023 by <em>Lamps and Weirs</em></p>';
    expect(datesOf(H1 + short).publishedAt).toBe('2023-02-16');
    const line = `<p>May 3, 2024<br>${told.slice(3)}`;
    expect(datesOf(H1 + line).publishedAt).toBe('2024-05-03');
  });

  it('leave out a change before the first appearance', () => {
    const html = `${article({ datePublished: '2025-09-04', dateModified: '2025-09-01' })}${H1}`;
    expect(datesOf(html)).toEqual({ publishedAt: '2025-09-04', modifiedAt: null });
  });

  it('survive wrong types', () => {
    const html = `${article({ datePublished: { a: 1 }, dateModified: [[]] })}${H1}`;
    expect(datesOf(html)).toEqual({ publishedAt: null, modifiedAt: null });
  });
});
