import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import {
  BROWSERS,
  getByRole,
  readText,
  useStage,
  waitFor,
} from '../support/extension-stage.ts';
import { personAt } from '../support/popup-person.ts';
import { readToolbar } from '../support/toolbar.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';
const OTHER = '/guides/quiet-keyboards/';

/** Off the site Byline may run only where, and only as long as, someone asked for it (`activeTab`). */
describe.each(BROWSERS)('off the site in %s', (browser) => {
  const stage = useStage(browser);
  const openElsewhere = () =>
    stage.open(`${stage.site.origin.replace('localhost', '127.0.0.1')}${ARTICLE}`);
  const worldOf = (page: Page) =>
    page.evaluate(() => document.documentElement.outerHTML.length);

  it('nothing is known of an article until someone asks', async () => {
    const page = await openElsewhere();
    const before = await worldOf(page);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await readToolbar(stage.extension)).title).toBe('Byline');
    expect(await worldOf(page)).toBe(before);
  });

  it('"Read this page" opens the reader, with every menu although the background has died', async () => {
    const page = await openElsewhere();
    const person = personAt(await stage.extension.openPopup(page));
    await person.reads('This page is not on The Lantern Post');
    await person.press('Read this page');
    const reader = await stage.reader(page);
    expect(await readText(reader)).toContain('NorthByte Tern review');
    await waitFor(async () => !(await stage.extension.isPopupOpen()), 'no popup');
    await stage.extension.killBackground();
    for (const name of ['Outline', 'Type and colours', 'Save', 'More']) {
      await (await getByRole(reader, 'button', name)).click();
      await getByRole(reader, 'group', name);
    }
  });

  // Chromium shows synthetic keys and menus to no extension, and an event that is dispatched instead
  // brings no leave with it: there only the popup's click can be played.
  it.runIf(browser === 'firefox')('the key opens the reader, and closes it', async () => {
    const page = await openElsewhere();
    await stage.openReader(page);
    await stage.extension.triggerCommand(page, 'toggle-reader');
    await stage.readerGone(page);
  });

  it.runIf(browser === 'firefox')('the context menu opens the reader', async () => {
    const page = await openElsewhere();
    await stage.extension.chooseMenuItem(page, 'read-with-byline');
    expect(await readText(await stage.reader(page))).toContain('NorthByte Tern review');
  });

  it('leave ends with the visit: the next page is asked for anew', async () => {
    const page = await openElsewhere();
    const first = personAt(await stage.extension.openPopup(page));
    await first.press('Read this page');
    await stage.reader(page);
    await page.goto('data:text/html,<title>Between</title>');
    await page.goto(`${stage.site.origin.replace('localhost', '127.0.0.1')}${OTHER}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await readToolbar(stage.extension)).title).toBe('Byline');
    await personAt(await stage.extension.openPopup(page)).reads('Read this page');
  });
});
