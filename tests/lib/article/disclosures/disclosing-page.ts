import { JSDOM } from 'jsdom';
import { extractArticle } from '../../../../lib/article/index.ts';
import type { Article } from '../../../../lib/article/types.ts';

const URL_ = 'https://www.lanternpost.example/reviews/kettle/';
export const BUY =
  '<a href="https://www.amazon.com/dp/B0KETTLE01?tag=lantern-20">a shop</a>';
export const STATEMENT = 'If you buy through our links, we may earn a commission.';

/** The article of a page of running text with places for what a test is about. */
export function page(
  parts: Partial<
    Record<
      'head' | 'title' | 'above' | 'top' | 'middle' | 'bottom' | 'below' | 'lang',
      string
    >
  >,
): Article {
  const paragraph = (about: string) =>
    `<p>The ${about} stood on our stove for three weeks, and every morning somebody wrote down how long it took, how loud it was, and whether the handle stayed cool enough to hold without a cloth.</p>`;
  const html = `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>${parts.title?.replace(/<[^>]+>/g, '') ?? 'A kettle'}</title></head><body>
    ${parts.head ?? ''}
    <main><article>
      <header>${parts.above ?? ''}<h1>${parts.title ?? 'A kettle that whistles in tune'}</h1></header>
      <div class="entry-content">
        ${parts.top ?? ''}
        ${paragraph('red kettle')}${paragraph('blue kettle')}
        ${parts.middle ?? ''}
        ${paragraph('green kettle')}${paragraph('small kettle')}
      </div>
      ${parts.bottom ?? ''}
    </article></main>
    ${parts.below ?? ''}
  </body></html>`;
  const { document } = new JSDOM(html, { url: URL_ }).window;
  const article = extractArticle(document, { url: URL_ });
  if (!article) throw new Error('the page gave no article');
  return article;
}

export const texts = (article: Article) => article.disclosures.map(({ text }) => text);
