interface IntrusionOptions {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** The page took the reader away. */
  readonly onGone: () => void;
  readonly signal: AbortSignal;
}

/**
 * A page that covers or removes the reader this often within this time is left to win, and the reader closes. One
 * dialog of a page counts twice: it shows itself and takes the focus.
 */
const FIGHT_RISES = 8;
const FIGHT_MS = 3000;

/**
 * Watches for a page that removes the reader or opens something on top of it. A late newsletter dialog is put behind
 * the reader again, and a page that is drawn anew from its root, as frameworks do when theirs is not what they sent,
 * gets the reader back where it was read. A page that insists, or whose root is another now, ends the reader.
 */
export function watchIntrusions(doc: Document, options: IntrusionOptions): void {
  const { host, dialog, onGone, signal } = options;
  const rises: number[] = [];
  // Rising gives the focus back to what had it, which is the page's dialog: no new intrusion.
  let isRising = false;
  let { scrollTop } = dialog;
  const rise = (timeMs: number) => {
    if (isRising) return;
    rises.push(timeMs);
    const first = rises.at(-FIGHT_RISES);
    if (first !== undefined && timeMs - first < FIGHT_MS) return onGone();
    isRising = true;
    raise(dialog, scrollTop);
    isRising = false;
  };
  const root = doc.documentElement;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    if (doc.documentElement !== root) return onGone();
    root.append(host);
    rise(performance.now());
  });
  // The document as a node: `doc` may be a stand-in for it.
  observer.observe(root.getRootNode(), { childList: true });
  observer.observe(root, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // A box that is taken out forgets it.
  dialog.addEventListener('scroll', () => (scrollTop = dialog.scrollTop), { signal });

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

/** Shows the dialog again above everything, scrolled to where it was, its focus kept. */
function raise(dialog: HTMLDialogElement, scrollTop: number): void {
  const root = dialog.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  dialog.close();
  dialog.showModal();
  dialog.scrollTop = scrollTop;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
