import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { detectArticle, extractArticle } from '../../../lib/article/index.ts';
import type { Article } from '../../../lib/article/types.ts';

const ORIGIN = 'http://localhost:4173';
/** How far a body's word count may be off: what counts as a word is a matter of taste at hyphens. */
const WORDS_TOLERANCE = 0.02;

interface ExpectedAuthor {
  readonly name: string;
  readonly role: string | null;
  readonly bioStart: string | null;
  readonly imagePath: string | null;
  readonly profilePath: string | null;
}

interface ExpectedDisclosure {
  readonly kind: string;
  readonly text: string;
  readonly policyPath: string | null;
  readonly position: string;
  readonly inPlainSight: boolean;
}

interface ExpectedArticle
  extends Pick<
    Article,
    | 'title'
    | 'subtitle'
    | 'siteName'
    | 'lang'
    | 'dir'
    | 'publishedAt'
    | 'modifiedAt'
    | 'sources'
  > {
  readonly isArticle: true;
  readonly authors: readonly ExpectedAuthor[];
  readonly leadImage: { path: string; alt: string; captionStart: string | null } | null;
  readonly firstWords: string;
  readonly lastWords: string;
  readonly words: number;
  readonly headings: readonly string[];
  readonly images: number | null;
  readonly mustContain: readonly string[];
  readonly mustNotContain: readonly string[];
  readonly mustNotContainHtml?: readonly string[];
  readonly disclosures: readonly ExpectedDisclosure[];
  readonly disclosureState: string;
  readonly affiliate: Readonly<Record<string, number>>;
}

const expected: Record<string, ExpectedArticle | { isArticle: false }> = JSON.parse(
  readFileSync('tests/fixtures/samples/expected.json', 'utf8'),
);
const index: { path: string; file: string }[] = JSON.parse(
  readFileSync('site/articles/index.json', 'utf8'),
);

function load(path: string): { doc: Document; url: string } {
  const entry = index.find((one) => one.path === path);
  if (!entry) throw new Error(`${path} is not in site/articles/index.json`);
  const html = readFileSync(`site/articles/${entry.file}`, 'utf8');
  const url = ORIGIN + path;
  return {
    doc: new JSDOM(html.replaceAll('{{origin}}', ORIGIN), { url }).window.document,
    url,
  };
}

const pathOf = (url: string | null) => (url === null ? null : url.replace(ORIGIN, ''));
const squash = (text: string) => text.replace(/\s+/g, '');

function bodyOf(article: Article): HTMLElement {
  return new JSDOM(article.bodyHtml).window.document.body;
}

/** The body's text with a blank at every block. */
function textOf(article: Article): string {
  const spaced = article.bodyHtml.replace(
    /<\/(p|h\d|li|tr|td|th|div|figcaption|pre|dt|dd)>/g,
    ' $&',
  );
  return new JSDOM(spaced).window.document.body.textContent ?? '';
}

function networksOf(article: Article): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { network } of article.affiliateLinks)
    counts[network] = (counts[network] ?? 0) + 1;
  return counts;
}

const articles = Object.entries(expected).flatMap(([path, one]) =>
  one.isArticle ? [[path, one] as const] : [],
);
const others = Object.keys(expected).filter((path) => !expected[path]?.isArticle);

describe('sample pages', () => {
  it('are all expected to be something', () => {
    expect(index.map(({ path }) => path).sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(others)('%s is no article', (path) => {
    const { doc, url } = load(path);
    expect(detectArticle(doc, { url }).isArticle).toBe(false);
  });
});

describe.each(articles)('%s', (path, want) => {
  const { doc, url } = load(path);
  const article = extractArticle(doc, { url });
  if (!article) throw new Error(`${path} gave no article`);

  it('is detected', () => {
    expect(detectArticle(doc, { url }).isArticle).toBe(true);
  });

  it('has its head', () => {
    const { title, subtitle, siteName, lang, dir, publishedAt, modifiedAt, sources } =
      want;
    expect(article).toMatchObject({
      ...{ title, subtitle, siteName, lang, dir, publishedAt, modifiedAt, sources },
    });
  });

  it('has its authors', () => {
    const found = article.authors.map((author, at) => ({
      name: author.name,
      role: author.role,
      bioStart: author.bio?.slice(0, want.authors[at]?.bioStart?.length ?? 40) ?? null,
      imagePath: pathOf(author.imageUrl),
      profilePath: pathOf(author.profileUrl),
    }));
    expect(found).toEqual(want.authors);
  });

  it('has its body, whole and nothing else', () => {
    const text = textOf(article);
    expect(squash(text).slice(0, squash(want.firstWords).length)).toBe(
      squash(want.firstWords),
    );
    expect(squash(text).slice(-squash(want.lastWords).length)).toBe(
      squash(want.lastWords),
    );
    for (const words of want.mustContain) expect(squash(text)).toContain(squash(words));
    for (const words of want.mustNotContain)
      expect(squash(text)).not.toContain(squash(words));
    for (const html of want.mustNotContainHtml ?? [])
      expect(article.bodyHtml).not.toContain(html);
    const words = text.split(/\s+/).filter(Boolean).length;
    expect(Math.abs(words - want.words) / want.words).toBeLessThan(WORDS_TOLERANCE);
  });

  it('has its headings and pictures', () => {
    const body = bodyOf(article);
    const headings = [...body.querySelectorAll('h2, h3')].map((one) =>
      one.textContent?.trim(),
    );
    expect(headings).toEqual(want.headings);
    if (want.images !== null)
      expect(body.querySelectorAll('img')).toHaveLength(want.images);
    expect(pathOf(article.leadImage?.url ?? null)).toBe(want.leadImage?.path ?? null);
    expect(article.leadImage?.alt ?? null).toBe(want.leadImage?.alt ?? null);
    expect(article.leadImage?.caption ?? '').toContain(
      want.leadImage?.captionStart ?? '',
    );
  });

  it('has its disclosures and affiliate links', () => {
    const found = article.disclosures.map(({ policyUrl, ...rest }) => ({
      ...rest,
      policyPath: pathOf(policyUrl),
    }));
    expect(found).toEqual(want.disclosures);
    expect(networksOf(article)).toEqual(want.affiliate);
    expect(article.disclosureState).toBe(want.disclosureState);
  });
});
