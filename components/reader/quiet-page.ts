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

/** What browsers have as `keyCode` of the key for "a", whatever it types. */
const KEY_A = 65;

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
 * the reader has no text field) or a click whose target is the host element. Firefox tells them the node
 * inside as well (`originalTarget`), closed root or not.
 */
export function keepPageQuiet(doc: Document, options: QuietPageOptions): void {
  const { host, dialog, signal } = options;
  const view = doc.defaultView;
  for (const type of KEYS.split(' ')) {
    view?.addEventListener(type as 'keydown', (event) => silenceKey(event, options), {
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

function silenceKey(
  event: KeyboardEvent,
  { host, dialog, onEscape }: QuietPageOptions,
): void {
  event.stopImmediatePropagation();
  if (event.target !== host) dialog.focus({ preventScroll: true });
  // What browsers fill in for a person comes as a key without one, what pages invent is not trusted.
  if (event.type !== 'keydown' || event.isComposing || !event.isTrusted) return;
  // By code: the letter is another under Caps Lock and on keyboards without an "a".
  const isAll =
    event.keyCode === KEY_A &&
    (event.ctrlKey || event.metaKey) &&
    !event.altKey &&
    !event.shiftKey;
  if (event.key !== 'Escape' && !isAll) return;
  event.preventDefault();
  if (isAll) selectArticle(dialog);
  else onEscape();
}

/** Selects what there is to read: browsers themselves would select the page behind, of which nothing can be. */
function selectArticle(dialog: HTMLDialogElement): void {
  // Chromium tells of a selection in a shadow root there, and shows the page its text but no node of it.
  const root = dialog.getRootNode() as ShadowRoot & { getSelection?: () => Selection };
  const selection = root.getSelection?.() ?? dialog.ownerDocument.getSelection();
  const article = dialog.querySelector('article');
  if (article) selection?.selectAllChildren(article);
}
