import { describe, expect, it } from 'vitest';
import { HOST_NAME } from '../../components/reader/host-name.ts';
import { openByCommand } from '../../tools/start/reading.ts';
import { BROWSERS, readText, useStage, waitFor } from '../support/extension-stage.ts';

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
  ['2 MB', '/bad/huge/', { title: 'A very long ferry', authors: [] }],
] as const;

const NOT_READ = [
  ['nothing', '/bad/empty/'],
  ['nothing but links', '/bad/nothing-but-links/'],
] as const;

describe.each(BROWSERS)('a page in %s with', (browser) => {
  const stage = useStage(browser);

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
  });

  it.each(NOT_READ)('%s gets a plain sentence and a way on', async (_, path) => {
    const page = await stage.open(path);
    const popup = await stage.extension.openPopup(page);
    const body = await waitFor(() => popup.$('main'), 'the popup');
    await waitFor(async () => (await readText(body)).includes('Try anyway'), 'a way on');
    const before = await readText(body);
    await (
      await waitFor(() => popup.$('aria/Try anyway[role="button"]'), 'its button')
    ).click();
    // Opening the reader would close the popup; it stays, and says the same.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await readText(body)).toBe(before);
    expect(await stage.extension.closedRoot(page, HOST_NAME)).toBeNull();
  });
});
