/** Key events are kept from the page wherever they aim: behind a modal dialog none is meant for it. */
const KEYS = 'keydown keyup keypress';

/**
 * Events the reader itself never listens to. Pages use them to hijack scrolling, to forbid selecting
 * and the context menu, or to add words to what is copied.
 */
const UNUSED =
  'beforeinput input copy cut paste selectstart contextmenu dragstart wheel touchstart touchmove ' +
  'touchend pointermove mousemove pointerover pointerout mouseover mouseout dblclick';

/** Events the reader's own controls need; they are stopped on their way out of it. */
const USED = 'click auxclick mousedown mouseup pointerdown pointerup';

interface QuietPageOptions {
  readonly host: HTMLElement;
  /** Takes the focus when it has fallen out of the reader. */
  readonly dialog: HTMLDialogElement;
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps what happens in the reader from the page's own listeners. What remains: listeners the page put
 * on `window` in the capture phase before the reader opened run first, and see a key (never typed text:
 * the reader has no text field) or a click whose target is the host element.
 */
export function keepPageQuiet(doc: Document, options: QuietPageOptions): void {
  const { host, dialog, signal } = options;
  const view = doc.defaultView;
  for (const type of KEYS.split(' ')) {
    view?.addEventListener(type, (event) => silenceKey(event, options), {
      capture: true,
      signal,
    });
  }
  for (const type of UNUSED.split(' ')) {
    view?.addEventListener(
      type,
      (event) => {
        if (event.target === host) event.stopImmediatePropagation();
      },
      { capture: true, passive: true, signal },
    );
  }
  for (const type of USED.split(' ')) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  dialog.addEventListener('cancel', (event) => closeByBrowser(event, options), {
    signal,
  });
}

/** The browser's own Esc, which comes even when the page has swallowed the key. */
function closeByBrowser(event: Event, { onEscape }: QuietPageOptions): void {
  event.preventDefault();
  if (event.isTrusted) onEscape();
}

function silenceKey(event: Event, { host, dialog, onEscape }: QuietPageOptions): void {
  event.stopImmediatePropagation();
  if (event.target !== host) dialog.focus({ preventScroll: true });
  if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return;
  if (event.isComposing || !event.isTrusted) return;
  const isAll = event.key === 'a' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.key !== 'Escape' && !isAll) return;
  event.preventDefault();
  if (isAll) selectArticle(dialog);
  else onEscape();
}

/** Selects what there is to read: browsers themselves would select the page behind, of which nothing can be. */
function selectArticle(dialog: HTMLDialogElement): void {
  // Chromium tells of a selection in a shadow root there, and does not show the page what is in it.
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?: () => Selection };
  const selection = root.getSelection?.() ?? dialog.ownerDocument.getSelection();
  const article = dialog.querySelector('article');
  if (article) selection?.selectAllChildren(article);
}
