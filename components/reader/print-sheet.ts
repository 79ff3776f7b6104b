/**
 * While the reader is open, prints the reader and nothing of the page: a constructed sheet hides the
 * page in print only. It is no node, so the page's DOM stays as it was. Returns the undo.
 */
export function hidePageInPrint(doc: Document, hostName: string): () => void {
  const view = doc.defaultView as (Window & typeof globalThis) | null;
  if (!view) return () => undefined;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(
    `@media print { :root > :not(${hostName}) { display: none !important; }` +
      ' :root { background: none !important; height: auto !important; overflow: visible !important; } }',
  );
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  return () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
