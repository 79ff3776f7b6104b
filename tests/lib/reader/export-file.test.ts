import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/types.ts';
import { exportWebPage, fileNameOf } from '../../../lib/reader/export-file.ts';

const article: Article = {
  url: 'https://lantern.example/a/?b=1&c="2"',
  canonicalUrl: null,
  title: 'Salt & <b>rope</b>',
  subtitle: '"Quoted"',
  siteName: 'The Lantern Post',
  lang: 'ar"><script>',
  dir: 'rtl',
  authors: [
    { name: 'Ingrid <Vale>', role: null, bio: null, imageUrl: null, profileUrl: null },
  ],
  publishedAt: '2026-03-02T23:40:00-05:00',
  modifiedAt: null,
  sources: [],
  leadImage: {
    url: 'https://lantern.example/i.jpg?"onerror="x',
    alt: 'A "quay"',
    caption: 'At <i>noon</i>',
    widthPx: null,
    heightPx: null,
  },
  bodyHtml: '',
  textLength: 1,
  wordCount: 1,
  readingMinutes: 1,
  disclosures: [
    {
      kind: 'affiliate',
      text: 'We <may> earn',
      policyUrl: null,
      position: 'before-body',
      inPlainSight: true,
    },
  ],
  affiliateLinks: [],
  disclosureState: 'none',
  isTruncated: false,
};

describe('fileNameOf', () => {
  it.each([
    ['The last ferry to Northholm', 'The-last-ferry-to-Northholm.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['北の島へ', '北の島へ.md'],
    ['“?!”', 'article.md'],
    ['a'.repeat(200), `${'a'.repeat(80)}.md`],
  ])('of %s is %s', (title, expected) => {
    expect(fileNameOf(title, 'md')).toBe(expected);
  });
});

describe('exportWebPage', () => {
  const { document } = new JSDOM(exportWebPage(article, '<p>The body.</p>')).window;

  it('holds title, subtitle, authors, disclosures, body and address', () => {
    expect(document.title).toBe('Salt & <b>rope</b>');
    const words = document.body.textContent ?? '';
    const places = [
      'Salt & <b>rope</b>',
      '"Quoted"',
      'Ingrid <Vale> · The Lantern Post · 2026-03-02',
      'We <may> earn',
      'At <i>noon</i>',
      'The body.',
      article.url,
    ].map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('takes no markup from the article’s words', () => {
    expect(document.querySelectorAll('script, b, i')).toHaveLength(0);
    expect(document.querySelector('img')?.getAttributeNames()).toEqual(['src', 'alt']);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(article.url);
  });

  it('lets the saved page load pictures and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(
      "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'",
    );
  });
});
