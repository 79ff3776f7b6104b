import type { AffiliateLink, Article } from '../article/types.ts';

/** What the disclosure panel has to say; `disclosed` also covers a statement without any link. */
export type Situation =
  | 'disclosed'
  | 'disclosed-after-links'
  | 'links-undisclosed'
  | 'nothing';

/** Tells the situations of an article apart. */
export function situationOf(
  article: Pick<Article, 'disclosureState' | 'disclosures'>,
): Situation {
  switch (article.disclosureState) {
    case 'disclosed-before':
      return 'disclosed';
    case 'none':
      return article.disclosures.length > 0 ? 'disclosed' : 'nothing';
    default:
      return article.disclosureState;
  }
}

/** The links of one network, in the article's order. */
export interface NetworkGroup {
  readonly network: string;
  readonly links: readonly AffiliateLink[];
}

/** Groups links by network, the most frequent first; equal ones stay in the article's order. */
export function groupByNetwork(links: readonly AffiliateLink[]): NetworkGroup[] {
  return [...Map.groupBy(links, ({ network }) => network)]
    .map(([network, members]) => ({ network, links: members }))
    .sort((a, b) => b.links.length - a.links.length);
}

/** A network's name without the words that only say it is one: "Amazon Associates" is "Amazon". */
export function shortNetworkName(network: string): string {
  const short = network.replace(
    /\s+(?:associates|affiliates?|affiliate (?:network|program(?:me)?)|partner (?:network|program(?:me)?)|partners?)$/i,
    '',
  );
  return short || network;
}
