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
import { readToolbar, waitForToolbar } from '../support/toolbar.ts';

const ARTICLE = '/reviews/northbyte-tern-review/';
const ELSEWHERE = '/login/';

describe.each(BROWSERS)('a page that was there before in %s', (browser) => {
  const stage = useStage(browser);
  const toolbarSays = (kind: 'article' | 'nothing') =>
    waitForToolbar(stage.extension, kind);
  /** Leaves the page and goes back to it; fails when it was loaded anew instead of kept. */
  const leaveAndComeBack = async (page: Page) => {
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      );
    });
    await page.goto(`${stage.site.origin}${ELSEWHERE}`);
    await toolbarSays('nothing');
    await page.evaluate(() => history.back());
    await waitFor(
      () =>
        page
          .evaluate(() => document.documentElement.getAttribute('data-kept') === 'true')
          .catch(() => false),
      'the page as it was kept',
    );
  };

  it('still has the reader that was open, and it still works', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    await leaveAndComeBack(page);
    await toolbarSays('article');
    const reader = await stage.reader(page);
    expect(await readText(reader)).toContain('NorthByte Tern review');
    await (await getByRole(reader, 'button', 'Outline')).click();
    await getByRole(reader, 'group', 'Outline');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
  });

  it('has no reader when it was closed, and opens one', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    await leaveAndComeBack(page);
    await toolbarSays('article');
    expect(await stage.extension.closedRoot(page, HOST_NAME)).toBeNull();
    expect(await readText(await stage.openReader(page))).toContain('NorthByte Tern');
  });
});

// Firefox loads no page ahead.
describe('a page that Chromium loads ahead', () => {
  const stage = useStage('chrome');

  it('is read when it is shown, not before, also by those for whom the reader opens by itself', async () => {
    const options = await stage.extension.openExtensionPage('options.html');
    const choice = 'Open the reader by itself on articles of The Lantern Post';
    await (await getByRole(options, 'checkbox', choice)).click();
    await options.close();
    const page = await stage.open(ELSEWHERE);
    await page.evaluate((path) => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: [path], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    }, ARTICLE);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await readToolbar(stage.extension)).title).toBe('Byline');
    expect(await stage.extension.closedRoot(page, HOST_NAME)).toBeNull();

    // What is asked while the two pages change places may never be answered.
    void page.evaluate((path) => location.assign(path), ARTICLE).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await stage.reader(page);
    const activatedAtMs = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      // Newer than the types.
      return (entry as PerformanceNavigationTiming & { activationStart: number })
        .activationStart;
    });
    expect(activatedAtMs).toBeGreaterThan(0);
    expect((await readToolbar(stage.extension)).title).toMatch(/^Byline: ./);
  });
});
