import type {
  AffiliateLink,
  Article,
  Author,
  Disclosure,
} from '../../lib/article/types.ts';

/** An article with every field empty that may be, over which a test lays what it is about. */
export function sampleArticle(fields: Partial<Article> = {}): Article {
  return {
    url: 'https://lantern.example/harbour/ferry/',
    canonicalUrl: null,
    title: 'The last ferry',
    subtitle: null,
    siteName: 'The Lantern Post',
    lang: 'en',
    dir: 'ltr',
    authors: [],
    publishedAt: null,
    modifiedAt: null,
    sources: [],
    leadImage: null,
    bodyHtml: '<p>The ferry was late.</p>',
    textLength: 19,
    wordCount: 4,
    readingMinutes: 1,
    disclosures: [],
    affiliateLinks: [],
    disclosureState: 'none',
    isTruncated: false,
    ...fields,
  };
}

export function sampleAuthor(fields: Partial<Author> = {}): Author {
  return {
    name: 'Ingrid Vale',
    role: null,
    bio: null,
    imageUrl: null,
    profileUrl: null,
    ...fields,
  };
}

export function sampleDisclosure(fields: Partial<Disclosure> = {}): Disclosure {
  return {
    kind: 'affiliate',
    text: 'We may earn a commission.',
    policyUrl: null,
    position: 'before-body',
    inPlainSight: true,
    ...fields,
  };
}

export function sampleLink(fields: Partial<AffiliateLink> = {}): AffiliateLink {
  return {
    href: 'https://shop.example/boots?tag=lantern',
    text: 'deck boots',
    network: 'Amazon Associates',
    evidence: 'url',
    ...fields,
  };
}
