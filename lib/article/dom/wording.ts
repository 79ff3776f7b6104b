import type { DomAccess } from './access.ts';
import { HINT_BIT, hintMask, hintWords } from './hints.ts';

/** What the class and id of an element say; one object for all elements of the same class. */
export interface Wording {
  readonly words: string;
  readonly hints: number;
}

const NONE: Wording = { words: '', hints: 0 };

/** Tailwind's `hidden md:block` hides on small screens only. */
const SHOWN_WIDE = /\b(sm|md|lg|xl):(block|flex|grid|inline|table)/;

/** Reads the wording of elements; every class and every name in it is looked at once a page: they repeat a lot. */
export function wordingReader(
  dom: DomAccess,
): (element: Node, isHeading: boolean) => Wording {
  const classes = new Map<string, Wording>();
  const names = new Map<string, number>();
  const read = (raw: string): Wording => {
    const words = hintWords(raw);
    let hints = 0;
    for (const name of words.split(' ')) {
      let own = names.get(name);
      if (own === undefined) {
        own = hintMask(name);
        names.set(name, own);
      }
      hints |= own;
    }
    if (hints & HINT_BIT.hidden && SHOWN_WIDE.test(words)) hints &= ~HINT_BIT.hidden;
    return { words, hints };
  };
  return (element, isHeading) => {
    const klass = dom.attr(element, 'class');
    const id = isHeading ? null : dom.attr(element, 'id');
    let known = NONE;
    if (klass) {
      known = classes.get(klass) ?? read(klass);
      classes.set(klass, known);
    }
    if (!id) return known;
    const own = read(id);
    return { words: `${known.words} ${own.words}`, hints: known.hints | own.hints };
  };
}
