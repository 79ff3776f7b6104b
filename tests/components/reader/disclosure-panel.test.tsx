import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { DisclosurePanel } from '../../../components/reader/disclosure-panel.tsx';
import type { Article } from '../../../lib/article/types.ts';
import { renderInEnglish } from '../in-english.tsx';
import { sampleArticle, sampleDisclosure, sampleLink } from '../sample-article.ts';

function showPanel(fields: Partial<Article>): HTMLElement {
  renderInEnglish(<DisclosurePanel article={sampleArticle(fields)} />);
  return screen.getByRole('region');
}

describe('the disclosure panel', () => {
  it('says that the site discloses, in the page’s own words', () => {
    const panel = showPanel({
      disclosureState: 'disclosed-before',
      disclosures: [
        sampleDisclosure({ policyUrl: 'https://lantern.example/affiliate-policy/' }),
      ],
      affiliateLinks: [sampleLink()],
    });
    expect(screen.getByRole('region', { name: 'The site discloses' })).toBe(panel);
    within(panel).getByRole('heading', { name: 'The site discloses' });
    expect(within(panel).getByText('We may earn a commission.').localName).toBe(
      'blockquote',
    );
    within(panel).getByText('Affiliate links');
    within(panel).getByText('Said before the text');
    expect(
      within(panel).getByRole('link', { name: 'Read the policy' }).getAttribute('href'),
    ).toBe('https://lantern.example/affiliate-policy/');
  });

  it('says when links are there and no disclosure is', () => {
    const panel = showPanel({
      disclosureState: 'links-undisclosed',
      affiliateLinks: [sampleLink()],
    });
    within(panel).getByRole('heading', {
      name: 'Affiliate links, but no disclosure found',
    });
    within(panel).getByText(/No sentence that says so was found/);
    expect(panel.querySelector('blockquote')).toBeNull();
  });

  it('says when the disclosure comes only after the links, and where', () => {
    const panel = showPanel({
      disclosureState: 'disclosed-after-links',
      disclosures: [sampleDisclosure({ position: 'page-footer' })],
      affiliateLinks: [sampleLink()],
    });
    within(panel).getByRole('heading', { name: 'Disclosed only after the links' });
    within(panel).getByText('Said in the page’s footer');
  });

  it('says when there is nothing', () => {
    const panel = showPanel({});
    within(panel).getByRole('heading', { name: 'Nothing to disclose found' });
    expect(panel.querySelector('details')).toBeNull();
  });

  it('shows a sponsor’s statement where there is no link at all', () => {
    const panel = showPanel({
      disclosures: [
        sampleDisclosure({ kind: 'sponsored', text: 'In partnership with NorthByte' }),
      ],
    });
    within(panel).getByRole('heading', { name: 'The site discloses' });
    within(panel).getByText('Sponsored or paid for');
  });

  it('says when a statement is hidden on the page, and that a product was given', () => {
    const panel = showPanel({
      disclosures: [sampleDisclosure({ kind: 'gifted', inPlainSight: false })],
    });
    within(panel).getByText('Given, loaned or invited');
    within(panel).getByText('Only in a hidden part of the page');
  });

  it.each([
    ['before-body', 'affiliate'],
    ['in-body', 'sponsored'],
    ['after-body', 'gifted'],
    ['page-footer', 'affiliate'],
    ['aside', 'affiliate'],
  ] as const)('has words for %s and %s', (position, kind) => {
    // A key without a text throws.
    showPanel({ disclosures: [sampleDisclosure({ position, kind })] });
  });

  it('counts the links by network, the most frequent first, and lists them', () => {
    const panel = showPanel({
      disclosureState: 'links-undisclosed',
      affiliateLinks: [
        sampleLink({ href: 'https://a.example/1', network: 'Impact', text: 'a coat' }),
        sampleLink({ href: 'https://www.b.example/1', text: 'boots' }),
        sampleLink({ href: 'https://www.b.example/2', text: '' }),
      ],
    });
    within(panel).getByText('3 affiliate links: Amazon 2, Impact 1');
    const list = within(panel).getByText('Amazon Associates').nextElementSibling;
    const links = [...(list?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.textContent)).toEqual(['boots', 'b.example']);
  });
});
