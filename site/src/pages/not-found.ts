import type { Context } from 'hono';
import { html } from 'hono/html';
import { answerPage } from './page.ts';

/** The page for an address the site does not have. */
export function answerNotFound(c: Context): Response | Promise<Response> {
  return answerPage(c, {
    title: 'Page not found',
    status: 404,
    main: html`<h1>Page not found</h1>
<p>There is nothing at this address. <a href="/">Go to the front page</a></p>`,
  });
}

/** The page for a failure of the site's own. */
export function answerFailure(c: Context): Response | Promise<Response> {
  return answerPage(c, {
    title: 'The site has a problem',
    status: 500,
    main: html`<h1>The site has a problem</h1>
<p>Nothing you sent was saved. Try again in a few minutes.</p>`,
  });
}
