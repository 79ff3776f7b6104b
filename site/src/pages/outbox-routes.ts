import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SiteApp } from '../client-address.ts';
import { listOutbox, type OutboxMessage, readOutboxMessage } from '../mail/outbox.ts';
import { answerPage, type Markup, type Page } from './page.ts';

/** The demo's pages that show the mails "sent" so far; `outboxDir` holds their files. */
export function createOutboxRoutes(outboxDir: string): SiteApp {
  const routes: SiteApp = new Hono();
  routes.get('/outbox', async (c) =>
    answerPage(c, listPage(await listOutbox(outboxDir))),
  );
  routes.get('/outbox/:id', async (c, next) => {
    const message = await readOutboxMessage(outboxDir, c.req.param('id'));
    return message ? answerPage(c, messagePage(message)) : next();
  });
  return routes;
}

function listPage(messages: readonly OutboxMessage[]): Page {
  const rows = messages.map(
    ({ id, subject, to, date }) => html`<li>
<a href="/outbox/${id}">${subject || 'No subject'}</a>
<span class="muted">To ${to} · ${date}</span>
</li>`,
  );
  return {
    title: `Outbox (${messages.length})`,
    main: html`<h1>Outbox</h1>
<p class="muted">The demo sends no mail. Each one is kept here instead, newest first.</p>
${rows.length > 0 ? html`<ul class="messages">${rows}</ul>` : html`<p>Nothing yet. Ask for a new password in Byline, then reload this page.</p>`}`,
  };
}

function messagePage(message: OutboxMessage): Page {
  return {
    title: message.subject || 'No subject',
    main: html`<p><a href="/outbox">Outbox</a></p>
<h1>${message.subject || 'No subject'}</h1>
<dl>
<dt>From</dt><dd>${message.from}</dd>
<dt>To</dt><dd>${message.to}</dd>
<dt>Date</dt><dd>${message.date}</dd>
</dl>
${message.text === null ? html`<p>This mail has no plain text.</p>` : html`<div class="message">${linkify(message.text)}</div>`}`,
  };
}

/** Only http and https become links; everything else stays text. */
function linkify(text: string): Markup[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)'])/)
    .map((piece, index) =>
      index % 2 === 1
        ? html`<a href="${piece}" rel="noreferrer">${piece}</a>`
        : html`${piece}`,
    );
}
