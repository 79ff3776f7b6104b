import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import {
  BROWSERS,
  getByRole,
  readText,
  useStage,
  waitFor,
} from '../support/extension-stage.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';

describe.each(BROWSERS)('settings in %s', (browser) => {
  const stage = useStage(browser);
  const openOptions = () => stage.extension.openExtensionPage('options.html');
  const say = (page: Page, words: string) =>
    waitFor(async () => {
      const body = await page.$('body');
      return body !== null && (await readText(body)).includes(words);
    }, `"${words}"`);
  /** Chromium knows no roles in a tab that is not in front. */
  const isChosen = (page: Page, theme: string) =>
    page.evaluate(
      (name) =>
        [...document.querySelectorAll('label:has(:checked)')].some(
          (label) => label.textContent === name,
        ),
      theme,
    );
  const themeOfReader = async (page: Page) =>
    (await stage.reader(page)).evaluate(
      (dialog) => (dialog as HTMLElement).dataset.theme,
    );

  it("a theme chosen on the options page is the next reader's", async () => {
    const options = await openOptions();
    await (await getByRole(options, 'radio', 'Dark')).click();
    await say(options, 'Saved');
    await options.close();
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    expect(await themeOfReader(page)).toBe('dark');
  });

  it('a theme chosen on the options page reaches the reader that is open', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    const options = await openOptions();
    await (await getByRole(options, 'radio', 'Sepia')).click();
    await say(options, 'Saved');
    await waitFor(async () => (await themeOfReader(page)) === 'sepia', 'the sepia theme');
    await options.close();
  });

  it('show what another options page or a reader has changed', async () => {
    const first = await openOptions();
    const second = await openOptions();
    await (await getByRole(second, 'radio', 'Sepia')).click();
    await say(second, 'Saved');
    await waitFor(() => isChosen(first, 'Sepia'), 'the sepia theme');
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    await (await getByRole(reader, 'button', 'Type and colours')).click();
    await (await getByRole(reader, 'radio', 'Dark')).click();
    for (const options of [first, second]) {
      await waitFor(() => isChosen(options, 'Dark'), 'the dark theme');
      await options.close();
    }
  });

  it('a theme chosen in the reader stays when it is opened again', async () => {
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    await (await getByRole(reader, 'button', 'Type and colours')).click();
    await (await getByRole(reader, 'radio', 'Sepia')).click();
    await waitFor(async () => (await themeOfReader(page)) === 'sepia', 'the sepia theme');
    await page.reload();
    await stage.extension.killBackground();
    await stage.openReader(page);
    expect(await themeOfReader(page)).toBe('sepia');
  });

  it('opens by itself on articles of the site, once asked to, and not again after closing', async () => {
    const options = await openOptions();
    await (
      await getByRole(
        options,
        'checkbox',
        'Open the reader by itself on articles of The Lantern Post',
      )
    ).click();
    await say(options, 'Saved');
    await options.close();
    const page = await stage.open(ARTICLE);
    await stage.reader(page);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    await page.evaluate(() =>
      history.replaceState({}, '', `${location.pathname}?from=x`),
    );
    const other = await stage.open('/login/');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await stage.extension.closedRoot(other, HOST_NAME)).toBeNull();
    expect(await stage.extension.closedRoot(page, HOST_NAME)).toBeNull();
  });

  it('leads to the licences of the packages inside', async () => {
    const options = await openOptions();
    const link = await getByRole(options, 'link', 'Open-source licences');
    const url = await link.evaluate((node) => (node as HTMLAnchorElement).href);
    const text = await options.evaluate(async (from) => (await fetch(from)).text(), url);
    for (const name of ['preact', 'zod', 'dompurify']) {
      expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
    }
    expect(text).toContain('The Byline authors');
  });

  it('forgets everything when told to, twice', async () => {
    const options = await openOptions();
    await (await getByRole(options, 'radio', 'Contrast')).click();
    await say(options, 'Saved');
    await (await getByRole(options, 'button', 'Forget everything')).click();
    await (await getByRole(options, 'button', 'Yes, forget it')).click();
    await say(options, 'Everything is forgotten.');
    await options.close();
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    expect(await themeOfReader(page)).toBe('auto');
  });
});
