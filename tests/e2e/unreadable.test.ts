import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsIn } from '../support/accessibility.ts';
import { BROWSERS, useStage, waitFor } from '../support/extension-stage.ts';
import { personAt } from '../support/popup-person.ts';
import { readToolbar } from '../support/toolbar.ts';

/** One empty page. */
const PDF = [
  '%PDF-1.1',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/MediaBox[0 0 200 200]/Parent 2 0 R>>endobj',
  'trailer<</Root 1 0 R/Size 4>>',
  '%%EOF',
].join('\n');

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    // Nobody answers under this address: the page never begins.
    if (url === '/never/') return;
    response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(PDF);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.each(BROWSERS)('what cannot be read in %s', (browser) => {
  const stage = useStage(browser);
  const ownPage = browser === 'chrome' ? 'chrome://version' : 'about:support';

  /** Opens an address, however far its page gets. */
  const start = async (address: string) => {
    const page = await stage.open('about:blank');
    void page.goto(address, { timeout: 5_000 }).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return page;
  };

  it.each([
    ["the browser's own page", () => ownPage, 'one of the browser’s own pages'],
    ['a PDF', () => `${origin}/report.pdf`, 'This is a PDF'],
    // Nobody listens there.
    ['a page that failed', () => 'http://127.0.0.1:4/', 'This page has not loaded'],
    ['a page that never begins', () => `${origin}/never/`, 'This page has not loaded'],
  ])('is said in words of its own: %s', async (_, address, words) => {
    const person = personAt(await stage.extension.openPopup(await start(address())));
    await person.reads(words);
    expect(await person.text()).not.toContain('Read this page');
    expect(await findingsIn(person.popup)).toEqual([]);
  });

  it('the key leads to the popup, which says so', async () => {
    const page = await start(`${origin}/report.pdf`);
    await stage.extension.triggerCommand(page, 'toggle-reader');
    await waitFor(async () => {
      const { badge } = await readToolbar(stage.extension);
      return badge !== '' || (await stage.extension.isPopupOpen());
    }, 'the popup, or a mark where it cannot be opened');
    await stage.extension.closePopup();
    await personAt(await stage.extension.openPopup(page)).reads('This is a PDF');
  });
});
