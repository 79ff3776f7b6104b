import { describe, expect, inject, it } from 'vitest';
import { BROWSERS, useStage, waitFor } from '../support/extension-stage.ts';
import { readToolbar } from '../support/toolbar.ts';

/** On an article the button's tooltip says more than the extension's name. */
const ARTICLE_TITLE = /^Byline: ./;

describe.each(BROWSERS)('detection in %s', (browser) => {
  const stage = useStage(browser);
  const { pages } = inject('site');
  const articles = pages.filter(({ kind }) => kind === 'article');
  const others = pages.filter(({ kind }) => kind === 'page');

  it.each(articles)('$path is an article', async ({ path }) => {
    await stage.open(path);
    await waitFor(
      async () => ARTICLE_TITLE.test((await readToolbar(stage.extension)).title),
      'a toolbar button that speaks of an article',
    );
  });

  it.each(others)('$path is none', async ({ path }) => {
    const page = await stage.open(path);
    await stage.extension.triggerCommand(page, 'toggle-reader');
    await waitFor(async () => {
      const { badge } = await readToolbar(stage.extension);
      return badge !== '' || (await stage.extension.isPopupOpen());
    }, 'a word that there is nothing to read');
    expect((await readToolbar(stage.extension)).title).not.toMatch(ARTICLE_TITLE);
  });
});
