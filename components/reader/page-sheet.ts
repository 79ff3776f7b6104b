import { HOST_NAME } from './host-name.ts';

/**
 * While the reader is open, prints it and nothing of the page, and gives the page's own scrollbar the
 * reader's paper: two bars side by side look broken, and taking the page's away would move the page. A
 * constructed sheet, no node: the page's DOM stays as it was. Returns the undo.
 */
export function dressPage(
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
      `@media screen { :root { scrollbar-color: ${paper} ${paper} !important; } } ` +
        // The id is nobody's: with it no rule of the page for what it prints weighs more.
        `@media print { :root > :not(${HOST_NAME}, #_) { display: none !important; } ` +
        ':root { background: none !important; height: auto !important; overflow: visible !important; } }',
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

/**
 * Takes away the reader of an extension that was replaced under it: Firefox ends an extension's scripts
 * without a word to them, and what they showed stays, its buttons dead.
 */
export function removeRemains(doc: Document): void {
  for (const host of doc.querySelectorAll(HOST_NAME)) host.remove();
  const sheets = doc.adoptedStyleSheets;
  const others = sheets.filter(
    ({ cssRules }) => !cssRules[1]?.cssText.includes(HOST_NAME),
  );
  // Set for nothing, the list would have the whole page styled anew.
  if (others.length < sheets.length) doc.adoptedStyleSheets = others;
}
