import type { Context } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Markup whose untrusted parts hono's `html` tag has escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One of the site's own pages. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
  readonly status?: ContentfulStatusCode;
  /** A script of the site's own, by its address; the page must work without it. */
  readonly script?: string;
}

/** Nothing but the site's own style and script loads, and nobody frames the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with one of the site's own pages: private, never stored, never a referrer. */
export function answerPage(c: Context, page: Page): Response | Promise<Response> {
  c.header('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  return c.html(renderPage(page), page.status ?? 200);
}

function renderPage({ title, main, script }: Page): Markup {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/site-assets/page.css">
${script ? html`<script src="${script}" defer></script>` : ''}
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}
