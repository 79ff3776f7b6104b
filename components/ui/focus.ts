/** Focuses an element of an extension page where nothing has the focus, so that nobody is taken from elsewhere. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
