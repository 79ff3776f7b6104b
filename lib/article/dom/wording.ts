import type { DomAccess } from './access.ts';
import { hintMask, hintWords } from './hints.ts';

/** What the class and id of an element say; one object for all elements of the same class. */
export interface Wording {
  readonly words: string;
  readonly hints: number;
}

const NONE: Wording = { words: '', hints: 0 };

function read(raw: string): Wording {
  const words = hintWords(raw);
  return { words, hints: hintMask(words) };
}

/** Reads the wording of elements; every class is looked at once a page: they repeat a lot. */
export function wordingReader(
  dom: DomAccess,
): (element: Node, isHeading: boolean) => Wording {
  const classes = new Map<string, Wording>();
  return (element, isHeading) => {
    const written = dom.attr(element, 'class');
    let known = NONE;
    if (written) {
      const seen = classes.get(written);
      known = seen ?? read(written);
      if (!seen) classes.set(written, known);
    }
    const id = isHeading ? null : dom.attr(element, 'id');
    if (!id) return known;
    const own = read(id);
    return { words: `${known.words} ${own.words}`, hints: known.hints | own.hints };
  };
}
