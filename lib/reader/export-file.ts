import type { Article } from '../article/types.ts';

/** A file name from the title: letters and digits of any script, at most 80 characters. */
export function fileNameOf(title: string, extension: string): string {
  const stem = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${stem || 'article'}.${extension}`;
}

/**
 * One web page that holds the article, for saving. `bodyHtml` must come from sanitised nodes. Its CSP
 * lets it load pictures and nothing else.
 */
export function exportWebPage(article: Article, bodyHtml: string): string {
  const lang = article.lang ? ` lang="${escapeHtml(article.lang)}"` : '';
  const dir = article.dir ? ` dir="${article.dir}"` : '';
  const authors = article.authors.map(({ name }) => name).join(', ');
  const facts = [authors, article.siteName, article.publishedAt?.slice(0, 10)];
  return [
    '<!doctype html>',
    `<html${lang}${dir}><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(article.title)}</title><style>${PAGE_STYLE}</style></head><body>`,
    `<h1>${escapeHtml(article.title)}</h1>`,
    article.subtitle ? `<p class="subtitle">${escapeHtml(article.subtitle)}</p>` : '',
    `<p class="facts">${escapeHtml(facts.filter(Boolean).join(' · '))}</p>`,
    ...article.disclosures.map(
      ({ text }) => `<p class="disclosure">${escapeHtml(text)}</p>`,
    ),
    pictureHtml(article),
    bodyHtml,
    `<p class="facts"><a href="${escapeHtml(article.url)}">${escapeHtml(article.url)}</a></p>`,
    '</body></html>',
  ]
    .filter(Boolean)
    .join('\n');
}

const PAGE_STYLE =
  'body{max-width:36em;margin:2em auto;padding:0 20px;font:19px/1.58 Charter,Georgia,serif}' +
  'img{max-width:100%;height:auto}.subtitle{font-size:1.2em;color:#555}.facts,figcaption{' +
  'font-size:.8em;color:#555}.disclosure{border-inline-start:3px solid #b87a00;padding-inline-start:1em}';

function pictureHtml({ leadImage }: Article): string {
  if (!leadImage) return '';
  const caption = leadImage.caption
    ? `<figcaption>${escapeHtml(leadImage.caption)}</figcaption>`
    : '';
  return `<figure><img src="${escapeHtml(leadImage.url)}" alt="${escapeHtml(leadImage.alt)}">${caption}</figure>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
