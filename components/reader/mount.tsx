import { render } from 'preact';
import type { Article } from '../../lib/article/types.ts';
import { exportWebPage, fileNameOf } from '../../lib/reader/export-file.ts';
import { levelHeadings } from '../../lib/reader/heading-levels.ts';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { sanitiseBody } from '../../lib/reader/sanitise.ts';
import { shortNetworkName } from '../../lib/reader/summary.ts';
import { type Language, LanguageContext, type Translate } from '../ui/text.tsx';
import { markAffiliateLinks } from './affiliate-marks.ts';
import { copyText } from './copy-text.ts';
import { directionOf } from './interface-words.tsx';
import { watchIntrusions } from './page-intrusions.ts';
import { pausePageMedia } from './page-media.ts';
import { rememberPage } from './page-state.ts';
import { hidePageInPrint } from './print-sheet.ts';
import { keepPageQuiet } from './quiet-page.ts';
import css from './reader.css?inline';
import { Reader } from './reader.tsx';
import type { ReaderActions } from './reader-actions.ts';
import { saveFile } from './save-file.ts';
import { wrapTables } from './wide-blocks.ts';

/** Name of the host element, while the reader is open the last child of the page's root element. */
export const HOST_NAME = 'byline-reader';

/** Everything the reader needs; callbacks are never called after the reader has closed. */
export interface ReaderOptions {
  readonly doc: Document;
  readonly article: Article;
  readonly preferences: ReadingPreferences;
  readonly text: Translate;
  /** Locale of the interface (BCP 47), for dates, numbers and the direction of its words. */
  readonly locale: string;
  /** The article as Markdown, for copying and saving; called when asked for. */
  readonly toMarkdown: (article: Article) => string;
  readonly onPreferencesChange: (patch: Partial<ReadingPreferences>) => void;
  /** Called once, whoever closed the reader: its button, Esc, the page, or `close()`. */
  readonly onClose: () => void;
  readonly onOpenOptions?: () => void;
}

/** An open reader. */
export interface ReaderHandle {
  /** Closes it; a second call does nothing. */
  close(): void;
  /** Shows other preferences at once, for when they change elsewhere. */
  update(preferences: ReadingPreferences): void;
  /** Resolves with `performance.now()` of the first frame that shows the article. */
  readonly firstPaint: Promise<number>;
}

/**
 * Opens the reader over the page: a host element with a closed shadow root, a modal dialog inside it.
 * On closing, the page's DOM, scroll position, focus and playing media are as they were.
 */
export function mountReader(options: ReaderOptions): ReaderHandle {
  const { doc } = options;
  const before = rememberPage(doc);
  const { host, dialog } = createHost(doc);
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const resumeMedia = pausePageMedia(doc, signal);
  const showPageInPrint = hidePageInPrint(doc, HOST_NAME);

  const close = () => {
    if (signal.aborted) return;
    lifetime.abort();
    render(null, dialog);
    dialog.close();
    host.remove();
    showPageInPrint();
    before.restore();
    resumeMedia();
    options.onClose();
  };
  const escapeKey = { current: close };
  const view = createView({ ...options, dialog, close, escapeKey });
  view.draw();
  doc.documentElement.append(host);
  dialog.showModal();
  dialog.focus({ preventScroll: true });
  keepPageQuiet(doc, { host, dialog, onEscape: () => escapeKey.current(), signal });
  watchIntrusions(doc, { host, dialog, onGone: close, signal });
  return { close, update: view.update, firstPaint: nextPaint(doc) };
}

function createHost(doc: Document): { host: HTMLElement; dialog: HTMLDialogElement } {
  const host = doc.createElement(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = css;
  const dialog = doc.createElement('dialog');
  dialog.className = 'byline reader';
  dialog.tabIndex = -1;
  dialog.setAttribute('aria-labelledby', 'by-title');
  root.append(style, dialog);
  return { host, dialog };
}

interface ViewOptions extends ReaderOptions {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
  readonly escapeKey: { current: () => void };
}

/** The drawn reader: what it shows depends on the preferences and on what was just done. */
function createView(options: ViewOptions): {
  draw(): void;
  update(preferences: ReadingPreferences): void;
} {
  const { article, dialog, escapeKey } = options;
  const language: Language = { text: options.text, locale: options.locale };
  const body = prepareBody(options);
  let preferences = options.preferences;
  let notice = '';
  const actions = createActions(options, (words) => {
    notice = words;
    draw();
  });
  const update = (next: ReadingPreferences) => {
    preferences = next;
    draw();
  };
  const draw = () => {
    dialog.lang = options.locale;
    dialog.dir = directionOf(options.locale);
    dialog.dataset.theme = preferences.theme;
    dialog.dataset.font = preferences.font;
    dialog.style.setProperty('--body-size', `${preferences.textSizePx}px`);
    dialog.style.setProperty('--columns', String(preferences.columnWidthCh));
    render(
      <LanguageContext.Provider value={language}>
        <Reader
          article={article}
          body={body}
          preferences={preferences}
          onPreferences={(patch) => {
            update({ ...preferences, ...patch });
            options.onPreferencesChange(patch);
          }}
          actions={actions}
          synth={options.doc.defaultView?.speechSynthesis ?? null}
          notice={notice}
          scroller={dialog}
          escapeKey={escapeKey}
        />
      </LanguageContext.Provider>,
      dialog,
    );
  };
  return { draw, update };
}

function prepareBody({ doc, article, text, locale }: ReaderOptions): DocumentFragment {
  const body = sanitiseBody(article.bodyHtml, doc);
  levelHeadings(body);
  wrapTables(body);
  markAffiliateLinks(body, article.affiliateLinks, ({ network }) => ({
    words:
      network === UNNAMED_NETWORK
        ? text('affiliateMarkUnnamed')
        : text('affiliateMark', shortNetworkName(network)),
    locale,
  }));
  return body;
}

/** The core's name for a link known only by `rel`. */
const UNNAMED_NETWORK = 'Sponsored link';

function createActions(
  options: ViewOptions,
  notify: (words: string) => void,
): ReaderActions {
  const { doc, article, dialog, close, text, toMarkdown, onOpenOptions } = options;
  return {
    copy: async () => {
      const hasCopied = await copyText(toMarkdown(article), dialog);
      notify(text(hasCopied ? 'copied' : 'copyFailed'));
    },
    saveMarkdown: () =>
      saveFile(doc, {
        name: fileNameOf(article.title, 'md'),
        type: 'text/markdown',
        text: toMarkdown(article),
      }),
    saveWebPage: () =>
      saveFile(doc, {
        name: fileNameOf(article.title, 'html'),
        type: 'text/html',
        text: exportWebPage(article, serialise(sanitiseBody(article.bodyHtml, doc))),
      }),
    print: () => doc.defaultView?.print(),
    openOriginal: (event) => {
      const link = event.currentTarget;
      const leadsElsewhere =
        link instanceof HTMLAnchorElement && !isSamePage(link.href, doc.URL);
      if (leadsElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      close();
    },
    openOptions: onOpenOptions ?? null,
    close,
  };
}

function isSamePage(a: string, b: string): boolean {
  return a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
}

function serialise(fragment: DocumentFragment): string {
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}

/** The time of the next painted frame. A hidden tab paints nothing: then the time it was ready. */
function nextPaint(doc: Document): Promise<number> {
  const view = doc.defaultView;
  return new Promise((resolve) => {
    const done = () => resolve(performance.now());
    if (!view || doc.hidden) done();
    else view.requestAnimationFrame(() => setTimeout(done));
  });
}
