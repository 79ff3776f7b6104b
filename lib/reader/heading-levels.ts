/** A selector of every heading of a body. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Renames the headings under `root` so that they begin at `h2`, below the title, and no level is skipped;
 * their order of rank stays. Changes `root`.
 */
export function levelHeadings(root: DocumentFragment): void {
  const open: number[] = [];
  for (const heading of root.querySelectorAll(HEADINGS)) {
    const rank = Number(heading.localName.slice(1));
    while (open.length > 0 && (open[open.length - 1] ?? 0) >= rank) open.pop();
    open.push(rank);
    rename(heading, `h${Math.min(open.length + 1, 6)}`);
  }
}

function rename(heading: Element, name: string): void {
  if (heading.localName === name) return;
  const renamed = heading.ownerDocument.createElement(name);
  for (const { name: key, value } of heading.attributes) renamed.setAttribute(key, value);
  renamed.append(...heading.childNodes);
  heading.replaceWith(renamed);
}
