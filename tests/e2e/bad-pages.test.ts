import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import { openByCommand } from '../../tools/start/reading.ts';
import {
  BROWSERS,
  getByRole,
  readText,
  useStage,
  waitFor,
} from '../support/extension-stage.ts';

/** What each page of `tests/support/bad-pages.ts` comes to. */
const READ = [
  ['no title', '/bad/no-title/', { title: '', authors: [], publishedAt: null }],
  [
    'no author and no date',
    '/bad/no-author-no-date/',
    { title: 'A late ferry', authors: [], publishedAt: null },
  ],
  [
    'JSON-LD that does not parse or has wrong types',
    '/bad/json-ld/',
    { title: 'A late ferry', authors: ['Ida Holm'], publishedAt: null },
  ],
  ['malformed HTML', '/bad/malformed/', { authors: [] }],
  ['2 MB', '/bad/huge/', { title: 'A very long ferry', isTruncated: false }],
  ['too many nodes', '/bad/too-large/', { isTruncated: true }],
] as const;

describe.each(BROWSERS)('a page in %s with', (browser) => {
  const stage = useStage(browser);

  /** Opens the popup over a page without an article, and reads what it says. */
  const openNoArticle = async (path: string) => {
    const page = await stage.open(path);
    const popup = await stage.extension.openPopup(page);
    const body = await waitFor(() => popup.$('main'), 'the popup');
    await waitFor(async () => (await readText(body)).includes('Try anyway'), 'a way on');
    return { page, popup, sentence: await readText(body) };
  };

  it.each(READ)('%s is read as far as it goes', async (_, path, expected) => {
    const page = await stage.open(path);
    const reading = await openByCommand(stage.extension, page);
    if (!reading) throw new Error('The reader did not open.');
    const { article } = reading;
    const found = { ...article, authors: article.authors.map(({ name }) => name) };
    expect(found).toMatchObject(expected);
    const text = await readText(await stage.reader(page));
    expect(text).toContain(article.title || 'Untitled page');
    expect(text).toContain('the one man who knew was asleep in the wheelhouse');
    // In the notice and after the text.
    expect(text.match(/too large to be read whole/g) ?? []).toHaveLength(
      article.isTruncated ? 2 : 0,
    );
  });

  it('a long site name on a narrow screen shows every letter of it', async () => {
    const page = await stage.open('/bad/long-site-name/');
    await page.setViewport({ width: 360, height: 640 });
    const reader = await stage.openReader(page);
    const lines = await reader.evaluate((dialog) => {
      const name = dialog.querySelector('.site-name');
      if (!name) return [];
      const text = document.createRange();
      text.selectNodeContents(name);
      // What stands left of the title is clipped.
      const edge = dialog.querySelector('h1')?.getBoundingClientRect().left ?? 0;
      return [...text.getClientRects()].map(({ left }) => left - edge);
    });
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...lines)).toBeGreaterThan(-1);
  });

  it('nothing gets a plain sentence, and nothing more when asked to try', async () => {
    const { page, popup, sentence } = await openNoArticle('/bad/empty/');
    await (await getByRole(popup, 'button', 'Try anyway')).click();
    // Opening the reader would close the popup; it stays, and says the same.
    await new Promise((resolve) => setTimeout(resolve, 700));
    const body = await waitFor(() => popup.$('main'), 'the popup');
    expect(await readText(body)).toBe(sentence);
    expect(await stage.extension.closedRoot(page, HOST_NAME)).toBeNull();
  });

  it('nothing but links gets a plain sentence, and shows its links to who tries', async () => {
    const { page, popup, sentence } = await openNoArticle('/bad/nothing-but-links/');
    expect(sentence).toContain('No article was found');
    // One key is enough: the button has the focus.
    await popup.keyboard.press('Enter');
    expect(await readText(await stage.reader(page))).toContain('Page 7');
  });
});
