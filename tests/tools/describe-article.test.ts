import { describe, expect, it } from 'vitest';
import type { Article } from '../../lib/article/types.ts';
import { describeArticle } from '../../tools/start/describe-article.ts';

const article: Article = {
  url: 'https://example.com/a/',
  canonicalUrl: null,
  title: 'A late ferry',
  subtitle: null,
  siteName: null,
  lang: 'en',
  dir: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  sources: [],
  leadImage: null,
  bodyHtml: '<p>Late.</p>',
  textLength: 5,
  wordCount: 1,
  readingMinutes: 1,
  disclosures: [],
  affiliateLinks: [],
  disclosureState: 'none',
  isTruncated: false,
};
const person = { bio: null, imageUrl: null, profileUrl: null };

describe('describeArticle', () => {
  it('says of everything that is absent that it is', () => {
    expect(describeArticle(article)).toBe(
      [
        'Title       A late ferry',
        'Authors     the page names none',
        'Words       1, 1 min',
        'Sources     none credited',
        'Disclosures none found',
        'Ad links    none found',
      ].join('\n'),
    );
  });

  it('lists authors with their role, sources, disclosures with their place, and ad links', () => {
    const text = describeArticle({
      ...article,
      authors: [
        { ...person, name: 'Ida Holm', role: 'Harbour reporter' },
        { ...person, name: 'Jo Berg', role: null },
      ],
      sources: [{ name: 'The Quay', url: null }],
      disclosures: [
        {
          kind: 'affiliate',
          text: 'We may earn.',
          policyUrl: null,
          position: 'page-footer',
          inPlainSight: false,
        },
      ],
      affiliateLinks: ['a', 'b'].map((name) => ({
        href: `https://shop.example/${name}`,
        text: name,
        network: 'Impact',
        evidence: 'url',
      })),
    });
    expect(text.split('\n')).toEqual([
      'Title       A late ferry',
      'Authors     Ida Holm, Harbour reporter',
      '            Jo Berg',
      'Words       1, 1 min',
      'Sources     The Quay',
      `Disclosures affiliate, in the page's footer, hidden: "We may earn."`,
      'Ad links    2: Impact 2',
      '            Impact: a (https://shop.example/a)',
      '            Impact: b (https://shop.example/b)',
    ]);
  });
});
