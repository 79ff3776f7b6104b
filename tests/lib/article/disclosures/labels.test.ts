import { describe, expect, it } from 'vitest';
import { page, texts } from './disclosing-page.ts';

describe('a label beside the title', () => {
  it.each([
    ['en', 'In partnership with NorthByte'],
    ['en', 'Sponsored by NorthByte'],
    ['en', 'Paid partnership'],
    ['en', 'Paid for by'],
    ['de', '[Werbung]'],
    ['de', '- Anzeige -'],
    ['de', 'Anzeige'],
    ['de', 'Werbung'],
    ['ja', 'PR'],
  ])('%s: %s is a disclosure', (lang, label) => {
    const article = page({ lang, above: `<p class="kicker">${label}</p>` });
    expect(article.disclosures).toMatchObject([
      { kind: 'sponsored', text: label, position: 'before-body' },
    ]);
  });

  it.each([
    ['an ad slot', '<div class="ad-slot"><span>Sponsored</span></div>'],
    ['navigation', '<nav><p>Sponsored by NorthByte</p></nav>'],
    ['a tile', '<aside><p>Sponsored by NorthByte</p><a href="/x/">Ten lamps</a></aside>'],
    ['an advertisement', '<p>Advertisement</p>'],
  ])('is none in %s', (_, html) => {
    expect(page({ above: html }).disclosures).toEqual([]);
  });

  it.each(['Sponsored Content', 'Advertorial', 'Sponsored'])(
    'may stand right below the title: %s',
    (label) => {
      expect(texts(page({ top: `<p class="label">${label}</p>` }))).toEqual([label]);
    },
  );

  it('gives way to the statement beside it', () => {
    const said = 'Dieser Beitrag enthält Affiliate-Links.';
    const article = page({ lang: 'de', top: `<p>Werbung | ${said}</p>` });
    expect(article.disclosures).toMatchObject([{ kind: 'affiliate' }]);
    expect(texts(article)[0]).toContain(said);
  });

  it('is none in a row of subjects', () => {
    expect(page({ above: '<p>Politics · Sponsored · Bills</p>' }).disclosures).toEqual(
      [],
    );
  });

  it('is a part of a line', () => {
    const article = page({ above: '<p>4 May 2025 | Sponsored by NorthByte</p>' });
    expect(texts(article)).toEqual(['Sponsored by NorthByte']);
  });

  it('may be bracketed before the first paragraph', () => {
    expect(texts(page({ lang: 'de', top: '<p>[Werbung]</p>' }))).toEqual(['[Werbung]']);
  });

  it.each([
    ['between title and text', { top: '<div id="slot-1"><span>Anzeige</span></div>' }],
    ['among paragraphs', { middle: '<div class="billboard"><b>Anzeige</b></div>' }],
  ])('is none over a slot %s', (_, parts) => {
    expect(page({ lang: 'de', ...parts }).disclosures).toEqual([]);
  });

  it('is none where the article is about the trade', () => {
    const subject = '<p class="kicker"><a href="/thema/werbung/">Werbung</a></p>';
    expect(page({ lang: 'de', above: subject }).disclosures).toEqual([]);
    const kind = '<p class="kicker"><a href="/sponsored/">Sponsored</a></p>';
    expect(texts(page({ above: kind }))).toEqual(['Sponsored']);
  });

  it('is none far below the title', () => {
    const tile =
      '<section class="more"><p>Sponsored</p><a href="/x/">Ten lamps</a></section>';
    expect(page({ bottom: tile }).disclosures).toEqual([]);
  });
});

describe('a label in the headline', () => {
  it.each([
    ['en', '[Ad] Six ways to cool a loft', 'Ad'],
    ['de', 'Sechs Wege zu einem kühlen Dachboden (Anzeige)', 'Anzeige'],
    ['ja', '【PR】屋根裏を涼しくする六つの方法', 'PR'],
    ['en', '<span>Sponsored</span> Six ways to cool a loft', 'Sponsored'],
  ])('%s: %s', (lang, html, label) => {
    expect(page({ lang, title: html }).disclosures).toMatchObject([
      { kind: 'sponsored', text: label, position: 'before-body' },
    ]);
  });

  it.each([
    ['en', 'The (PR) war over a bridge'],
    ['en', 'Ad spending falls as brands flee [updated]'],
    ['de', 'Anzeige wegen Betrugs: Händler weist Vorwürfe zurück'],
  ])('is none in words of its own: %s: %s', (lang, html) => {
    expect(page({ lang, title: html }).disclosures).toEqual([]);
  });
});

describe('a label beside the byline', () => {
  const meta = (badge: string) =>
    `<div class="meta"><span>Mara Quill</span> <time>4 May 2025</time> ${badge}</div>`;

  it('is a disclosure in an element of its own', () => {
    const badge = '<span class="badge">Sponsored by <b>Halden Tools</b></span>';
    expect(texts(page({ above: meta(badge) }))).toEqual(['Sponsored by Halden Tools']);
  });

  it('is none in a link to a subject', () => {
    expect(page({ above: meta('<a href="/pr/">PR</a>') }).disclosures).toEqual([]);
  });
});

describe('a label of a gift', () => {
  it.each(['AD | Gifted', 'Ad – gifted', 'Produits offerts'])('%s', (label) => {
    expect(page({ above: `<p>${label}</p>` }).disclosures).toMatchObject([
      { kind: 'gifted', text: label },
    ]);
  });
});

describe('a mark in the text', () => {
  const list = (head: string, after = '') =>
    `<h3>${head}</h3><ul><li><a href="https://northbyte.example/">NorthByte ships a new database for harbours</a>${after}</li><li><a href="https://brightwell.example/">Brightwell boils water at scale</a></li></ul>`;

  it('in brackets takes its line along', () => {
    expect(texts(page({ middle: list('Reading', ' (sponsored)') }))).toEqual([
      'NorthByte ships a new database for harbours (sponsored)',
    ]);
  });
});
