/**
 * Copies text to the clipboard. Where the page's address or its permissions policy forbids the modern
 * way, a field in `place` (inside the dialog, so that it can be focused) is selected and copied.
 */
export async function copyText(
  doc: Document,
  text: string,
  place: Element,
): Promise<boolean> {
  try {
    await doc.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(doc, text, place);
  }
}

function copyThroughField(doc: Document, text: string, place: Element): boolean {
  const root = place.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : doc.activeElement;
  const field = doc.createElement('textarea');
  field.style.cssText = 'position: fixed; opacity: 0';
  field.value = text;
  place.append(field);
  field.focus({ preventScroll: true });
  field.select();
  const hasCopied = doc.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return hasCopied;
}
