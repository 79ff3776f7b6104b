import { describe, expect, it, vi } from 'vitest';
import { createActions } from '../../../components/reader/reader-actions.ts';
import { english } from '../english.ts';
import { sampleArticle } from '../sample-article.ts';

const MISSING = 'Byline could not load or save this. Reload the page, then try again.';

/** Actions under an extension that is there or gone, and what they say. */
function actionsWhere(isThere: boolean) {
  const notify = vi.fn();
  const tell = () => Promise.resolve(isThere);
  const actions = createActions({
    doc: document,
    article: sampleArticle(),
    text: english,
    loadTools: () => Promise.reject(new Error('the extension was updated')),
    onPreferencesChange: tell,
    onOpenOptions: tell,
    dialog: document.createElement('dialog'),
    close: vi.fn(),
    notify,
  });
  return { actions, notify };
}

describe('the reader’s actions', () => {
  it.each(['copy', 'saveMarkdown', 'saveWebPage'] as const)(
    '%s says so when its script cannot be loaded',
    async (name) => {
      const { actions, notify } = actionsWhere(false);
      actions[name]();
      await vi.waitFor(() => expect(notify).toHaveBeenCalledExactlyOnceWith(MISSING));
    },
  );

  it.each([
    ['says so where the extension is gone', false, [[MISSING]]],
    ['says nothing where it is there', true, []],
  ] as const)('openOptions and savePreferences: each %s', async (_, isThere, said) => {
    for (const act of ['openOptions', 'savePreferences'] as const) {
      const { actions, notify } = actionsWhere(isThere);
      actions[act]({ theme: 'dark' });
      await Promise.resolve();
      await Promise.resolve();
      expect(notify.mock.calls).toEqual(said);
    }
  });
});
