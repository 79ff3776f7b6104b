import { type Explanation, explainArticle } from '../../lib/article/index.ts';
import { articleToMarkdown } from '../../lib/reader/markdown.ts';

/** What the page answers about one saved document. */
export interface SavedPageAnswer extends Explanation {
  readonly url: string;
  /** The article as Markdown; `null` without an article. */
  readonly markdown: string | null;
}

/** The address the document gives itself, or `fallback`. */
function addressOf(doc: Document, fallback: string): string {
  const canonical = doc.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const url = canonical ? URL.parse(canonical, fallback) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : fallback;
}

/** Runs the core on `html`; `url` is the address to assume, `fallback` what holds when the page states none. */
function readSaved(html: string, url: string | null, fallback: string): SavedPageAnswer {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const address = url ?? addressOf(doc, fallback);
  const explanation = explainArticle(doc, { url: address });
  const { article } = explanation;
  const body = article
    ? new DOMParser().parseFromString(article.bodyHtml, 'text/html').body
    : null;
  return {
    ...explanation,
    url: address,
    markdown: article && body ? articleToMarkdown(article, body) : null,
  };
}

// Functions evaluated in the page reach the core through this one global.
Object.assign(globalThis, { bylineCore: { readSaved } });
