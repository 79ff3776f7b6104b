import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { TopLine } from '../../../components/reader/top-line.tsx';
import type { Article } from '../../../lib/article/types.ts';
import { renderInEnglish } from '../in-english.tsx';
import { sampleArticle } from '../sample-article.ts';

function itemsOf(fields: Partial<Article>): (string | null)[] {
  renderInEnglish(<TopLine article={sampleArticle(fields)} />);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

describe('the top line', () => {
  it('gives site, date, reading time and credited outlets', () => {
    expect(
      itemsOf({
        publishedAt: '2026-01-13T09:20:00+00:00',
        readingMinutes: 6,
        sources: [
          { name: 'Yahoo News', url: null },
          { name: 'Reuters', url: 'https://reuters.example/story' },
        ],
      }),
    ).toEqual([
      'The Lantern Post',
      'January 13, 2026',
      '6 min read',
      'Credits: Yahoo News, Reuters',
    ]);
    expect(
      screen
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([['Reuters', 'https://reuters.example/story']]);
  });

  it('names the day of a later change, not that of a change the same day', () => {
    const publishedAt = '2026-01-13T09:20:00+00:00';
    expect(itemsOf({ publishedAt, modifiedAt: '2026-01-15T01:00:00+00:00' })).toContain(
      'Updated January 15, 2026',
    );
  });

  it('leaves out what the page does not say', () => {
    expect(
      itemsOf({ siteName: null, publishedAt: 'soon', modifiedAt: '2026-01-13T10:00Z' }),
    ).toEqual(['1 min read']);
  });
});
