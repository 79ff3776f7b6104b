import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMailer } from '../../site/src/mail/mailer.ts';
import { listOutbox, readOutboxMessage } from '../../site/src/mail/outbox.ts';
import { parseMessage } from '../../site/src/mail/parse-message.ts';
import { linkIn, makeFolder, openSite, requestReset } from './test-site.ts';

const parse = (lines: readonly string[]) => parseMessage(Buffer.from(lines.join('\r\n')));

describe('the outbox page', () => {
  it('lists the mails newest first and leads to one whose link works', async () => {
    const site = await openSite();
    const mail = await requestReset(site);
    const list = new JSDOM(await (await site.call('/outbox')).text()).window.document;
    const [entry] = list.querySelectorAll('main li a');
    expect(entry?.textContent).toBe('Choose a new password');
    const answer = await site.call(String(entry?.getAttribute('href')));
    const page = new JSDOM(await answer.text()).window.document;
    const link = page.querySelector('.message a');
    expect(link?.getAttribute('href')).toBe(linkIn(mail).href);
    expect(link?.textContent).toBe(linkIn(mail).href);
  });

  it('says so when nothing was sent', async () => {
    const site = await openSite();
    expect(await (await site.call('/outbox')).text()).toContain('Nothing yet.');
  });

  it('shows hostile mail as text', async () => {
    const site = await openSite();
    const hostile = `"><script>alert('x')</script>`;
    const encoded = `=?utf-8?B?${Buffer.from(hostile).toString('base64')}?=`;
    const body = `${hostile} javascript:alert(1) http://a.example/"onclick="alert(2)`;
    await mkdir(site.outboxDir);
    await writeFile(
      path.join(site.outboxDir, 'hostile.eml'),
      `From: ${encoded}\r\nTo: ${hostile}\r\nSubject: ${encoded}\r\nDate: ${hostile}\r\n\r\n${body}`,
    );
    for (const target of ['/outbox', '/outbox/hostile']) {
      const page = new JSDOM(await (await site.call(target)).text()).window.document;
      expect(page.querySelector('script')).toBeNull();
      expect(page.querySelector('[onclick]')).toBeNull();
      expect(page.body.textContent).toContain(hostile);
      for (const link of page.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^(\/outbox|http:\/\/a\.example\/)/);
      }
    }
  });

  it('opens no other file', async () => {
    const site = await openSite();
    await requestReset(site);
    await writeFile(
      path.join(site.folder, 'other.eml'),
      'Subject: private\r\n\r\nprivate',
    );
    const ids = ['..%2fother', '%2e%2e%2fother', '..%5cother', '.hidden', 'none', 'x%00'];
    for (const id of ids) expect((await site.call(`/outbox/${id}`)).status).toBe(404);
    expect(await readOutboxMessage(site.outboxDir, '../other')).toBeNull();
  });

  it('does not exist outside a demo, nor under a name that is not this machine’s', async () => {
    const site = await openSite({ demo: false });
    expect((await site.call('/outbox')).status).toBe(404);
    const demo = await openSite();
    for (const target of ['/outbox', '/outbox/x']) {
      const answer = await demo.call(`http://evil.example:4600${target}`);
      expect(await answer.text()).toContain('Page not found');
    }
    expect((await demo.call('http://127.0.0.1:4600/outbox')).status).toBe(200);
  });
});

describe('the mailer', () => {
  it('keeps whatever a name holds inside its header', async () => {
    const outboxDir = await makeFolder();
    const send = createMailer({ from: 'Byline <no-reply@example.com>', outboxDir });
    const name = 'Zoë "Z"\r\nBcc: victim@example.com\r\n\r\nHello';
    await send({
      to: { name, address: 'zoe@example.com' },
      subject: 'Grüße 🗞️',
      text: 'ä',
    });
    const [mail] = await listOutbox(outboxDir);
    expect(mail?.to).toContain('<zoe@example.com>');
    expect(mail).toMatchObject({ subject: 'Grüße 🗞️', text: 'ä' });
    const [file = ''] = await readdir(outboxDir);
    expect(file).toMatch(/^\d{8}T\d{6}\.\d{3}Z-[0-9a-f]{8}\.eml$/);
  });

  it('hands a mail to the SMTP server it is given, and writes no file', async () => {
    let data = '';
    const server = createServer((socket) => {
      socket.write('220 mail.example\r\n');
      socket.on('data', (chunk) => {
        data += chunk;
        socket.write(String(chunk).startsWith('DATA') ? '354 go on\r\n' : '250 ok\r\n');
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo; // It listens on a port.
    const outboxDir = path.join(await makeFolder(), 'outbox');
    const smtpUrl = `smtp://127.0.0.1:${port}`;
    const send = createMailer({ from: 'Byline <a@example.com>', outboxDir, smtpUrl });
    const to = { name: 'B', address: 'b@example.com' };
    await send({ to, subject: 'Over the wire', text: 'Hello' });
    expect(data).toContain('RCPT TO:<b@example.com>');
    expect(data).toContain('Subject: Over the wire');
    await expect(readdir(outboxDir)).rejects.toThrow('ENOENT');
  });

  it('leaves no half-written mail among many sent at once', async () => {
    const outboxDir = path.join(await makeFolder(), 'new', 'outbox');
    const send = createMailer({ from: 'a@example.com', outboxDir });
    const to = { name: 'B', address: 'b@example.com' };
    const texts = Array.from({ length: 20 }, (_, index) => `Mail ${index}`);
    await Promise.all(texts.map((text) => send({ to, subject: 'S', text })));
    const mails = await listOutbox(outboxDir);
    expect(mails.map(({ text }) => text?.trim()).sort()).toEqual([...texts].sort());
    expect(await readdir(outboxDir)).toHaveLength(20);
  });
});

describe('a parsed message', () => {
  it('has its folded and encoded headers put together', () => {
    const message = parse([
      'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe_?=',
      ' =?utf-8?B?YXVzIEvDtmxu?=',
      'To: =?iso-8859-1?Q?Zo=EB?= <zoe@example.com>,',
      '\tb@example.com',
      'Subject: a second one',
      '',
      'Text',
    ]);
    expect(message).toMatchObject({
      subject: 'Grüße aus Köln',
      to: 'Zoë <zoe@example.com>, b@example.com',
      from: '',
      text: 'Text',
    });
  });

  it.each([
    ['quoted-printable', 'gr=C3=BC=\r\n=C3=9Fe =3D x', 'grüße = x'],
    [
      'quoted-printable',
      'soft =\r\nbreaks = \r\nkeep  =  \r\nspaces',
      'soft breaks keep  spaces',
    ],
    ['base64', Buffer.from('grüße = x').toString('base64'), 'grüße = x'],
    ['8bit', 'grüße = x', 'grüße = x'],
    ['quoted-printable', 'broken =ZZ =', 'broken =ZZ ='],
  ])('has its %s text decoded', (encoding, body, text) => {
    const message = parse([
      'Content-Type: text/plain; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    ]);
    expect(message.text).toBe(text);
  });

  it('has the plain text of nested parts', () => {
    const message = parse([
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      'preamble',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<b>html</b>',
      '--inner',
      'Content-Type: text/plain',
      '',
      'plain',
      '--inner--',
      '--outer--',
    ]);
    expect(message.text?.trim()).toBe('plain');
  });

  it('has no text when there is none, and nesting ends', () => {
    expect(parse(['Content-Type: text/html', '', '<b>x</b>']).text).toBeNull();
    const nested = Array.from(
      { length: 2_000 },
      (_, depth) =>
        `Content-Type: multipart/mixed; boundary=b${depth}.\r\n\r\n--b${depth}.\r\n`,
    ).join('');
    expect(parse([nested]).text).toBeNull();
  });

  it.each([
    '',
    '\r\n\r\n',
    ':',
    'no colon',
    'Subject',
    'Content-Type: text/plain; charset=x\r\n\r\na',
  ])('of %j is read without a failure', (source) => {
    expect(() => parse([source])).not.toThrow();
  });

  it('of a megabyte of broken words is read in passing', () => {
    const message = parse([`Subject: ${'=?utf-8?Q?'.repeat(100_000)}`, '', 'x']);
    expect(message.text).toBe('x');
  });
});
