import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Reader, type ReaderProps } from '../../../components/reader/reader.tsx';
import type { ReaderActions } from '../../../components/reader/reader-actions.ts';
import { readerTools } from '../../../components/reader/tools/reader-tools.tsx';
import { renderInEnglish } from '../in-english.tsx';
import { sampleArticle, sampleAuthor } from '../sample-article.ts';

function bodyOf(...parts: readonly [string, string][]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [name, words] of parts) {
    const element = document.createElement(name);
    element.textContent = words;
    fragment.append(element);
  }
  return fragment;
}

function sampleActions(): ReaderActions {
  return {
    copy: vi.fn(),
    saveMarkdown: vi.fn(),
    saveWebPage: vi.fn(),
    print: vi.fn(),
    openOriginal: vi.fn(),
    openOptions: vi.fn(),
    savePreferences: vi.fn(),
    close: vi.fn(),
    withTools: (use) => void use(readerTools),
  };
}

function showReader(fields: Partial<ReaderProps> = {}) {
  const props: ReaderProps = {
    article: sampleArticle(),
    body: bodyOf(['p', 'The ferry was late.'], ['h2', 'A part'], ['p', 'It came.']),
    preferences: { theme: 'light', textSizePx: 19, columnWidthCh: 66, font: 'serif' },
    onPreferences: vi.fn(),
    actions: sampleActions(),
    synth: null,
    notice: '',
    scroller: document.body,
    escapeKey: { current: () => undefined },
    ...fields,
  };
  renderInEnglish(<Reader {...props} />);
  return props;
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the reader', () => {
  it('says after the text that the page was too large, where it was', () => {
    const words = /too large to be read whole/;
    showReader();
    expect(screen.queryByText(words)).toBeNull();
    showReader({ article: sampleArticle({ isTruncated: true }) });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows the title, the authors, the disclosure and then the text', () => {
    showReader({
      article: sampleArticle({
        subtitle: 'Ninety people',
        authors: [sampleAuthor(), sampleAuthor({ name: 'Kenji Ōe' })],
      }),
    });
    const article = screen.getByRole('article');
    const order = (within(article).getByRole('heading', { level: 1 }).textContent ?? '')
      .concat('|')
      .concat(article.textContent ?? '');
    expect(order.startsWith('The last ferry|')).toBe(true);
    const words = article.textContent ?? '';
    const places = [
      'The last ferry',
      'Ninety people',
      'Ingrid Vale',
      'Kenji Ōe',
      'Nothing to disclose found',
      'The ferry was late.',
      'lantern.example/harbour/ferry',
    ].map((part) => words.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('sets a title smaller that is longer than headlines are', () => {
    showReader({ article: sampleArticle({ title: 'A ferry '.repeat(16).trim() }) });
    expect(screen.getByRole('heading', { level: 1 }).className).toBe('long');
  });

  it('carries the article’s language and direction', () => {
    showReader({ article: sampleArticle({ lang: 'ar', dir: 'rtl' }) });
    const article = screen.getByRole('article');
    expect([article.lang, article.dir]).toEqual(['ar', 'rtl']);
  });

  it('closes by its button', () => {
    const { actions } = showReader();
    fireEvent.click(button('Close reader'));
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('lets Esc close an open menu first, then the reader', async () => {
    const { actions, escapeKey } = showReader();
    fireEvent.click(button('Type and colours'));
    expect(button('Type and colours').getAttribute('aria-expanded')).toBe('true');
    escapeKey.current();
    await vi.waitFor(() =>
      expect(button('Type and colours').getAttribute('aria-expanded')).toBe('false'),
    );
    expect(actions.close).not.toHaveBeenCalled();
    escapeKey.current();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('leaves a menu closed that was closed again before its panel came', async () => {
    let bring: (() => void) | undefined;
    const actions: ReaderActions = {
      ...sampleActions(),
      withTools: (use) => {
        bring = () => use(readerTools);
      },
    };
    showReader({ actions });
    const more = button('More');
    fireEvent.click(more);
    await vi.waitFor(() => expect(more.getAttribute('aria-expanded')).toBe('true'));
    expect(more.getAttribute('aria-controls')).toBeNull();
    fireEvent.click(more);
    await vi.waitFor(() => expect(more.getAttribute('aria-expanded')).toBe('false'));
    bring?.();
    fireEvent.click(more);
    await vi.waitFor(() => {
      const panel = screen.getByRole('group', { name: 'More' });
      expect(more.getAttribute('aria-controls')).toBe(panel.id);
    });
  });

  it('closes a menu whose script does not come', async () => {
    showReader({ actions: { ...sampleActions(), withTools: (use) => void use(null) } });
    fireEvent.click(button('More'));
    await vi.waitFor(() =>
      expect(button('More').getAttribute('aria-expanded')).toBe('false'),
    );
  });

  it('moves the focus into an opened menu and back to its button', async () => {
    const { escapeKey } = showReader();
    fireEvent.click(button('Type and colours'));
    const light = screen.getByRole('radio', { name: 'Light' });
    await vi.waitFor(() => expect(document.activeElement).toBe(light));
    escapeKey.current();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(button('Type and colours')),
    );
  });

  it('changes how it reads', () => {
    const { onPreferences } = showReader();
    fireEvent.click(button('Type and colours'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    fireEvent.click(button('Larger text'));
    fireEvent.click(screen.getByRole('radio', { name: 'Wide' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Sans' }));
    expect(vi.mocked(onPreferences).mock.calls.map(([patch]) => patch)).toEqual([
      { theme: 'sepia' },
      { textSizePx: 21 },
      { columnWidthCh: 78 },
      { font: 'sans' },
    ]);
  });

  it.each([
    ['without headings', bodyOf(['p', 'Short.'])],
    ['whose headings are all empty', bodyOf(['h2', ' '], ['p', 'Short.'], ['h3', ''])],
  ])('has no outline for a text %s', (_, body) => {
    showReader({ body });
    expect(screen.queryByRole('button', { name: 'Outline' })).toBeNull();
  });

  it('leads to a heading and puts the focus there', async () => {
    showReader();
    fireEvent.click(button('Outline'));
    fireEvent.click(button('A part'));
    const heading = screen.getByRole('heading', { name: 'A part' });
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('says the language of the text, and that it is unknown where it is', () => {
    showReader({ article: sampleArticle({ lang: 'pt-BR' }) });
    expect(screen.getByRole('article').getAttribute('lang')).toBe('pt-BR');
    cleanup();
    showReader({ article: sampleArticle({ lang: null }) });
    expect(screen.getByRole('article').getAttribute('lang')).toBe('');
  });

  it('has no button whose title says its name again', () => {
    showReader();
    const titled = screen.getAllByRole('button').filter(({ title }) => title !== '');
    expect(titled.length).toBeGreaterThan(3);
    for (const one of titled) expect(one.hasAttribute('aria-label')).toBe(false);
  });

  it('saves, copies, prints and opens the settings', () => {
    const { actions } = showReader();
    fireEvent.click(button('More'));
    fireEvent.click(button('All settings'));
    expect(actions.openOptions).toHaveBeenCalledOnce();
    const [, saveButton] = screen.getAllByRole('button', { name: 'Save' });
    fireEvent.click(saveButton as HTMLElement);
    expect(actions.saveMarkdown).toHaveBeenCalledOnce();
    fireEvent.click(button('Copy text'));
    fireEvent.click(button('Print'));
    expect(
      [actions.copy, actions.print].map((act) => vi.mocked(act).mock.calls.length),
    ).toEqual([1, 1]);
  });

  it('announces what was done', () => {
    showReader({ notice: 'Copied' });
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });
});
