import type { Article } from '../../lib/article/types.ts';
import type { SavedPageAnswer } from './page-entry.ts';

function authorLine(article: Article): string {
  if (article.authors.length === 0) return 'none named';
  return article.authors
    .map((one) => (one.role ? `${one.name} (${one.role})` : one.name))
    .join('; ');
}

function affiliateLine(article: Article): string {
  const counts = new Map<string, number>();
  for (const { network } of article.affiliateLinks) {
    counts.set(network, (counts.get(network) ?? 0) + 1);
  }
  const parts = [...counts].map(([network, count]) => `${network} ${count}`);
  return parts.length === 0
    ? 'none'
    : `${article.affiliateLinks.length} (${parts.join(', ')})`;
}

/** The article in a few labelled lines. */
export function describeArticle(answer: SavedPageAnswer, article: Article): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Title', article.title],
    ['Subtitle', article.subtitle ?? ''],
    ['Site', article.siteName ?? ''],
    ['Address', article.canonicalUrl ?? article.url],
    ['Authors', authorLine(article)],
    ['Published', article.publishedAt ?? ''],
    ['Modified', article.modifiedAt ?? ''],
    ['Language', article.lang ?? ''],
    ['Length', `${article.wordCount} words, ${article.readingMinutes} min`],
    ['Lead image', article.leadImage?.url ?? ''],
    ['Sources', article.sources.map((one) => one.name).join(', ')],
    ['Affiliate links', affiliateLine(article)],
    ['Disclosure', article.disclosureState],
    [
      'Detected',
      `${answer.detection.isArticle ? 'article' : 'no article'}, score ${answer.detection.score.toFixed(2)}`,
    ],
  ];
  const lines = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${`${name}:`.padEnd(17)}${value}`);
  const disclosures = article.disclosures.map(
    (one) => `  ${one.position}${one.inPlainSight ? '' : ', hidden'}: ${one.text}`,
  );
  return [...lines, ...disclosures].join('\n');
}

/** Every candidate with its score, and every removal with step, selector and reason. */
export function describeExplanation(answer: SavedPageAnswer): string {
  const candidates = answer.candidates.map(
    (one) => `+ ${one.field} ${one.score.toFixed(2)}  ${one.selector}  "${one.text}"`,
  );
  const removals = answer.removals.map(
    (one) => `- ${one.step}: ${one.reason}  ${one.selector}  "${one.text}"`,
  );
  return [...candidates, ...removals].join('\n');
}
