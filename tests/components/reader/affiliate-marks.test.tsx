import { describe, expect, it } from 'vitest';
import { markAffiliateLinks } from '../../../components/reader/affiliate-marks.ts';
import { sampleLink } from '../sample-article.ts';

function bodyWith(...hrefs: string[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const href of hrefs) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = 'boots';
    fragment.append(link);
  }
  return fragment;
}

describe('markAffiliateLinks', () => {
  it('puts the network’s tag after a link and describes the link by it', () => {
    const { href } = sampleLink();
    const body = bodyWith(href, 'https://lantern.example/other/');
    markAffiliateLinks(body, [sampleLink()], ({ network }) => ({
      words: `${network} · ad link`,
      locale: 'en',
    }));
    const tags = [...body.querySelectorAll('.ad-tag')];
    expect(tags.map((tag) => tag.textContent)).toEqual(['Amazon Associates · ad link']);
    const link = body.querySelector('a');
    expect(link?.getAttribute('aria-describedby')).toBe(tags[0]?.id);
    expect(link?.getAttribute('href')).toBe(href);
  });

  it('marks each place where a link stands', () => {
    const { href } = sampleLink();
    const body = bodyWith(href, href);
    markAffiliateLinks(body, [sampleLink()], () => ({ words: 'ad link', locale: 'en' }));
    const ids = [...body.querySelectorAll('.ad-tag')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
