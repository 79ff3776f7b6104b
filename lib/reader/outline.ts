import { HEADINGS } from './heading-levels.ts';

/** One heading of the body; `depth` counts from 0 at the body's highest heading level. */
export interface OutlineEntry {
  readonly text: string;
  readonly depth: number;
  readonly heading: Element;
}

/** The non-empty headings under `root`, in order. Reads the tree only. */
export function outlineOf(root: ParentNode): OutlineEntry[] {
  const headings = [...root.querySelectorAll(HEADINGS)]
    .map((heading) => ({
      heading,
      text: (heading.textContent ?? '').replace(/\s+/g, ' ').trim(),
      level: Number(heading.localName.slice(1)),
    }))
    .filter(({ text }) => text !== '');
  const top = Math.min(...headings.map(({ level }) => level));
  return headings.map(({ heading, text, level }) => ({
    heading,
    text,
    depth: level - top,
  }));
}
