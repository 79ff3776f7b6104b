import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../../components/popup/popup-props.ts';
import { showPopup } from './show-popup.tsx';

const summary: ArticleSummary = {
  title: 'The last ferry',
  siteName: 'The Lantern Post',
  authors: [
    { name: 'Ingrid Vale', role: 'Harbour correspondent' },
    { name: 'Kenji Ōe', role: null },
  ],
  readingMinutes: 6,
  disclosures: 1,
  affiliateLinks: 12,
};

describe('the popup’s article view', () => {
  it('says that it is looking', () => {
    showPopup();
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      '',
      'Looking at this page',
    ]);
  });

  it('says what the article is and opens the reader', () => {
    const { props } = showPopup({
      page: { kind: 'article', summary, iconUrl: null, isOpen: false },
    });
    screen.getByRole('heading', { name: 'The last ferry' });
    screen.getByText('The Lantern Post');
    screen.getByText('By Ingrid Vale and Kenji Ōe');
    screen.getByText('6 min · 1 disclosure · 12 affiliate links');
    fireEvent.click(screen.getByRole('button', { name: /^Open reader/ }));
    expect(props.onToggleReader).toHaveBeenCalledOnce();
  });

  it('shows the key beside the button, when there is one', () => {
    showPopup({ page: { kind: 'article', summary, iconUrl: null, isOpen: false } });
    expect(screen.getByRole('button', { name: /Open reader/ }).textContent).toContain(
      'Alt+R',
    );
  });

  it('offers to close a reader that is open', () => {
    showPopup({
      page: { kind: 'article', summary, iconUrl: null, isOpen: true },
      shortcut: null,
    });
    screen.getByRole('button', { name: 'Close reader' });
  });

  it('leaves out counts of zero and missing names', () => {
    const bare = {
      ...summary,
      siteName: null,
      authors: [],
      disclosures: 0,
      affiliateLinks: 1,
    };
    showPopup({ page: { kind: 'article', summary: bare, iconUrl: null, isOpen: false } });
    screen.getByText('6 min · 1 affiliate link');
    expect(screen.queryByText(/^By /)).toBeNull();
  });

  it('does nothing a second time while it is busy', () => {
    const { props } = showPopup({
      page: { kind: 'article', summary, iconUrl: null, isOpen: false },
      isBusy: true,
    });
    const button = screen.getByRole('button', { name: 'Opening' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(props.onToggleReader).not.toHaveBeenCalled();
  });

  it('says that there is no article, and tries anyway', () => {
    const { props } = showPopup({ page: { kind: 'no-article' } });
    screen.getByRole('heading', { name: 'No article was found on this page.' });
    expect(document.activeElement?.textContent).toBe('Try anyway');
    fireEvent.click(screen.getByRole('button', { name: 'Try anyway' }));
    expect(props.onTryAnyway).toHaveBeenCalledOnce();
  });

  it('offers to read a page of another site', () => {
    const { props } = showPopup({ page: { kind: 'off-site' } });
    screen.getByText('This page is not on The Lantern Post.');
    fireEvent.click(screen.getByRole('button', { name: 'Read this page' }));
    expect(props.onTryAnyway).toHaveBeenCalledOnce();
  });

  it.each([
    ['browser-page', 'This is one of the browser’s own pages.'],
    ['store', 'Browsers keep extensions out of their stores.'],
    ['pdf', 'This is a PDF, and Byline reads web pages only.'],
    ['file', 'The browser does not let Byline read files.'],
    ['no-leave', 'The browser does not let Byline read this page.'],
    ['tab-gone', 'This tab was closed.'],
    ['blocked', 'Browsers keep extensions out of this page.'],
    ['extension-gone', 'Byline was just updated.'],
  ] as const)(
    'says why a page cannot be read (%s), and offers nothing',
    (kind, words) => {
      showPopup({ page: { kind } });
      screen.getByRole('heading', { name: words });
      expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
        ['Settings'],
      );
    },
  );

  it('looks again at a page that had not loaded', () => {
    const { props } = showPopup({ page: { kind: 'not-loaded' } });
    screen.getByRole('heading', { name: 'This page has not loaded.' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it('says aloud that it failed, and tries again', () => {
    const { props } = showPopup({ page: { kind: 'failed' } });
    expect(screen.getByRole('alert').textContent).toContain(
      'Byline could not read this page.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it.each([
    ['sign-in', true, 'You are signed in.'],
    ['sign-in', false, 'You are not signed in.'],
    ['forgot', true, 'Reset password instructions sent.'],
    ['forgot', false, 'The site did not confirm that instructions were sent.'],
  ] as const)(
    'says how an account request ended meanwhile (%s, done: %s), and leads there',
    (step, isDone, words) => {
      const { props } = showPopup({
        page: { kind: 'no-article' },
        news: { step, isDone },
      });
      const [news] = screen.getAllByRole('status');
      expect(news?.textContent).toContain(words);
      fireEvent.click(screen.getByRole('button', { name: 'Show' }));
      expect(props.onDraft).toHaveBeenCalledWith({ view: 'account' });
    },
  );

  it('opens the settings', () => {
    const { props } = showPopup();
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });
});
