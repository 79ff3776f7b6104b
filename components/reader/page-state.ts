/** Remembers where someone was in the page: scroll position, focus, selection, open popovers. */
export function rememberPage(doc: Document): { restore(): void } {
  const view = doc.defaultView;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  const focused = doc.activeElement;
  const caret = caretOf(focused);
  const selection = doc.getSelection();
  const range =
    selection && selection.type === 'Range' ? selection.getRangeAt(0).cloneRange() : null;
  // A modal dialog closes those that close by themselves.
  const popovers = doc.querySelectorAll<HTMLElement>(':popover-open');
  return {
    restore: () => {
      for (const one of popovers) if (one.isConnected) one.showPopover();
      if (focused instanceof HTMLElement && doc.activeElement !== focused) {
        focused.focus({ preventScroll: true });
      }
      caret?.restore();
      if (range && selection?.type !== 'Range') {
        selection?.removeAllRanges();
        selection?.addRange(range);
      }
      if (view && (view.scrollX !== x || view.scrollY !== y)) {
        view.scrollTo({ left: x, top: y, behavior: 'instant' });
      }
    },
  };
}

/** The selection inside a text field; `null` for fields that have none, such as a checkbox. */
function caretOf(element: Element | null): { restore(): void } | null {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
    return null;
  }
  const { selectionStart, selectionEnd, selectionDirection } = element;
  if (selectionStart === null) return null;
  return {
    restore: () =>
      element.setSelectionRange(
        selectionStart,
        selectionEnd,
        selectionDirection ?? undefined,
      ),
  };
}
