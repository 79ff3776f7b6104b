import { render } from 'preact';
import type { Article } from '../../lib/article/types.ts';
import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { setLanguage, type Translate } from '../ui/text.ts';
import { HOST_NAME } from './host-name.ts';
import { directionOf } from './interface-words.tsx';
import { watchIntrusions } from './page-intrusions.ts';
import { pausePageMedia } from './page-media.ts';
import { dressPage, removeRemains } from './page-sheet.ts';
import { rememberPage } from './page-state.ts';
import { prepareBody } from './prepare-body.ts';
import { keepPageQuiet } from './quiet-page.ts';
import css from './reader.css?inline';
import { Reader } from './reader.tsx';
import { createActions } from './reader-actions.ts';
import type { ReaderTools } from './tools/reader-tools.tsx';

/** Everything the reader needs; callbacks are never called after the reader has closed. */
export interface ReaderOptions {
  readonly doc: Document;
  readonly article: Article;
  readonly preferences: ReadingPreferences;
  readonly text: Translate;
  /** Locale of the interface (BCP 47), for dates, numbers and the direction of its words. */
  readonly locale: string;
  /** Puts what only few readings need into the page; rejects when the extension is gone. */
  readonly loadTools: () => Promise<ReaderTools>;
  /** Resolves with whether the extension was there to keep them. */
  readonly onPreferencesChange: (patch: Partial<ReadingPreferences>) => Promise<boolean>;
  /** Called once, whoever closed the reader: its button, Esc, the page, or `close()`. */
  readonly onClose: () => void;
  /** Resolves with whether the extension was there to open them. */
  readonly onOpenOptions: () => Promise<boolean>;
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

/** How long what was just done stays on screen, in milliseconds: a sentence is read in three seconds. */
const NOTICE_MS = 5000;

/**
 * Opens the reader over the page: a host element with a closed shadow root, a modal dialog inside it.
 * On closing, the page's DOM, scroll position, focus, selection and playing media are as they were.
 */
export function mountReader(options: ReaderOptions): ReaderHandle {
  const { doc } = options;
  removeRemains(doc);
  const before = rememberPage(doc);
  const { host, dialog } = createHost(doc);
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const undo: (() => void)[] = [];

  const close = () => {
    if (signal.aborted) return;
    lifetime.abort();
    render(null, dialog);
    dialog.close();
    host.remove();
    before.restore();
    for (const step of undo) step();
    options.onClose();
  };
  const escapeKey = { current: close };
  // Drawn before the page is touched: an article that cannot be drawn leaves no trace.
  const view = createView({ ...options, dialog, close, escapeKey, signal });
  view.draw();
  undo.push(pausePageMedia(doc, signal));
  doc.documentElement.append(host);
  // Before the dialog opens, which has the page laid out: after it, all would be laid out twice.
  undo.push(dressPage(doc, dialog, signal));
  dialog.showModal();
  // Said once the place where it is said is there: only what changes is read out.
  if (options.article.isTruncated) view.notify(options.text('pageTooLarge'));
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
  /** Aborts when the reader has closed: nothing is drawn after that. */
  readonly signal: AbortSignal;
}

interface View {
  draw(): void;
  /** Shows and announces words for a while. */
  notify(words: string): void;
  update(preferences: ReadingPreferences): void;
}

/** The drawn reader: what it shows depends on the preferences and on what was just done. */
function createView(options: ViewOptions): View {
  const { article, dialog, locale, signal } = options;
  setLanguage({ text: options.text, locale });
  const body = prepareBody(options);
  let preferences = options.preferences;
  let notice = '';
  const update = (next: ReadingPreferences) => {
    preferences = next;
    draw();
  };
  const notify = noticeBoard(signal, (words) => {
    notice = words;
    draw();
  });
  const actions = createActions({ ...options, notify });
  const draw = () => {
    if (signal.aborted) return;
    dressDialog(dialog, preferences, locale);
    render(
      <Reader
        article={article}
        body={body}
        preferences={preferences}
        onPreferences={(patch) => {
          update({ ...preferences, ...patch });
          actions.savePreferences(patch);
        }}
        actions={actions}
        synth={options.doc.defaultView?.speechSynthesis ?? null}
        notice={notice}
        scroller={dialog}
        escapeKey={options.escapeKey}
      />,
      dialog,
    );
  };
  return { draw, update, notify };
}

function dressDialog(
  dialog: HTMLDialogElement,
  preferences: ReadingPreferences,
  locale: string,
): void {
  dialog.lang = locale;
  dialog.dir = directionOf(locale);
  dialog.dataset.theme = preferences.theme;
  dialog.dataset.font = preferences.font;
  dialog.style.setProperty('--body-size', `${preferences.textSizePx}px`);
  dialog.style.setProperty('--columns', String(preferences.columnWidthCh));
}

/** Shows words for a while. */
function noticeBoard(
  signal: AbortSignal,
  show: (words: string) => void,
): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (words) => {
    clearTimeout(timer);
    show(words);
    timer = setTimeout(() => show(''), NOTICE_MS);
  };
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
