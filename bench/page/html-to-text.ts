const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Text of an HTML string with a line break at every block. */
export function htmlToText(html: string): string {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const walker = doc.createTreeWalker(
    doc.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const parts: string[] = [];
  const ends: Node[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    while (ends.length > 0 && !ends[ends.length - 1]?.contains(node)) {
      ends.pop();
      parts.push('\n');
    }
    if (node.nodeType === Node.TEXT_NODE) {
      const parent = node.parentNode?.nodeName ?? '';
      if (parent !== 'SCRIPT' && parent !== 'STYLE') parts.push(node.nodeValue ?? '');
    } else if (BLOCKS.has(node.nodeName)) {
      parts.push('\n');
      ends.push(node);
    }
  }
  return parts.join('');
}
