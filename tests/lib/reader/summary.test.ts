import { describe, expect, it } from 'vitest';
import type { AffiliateLink, Disclosure } from '../../../lib/article/types.ts';
import {
  groupByNetwork,
  shortNetworkName,
  situationOf,
} from '../../../lib/reader/summary.ts';

const disclosure: Disclosure = {
  kind: 'sponsored',
  text: 'In partnership with NorthByte',
  policyUrl: null,
  position: 'before-body',
  inPlainSight: true,
};

function link(network: string, href: string): AffiliateLink {
  return { network, href, text: 'x', evidence: 'url' };
}

describe('situationOf', () => {
  it.each([
    ['disclosed-before', [disclosure], 'disclosed'],
    ['disclosed-after-links', [disclosure], 'disclosed-after-links'],
    ['links-undisclosed', [], 'links-undisclosed'],
    ['none', [], 'nothing'],
    ['none', [disclosure], 'disclosed'],
  ] as const)('of %s with %o is %s', (disclosureState, disclosures, expected) => {
    expect(situationOf({ disclosureState, disclosures })).toBe(expected);
  });
});

describe('groupByNetwork', () => {
  it('puts the most frequent first and keeps the article’s order otherwise', () => {
    const links = [
      link('Impact', '1'),
      link('Awin', '2'),
      link('Amazon', '3'),
      link('Amazon', '4'),
    ];
    expect(
      groupByNetwork(links).map((group) => [
        group.network,
        group.links.map(({ href }) => href),
      ]),
    ).toEqual([
      ['Amazon', ['3', '4']],
      ['Impact', ['1']],
      ['Awin', ['2']],
    ]);
  });
});

describe('shortNetworkName', () => {
  it.each([
    ['Amazon Associates', 'Amazon'],
    ['eBay Partner Network', 'eBay'],
    ['Booking.com Affiliate Programme', 'Booking.com'],
    ['Impact', 'Impact'],
    ['Sponsored link', 'Sponsored link'],
    ['Associates', 'Associates'],
  ])('of %s is %s', (network, expected) => {
    expect(shortNetworkName(network)).toBe(expected);
  });
});
