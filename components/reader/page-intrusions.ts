interface IntrusionOptions {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** The page took the reader away. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/**
 * A page that covers the reader this often within this time is left to win, and the reader closes. One
 * dialog of a page counts twice: it shows itself and takes the focus.
 */
const FIGHT_RISES = 8;
const FIGHT_MS = 3000;

/**
 * Watches for a page that removes the reader or opens something on top of it: a late newsletter dialog
 * is put behind the reader again; a page that insists, or takes the host away, ends the reader.
 */
export function watchIntrusions(doc: Document, options: IntrusionOptions): void {
  const { host, dialog, onGone, signal } = options;
  const observer = new MutationObserver(() => {
    if (!host.isConnected) onGone();
  });
  // The document as a node: `doc` may be a stand-in for it.
  observer.observe(doc.documentElement.getRootNode(), { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());

  const rises: number[] = [];
  // Rising gives the focus back to what had it, which is the page's dialog: no new intrusion.
  let isRising = false;
  const rise = (timeMs: number) => {
    if (isRising) return;
    rises.push(timeMs);
    const first = rises.at(-FIGHT_RISES);
    if (first !== undefined && timeMs - first < FIGHT_MS) return onGone();
    isRising = true;
    raise(dialog);
    isRising = false;
  };
  doc.addEventListener(
    'toggle',
    ({ target, timeStamp }) => {
      if (target instanceof Element && target !== host && isOnTop(target))
        rise(timeStamp);
    },
    { capture: true, signal },
  );
  doc.addEventListener(
    'focusin',
    ({ target, timeStamp }) => {
      // Only a newer modal dialog can take the focus: everything else outside ours is inert.
      if (target instanceof Element && target.closest('dialog:modal')) rise(timeStamp);
    },
    { capture: true, signal },
  );
}

function isOnTop(element: Element): boolean {
  return element.matches('dialog:modal, :popover-open');
}

/** Shows the dialog again above everything, its scroll position and focus kept. */
function raise(dialog: HTMLDialogElement): void {
  const { scrollTop } = dialog;
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  dialog.close();
  dialog.showModal();
  dialog.scrollTop = scrollTop;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
