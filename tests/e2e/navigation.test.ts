import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS, readText, useStage, waitFor } from '../support/extension-stage.ts';
import { waitForToolbar } from '../support/toolbar.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';

describe.each(BROWSERS)('navigation in %s', (browser) => {
  const stage = useStage(browser);
  const toolbarSays = (kind: 'article' | 'nothing') =>
    waitForToolbar(stage.extension, kind);
  const follow = (page: Page, path: string) =>
    page.evaluate((to) => {
      document.querySelector<HTMLAnchorElement>(`#app a[href="${to}"]`)?.click();
    }, path);

  it('the toolbar follows a page that swaps its content without loading', async () => {
    const page = await stage.open('/spa/');
    await toolbarSays('nothing');
    await follow(page, '/spa/paper-boats/');
    await toolbarSays('article');
    await follow(page, '/spa/');
    await toolbarSays('nothing');
    await follow(page, '/spa/tin-whistle/');
    await toolbarSays('article');
    expect(await readText(await stage.openReader(page))).toContain('The tin whistle');
  });

  it('the toolbar follows back and forward', async () => {
    const page = await stage.open(ARTICLE);
    await toolbarSays('article');
    await page.goto(`${stage.site.origin}/login/`);
    await toolbarSays('nothing');
    await page.evaluate(() => history.back());
    await toolbarSays('article');
    await page.evaluate(() => history.forward());
    await toolbarSays('nothing');
  });

  it('a page that changes while the reader is open leaves the reader whole', async () => {
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    const before = await readText(reader);
    await page.evaluate(() => {
      document.querySelector('main')?.replaceChildren('Everything is gone.');
    });
    expect(await readText(reader)).toBe(before);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toBe(
      'Everything is gone.',
    );
  });

  it('the toolbar and the reader wait for a page that changes its address before its text', async () => {
    const page = await stage.open(ARTICLE);
    await toolbarSays('article');
    await page.evaluate(() => {
      history.pushState({}, '', '/some-list/');
      setTimeout(() => {
        document.body.textContent = 'Nothing to read here.';
      }, 300);
    });
    await toolbarSays('nothing');
  });

  it('the reader goes when the page behind it goes elsewhere', async () => {
    const page = await stage.open('/spa/');
    await follow(page, '/spa/paper-boats/');
    await toolbarSays('article');
    await stage.openReader(page);
    await page.evaluate(() => history.back());
    await stage.readerGone(page);
  });

  it('the reader goes where only the query tells articles apart, and stays where it is tidied up', async () => {
    const page = await stage.open(`${ARTICLE}?utm_source=letter`);
    await stage.openReader(page);
    await page.evaluate(() => history.replaceState({}, '', location.pathname));
    await page.evaluate(() => history.pushState({}, '', '#part'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await readText(await stage.reader(page))).toContain('NorthByte Tern review');
    await page.evaluate(() => history.pushState({}, '', '?article=2'));
    await stage.readerGone(page);
  });

  it('off the site nothing is touched until "Read this page" is pressed', async () => {
    const elsewhere = stage.site.origin.replace('localhost', '127.0.0.1');
    const page = await stage.open(`${elsewhere}${ARTICLE}`);
    await toolbarSays('nothing');
    const popup = await stage.extension.openPopup(page);
    const body = await waitFor(() => popup.$('main'), 'the popup');
    await waitFor(
      async () => (await readText(body)).includes('Read this page'),
      'the offer',
    );
    await (
      await waitFor(() => popup.$('aria/Read this page[role="button"]'), 'it')
    ).click();
    expect(await readText(await stage.reader(page))).toContain('NorthByte Tern review');
  });
});
