import type {
  AffiliateLink,
  Article,
  DisclosurePosition,
} from '../../lib/article/types.ts';

const POSITIONS: Readonly<Record<DisclosurePosition, string>> = {
  'before-body': 'before the body',
  'in-body': 'in the body',
  'after-body': 'after the body',
  'page-footer': "in the page's footer",
  aside: 'beside the article',
};
const LABEL_WIDTH = 12;

/** What an article is, as lines for a terminal. */
export function describeArticle(article: Article): string {
  const { authors, sources, disclosures, affiliateLinks } = article;
  return [
    line('Title', article.title),
    ...list(
      'Authors',
      authors.map(({ name, role }) => (role ? `${name}, ${role}` : name)),
      'the page names none',
    ),
    line('Words', `${article.wordCount}, ${article.readingMinutes} min`),
    ...list(
      'Sources',
      sources.map(({ name, url }) => (url ? `${name} (${url})` : name)),
      'none credited',
    ),
    ...list(
      'Disclosures',
      disclosures.map(
        ({ kind, position, text, inPlainSight }) =>
          `${kind}, ${POSITIONS[position]}${inPlainSight ? '' : ', hidden'}: "${text}"`,
      ),
      'none found',
    ),
    ...list(
      'Ad links',
      affiliateLinks.map(({ network, text, href }) => `${network}: ${text} (${href})`),
      'none found',
      countNetworks(affiliateLinks),
    ),
  ].join('\n');
}

function line(label: string, text: string): string {
  return `${label.padEnd(LABEL_WIDTH)}${text}`;
}

function list(
  label: string,
  items: readonly string[],
  absent: string,
  heading?: string,
): string[] {
  if (items.length === 0) return [line(label, absent)];
  const rows = heading === undefined ? items : [heading, ...items];
  return rows.map((text, index) => line(index === 0 ? label : '', text));
}

function countNetworks(links: readonly AffiliateLink[]): string {
  const counts = new Map<string, number>();
  for (const { network } of links) counts.set(network, (counts.get(network) ?? 0) + 1);
  const parts = [...counts].map(([network, count]) => `${network} ${count}`);
  return `${links.length}: ${parts.join(', ')}`;
}
