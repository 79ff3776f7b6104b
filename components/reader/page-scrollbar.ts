/**
 * While the reader is open, gives the page's own scrollbar the reader's paper: two bars side by side look
 * broken, and taking the page's away would move the page. A constructed sheet, no node. Returns the undo.
 */
export function blendPageScrollbar(
  doc: Document,
  dialog: HTMLDialogElement,
  signal: AbortSignal,
): () => void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  const paint = () => {
    const paper = view.getComputedStyle(dialog).backgroundColor;
    sheet.replaceSync(
      `@media screen { :root { scrollbar-color: ${paper} ${paper} !important; } }`,
    );
  };
  paint();
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  const observer = new MutationObserver(paint);
  observer.observe(dialog, { attributeFilter: ['data-theme'] });
  view
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', paint, { signal });
  return () => {
    observer.disconnect();
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
