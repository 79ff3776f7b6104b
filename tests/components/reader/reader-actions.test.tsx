import { describe, expect, it, vi } from 'vitest';
import { createActions } from '../../../components/reader/reader-actions.ts';
import { english } from '../english.ts';
import { sampleArticle } from '../sample-article.ts';

describe('the reader’s actions', () => {
  it.each(['copy', 'saveMarkdown', 'saveWebPage'] as const)(
    '%s says so when its script cannot be loaded',
    async (name) => {
      const notify = vi.fn();
      const actions = createActions({
        doc: document,
        article: sampleArticle(),
        text: english,
        loadTools: () => Promise.reject(new Error('the extension was updated')),
        dialog: document.createElement('dialog'),
        close: vi.fn(),
        notify,
      });
      actions[name]();
      await vi.waitFor(() =>
        expect(notify).toHaveBeenCalledExactlyOnceWith(
          'Byline could not load this part. Reload the page, then try again.',
        ),
      );
    },
  );

  it.each([
    ['says so where the extension is gone', false, 1],
    ['says nothing where it is there', true, 0],
  ] as const)('openOptions %s', async (_, isThere, times) => {
    const notify = vi.fn();
    const { openOptions } = createActions({
      doc: document,
      article: sampleArticle(),
      text: english,
      loadTools: () => Promise.reject(new Error('not asked for')),
      onOpenOptions: () => Promise.resolve(isThere),
      dialog: document.createElement('dialog'),
      close: vi.fn(),
      notify,
    });
    openOptions?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(notify).toHaveBeenCalledTimes(times);
  });
});
