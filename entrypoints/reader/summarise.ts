import type { Article } from '../../lib/article/types.ts';
import type { PageSummary } from '../../lib/messages/page.ts';

/** What the popup and the toolbar say of an article. */
export function summarise(article: Article): PageSummary {
  return {
    title: article.title,
    siteName: article.siteName,
    authors: article.authors.map(({ name, role }) => ({ name, role })),
    readingMinutes: article.readingMinutes,
    disclosures: article.disclosures.length,
    affiliateLinks: article.affiliateLinks.length,
  };
}
