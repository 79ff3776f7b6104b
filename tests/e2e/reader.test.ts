import type { KeyInput } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
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

describe.each(BROWSERS)('the reader in %s', (browser) => {
  const stage = useStage(browser);

  it('opens by the command and shows title, author and disclosure', async () => {
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    const text = await readText(reader);
    expect(text).toContain('NorthByte Tern review: a handheld that knows when to stop');
    expect(text).toContain('Tobias Okafor');
    expect(text).toContain('The shops linked in this review pay us a commission');
  });

  it('closes by Esc', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
  });

  it('opens every menu, the first with the background dead', async () => {
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    await stage.extension.killBackground();
    for (const name of ['Outline', 'Type and colours', 'Save', 'More']) {
      await (await getByRole(reader, 'button', name)).click();
      await getByRole(reader, 'group', name);
    }
  });

  it('has room for every answer of a menu on a narrow screen', async () => {
    const page = await stage.open(ARTICLE);
    // A small phone, or twice the size on it, less the width of a scroll bar.
    await page.setViewport({ width: 304, height: 640 });
    const reader = await stage.openReader(page);
    await (await getByRole(reader, 'button', 'Type and colours')).click();
    const menu = await getByRole(reader, 'group', 'Type and colours');
    const overflow = await menu.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(overflow).toBe(0);
  });

  it('has its text, and nothing else, selected by the key for all', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected).toContain('NorthByte Tern review');
    expect(selected).toContain('Open original');
    expect(selected).not.toContain('Outline');
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe('');
  });

  it('knows that key under Caps Lock, and no other', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    const press = async (...keys: KeyInput[]) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.toReversed()) await page.keyboard.up(key);
      return page.evaluate(() => getSelection()?.toString() ?? '');
    };
    expect(await press('Control', 'Shift', 'A')).not.toContain('Open original');
    expect(await press('Control', 'A')).toContain('Open original');
  });

  it('closes by its button', async () => {
    const page = await stage.open(ARTICLE);
    const reader = await stage.openReader(page);
    await (await getByRole(reader, 'button', 'Close reader')).click();
    await stage.readerGone(page);
  });

  it('closes by the command, and opens and closes any number of times', async () => {
    const page = await stage.open(ARTICLE);
    for (let i = 0; i < 3; i += 1) {
      await stage.openReader(page);
      await stage.extension.triggerCommand(page, 'toggle-reader');
      await stage.readerGone(page);
    }
  });

  it('opens from the popup, which says what the page is and closes', async () => {
    const page = await stage.open(ARTICLE);
    const { popup, reads } = personAt(await stage.extension.openPopup(page));
    await reads('By Tobias Okafor');
    await reads('1 disclosure · 5 affiliate links');
    const iconWidth = () =>
      popup.$eval('.site img', (icon) => (icon as HTMLImageElement).naturalWidth);
    await waitFor(async () => (await iconWidth()) > 0, "the site's icon");
    await (await getByRole(popup, 'button', 'Open reader Alt+R')).click();
    expect(await readText(await stage.reader(page))).toContain('Tobias Okafor');
    await waitFor(async () => !(await stage.extension.isPopupOpen()), 'no popup');
  });

  it('opens from the context menu', async () => {
    const page = await stage.open(ARTICLE);
    await stage.extension.chooseMenuItem(page, 'read-with-byline');
    expect(await readText(await stage.reader(page))).toContain('Tobias Okafor');
  });

  it('opens after the browser has ended the background', async () => {
    const page = await stage.open(ARTICLE);
    // The watcher's word that this is an article would wake it again.
    await waitFor(
      async () => (await readToolbar(stage.extension)).title !== 'Byline',
      'the watcher having spoken',
    );
    await stage.extension.killBackground();
    expect(await stage.extension.isBackgroundRunning()).toBe(false);
    expect(await readText(await stage.openReader(page))).toContain('Tobias Okafor');
  });

  // Chromium ends with the extension that is reloaded in it: there its driver cannot go on.
  it.runIf(browser === 'firefox')(
    'takes the place of one whose extension was replaced under it',
    async () => {
      const page = await stage.open(ARTICLE);
      const before = await page.evaluate(describePage);
      await stage.openReader(page);
      await stage.extension.evaluateInBackground(reloadSoon);
      await waitFor(
        () => stage.extension.evaluateInBackground(isNew).catch(() => false),
        'the new extension',
      );
      await page.evaluate((host) => {
        document.querySelector(host)?.setAttribute('data-old', '');
      }, HOST_NAME);
      await stage.extension.triggerCommand(page, 'toggle-reader');
      await waitFor(() => page.$(`${HOST_NAME}:not([data-old])`), 'another reader');
      await page.keyboard.press('Escape');
      await stage.readerGone(page);
      expect(await page.evaluate(describePage)).toEqual(before);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    },
  );

  it('leaves the page as it was: DOM, form input, scroll position and focus', async () => {
    const page = await stage.open(ARTICLE);
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.id = 'typed-into';
      document.body.append(input);
      input.value = 'half a comment';
      input.focus({ preventScroll: true });
      scrollTo(0, 640);
    });
    const before = await page.evaluate(describePage);
    await stage.openReader(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await stage.readerGone(page);
    expect(await page.evaluate(describePage)).toEqual(before);
  });

  it('keeps its content from the page: the shadow root is closed', async () => {
    const page = await stage.open(ARTICLE);
    await stage.openReader(page);
    const seen = await page.evaluate(() =>
      [...document.documentElement.children].map(({ shadowRoot }) => shadowRoot),
    );
    expect(seen.every((root) => root === null)).toBe(true);
  });
});

function describePage() {
  const input = document.querySelector<HTMLInputElement>('#typed-into');
  return {
    html: new XMLSerializer().serializeToString(document),
    typed: input?.value,
    focused: document.activeElement?.id,
    scroll: [scrollX, scrollY],
  };
}

// Both run in the background: the first in the one that ends before it could answer.
function reloadSoon(): void {
  const scope = globalThis as unknown as {
    isOld: boolean;
    chrome: { runtime: { reload(): void } };
  };
  scope.isOld = true;
  setTimeout(() => scope.chrome.runtime.reload(), 50);
}

function isNew(): boolean {
  return !('isOld' in globalThis);
}
