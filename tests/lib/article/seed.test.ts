import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle } from '../../../lib/article/index.ts';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const hasSeed = existsSync(new URL('article.html', SEED));
if (!hasSeed) console.log('skipped: no corpus');

interface Expected {
  readonly url: string;
  readonly title: string;
  readonly authors: readonly {
    readonly name: string;
    readonly role: string;
    readonly bio: string;
    readonly imagePath: string;
    readonly profilePath: string;
  }[];
  readonly publishedAt: string;
  readonly siteName: string;
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly headings: readonly string[];
  readonly mustNotContain: readonly string[];
  readonly disclosures: readonly {
    readonly kind: string;
    readonly text: string;
    readonly policyPath: string;
  }[];
}

function read(name: string): string {
  return readFileSync(new URL(name, SEED), 'utf8');
}

describe('the seed page', () => {
  it('matches its expectation in every field', () => {
    if (!hasSeed) return;
    const want: Expected = JSON.parse(read('expected.json'));
    const { url } = want;
    const doc = new JSDOM(read('article.html'), { url }).window.document;
    expect(detectArticle(doc, { url }).isArticle).toBe(true);
    const article = extractArticle(doc, { url });
    expect(article).toMatchObject({
      url,
      title: want.title,
      publishedAt: want.publishedAt,
      siteName: want.siteName,
      authors: want.authors.map(({ name, role, bio, imagePath, profilePath }) => ({
        name,
        role,
        bio,
        imageUrl: new URL(imagePath, url).href,
        profileUrl: new URL(profilePath, url).href,
      })),
      disclosures: want.disclosures.map(({ kind, text, policyPath }) => ({
        kind,
        text,
        policyUrl: new URL(policyPath, url).href,
      })),
    });
    expect(article?.sources.map((one) => one.name)).toEqual([want.source]);
    const body = new JSDOM(article?.bodyHtml).window.document.body;
    const texts = (selector: string) =>
      [...body.querySelectorAll(selector)].map((one) => one.textContent);
    expect(texts('p')).toEqual(want.paragraphs);
    expect(texts('h2, h3')).toEqual(want.headings);
    for (const text of want.mustNotContain) expect(article?.bodyHtml).not.toContain(text);
  });
});
