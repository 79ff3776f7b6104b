import type { DomAccess } from './access.ts';

/**
 * Names that tell a category of element, one category a line in the order of {@link HINT_BIT}. A name counts where a
 * word of a class or id begins; one that ends in a hyphen must be a whole word. Of two that overlap the first counts.
 */
const TABLE = `content- article- post- entry- story- text- prose- body- copy- wysiwyg markdown rich-text richtext
nav menu breadcrumb crumb paginat pager- skip- megamenu topbar subnav tab- tabs-
more- latest- next- prev related recommend trending popular recent read-next read-more similar suggest outbrain taboola
comment discussion reply- reaction rating respond disqus
follow- shar social facebook twitter whatsapp linkedin pinterest
bio- author byline biograph contributor writer written-by posted-by staff profile avatar
footer foot- copyright colophon legal bottom-bar site-info
modal cookie consent gdpr popup pop-up overlay lightbox dialog drawer offcanvas off-canvas toast tooltip
meta site-info date- time tag- tags- info- timestamp categor taxonomy publish reading-time
attribution legend caption credit copyright
card tile item- list- listing grid- loop- teaser carousel slider swiper slick gallery archive
quote pull-quote pullquote blockquote tweet
hidden- hide- a11y- d-none- sr-only visually screen-reader offscreen display-none`;

/** Characters of a class or id that are read. */
const MAX_CHARS = 400;

/** Bit of each category in a mask: `body`, which patterns tell, then those of the table's lines in order. */
export const HINT_BIT = {
  body: 1,
  content: 2,
  nav: 4,
  related: 8,
  comment: 16,
  share: 32,
  author: 64,
  footer: 128,
  consent: 256,
  meta: 512,
  caption: 1024,
  card: 2048,
  quote: 4096,
  hidden: 8192,
} as const;

/** Categories of each name as a bit mask, without the hyphen that ends it. */
const CATEGORIES = new Map<string, number>();

/** Any name where a word begins. One scan of a class costs half of looking its words up one by one. */
const NAMES = readTable();

function readTable(): RegExp {
  /** Rests of names by their first letters: found in two thirds of the time that a plain list takes. */
  const rests = new Map<string, string[]>();
  for (const [at, line] of TABLE.split('\n').entries())
    for (const written of line.split(' ')) {
      const name = written.replace(/-$/, '');
      CATEGORIES.set(name, (CATEGORIES.get(name) ?? 0) | (2 << at));
      const rest = name.slice(1) + (name === written ? '' : '\\b');
      rests.set(name.charAt(0), [...(rests.get(name.charAt(0)) ?? []), rest]);
    }
  const forms = [...rests].map(([start, ends]) => `${start}(?:${ends.join('|')})`);
  return new RegExp(`\\b(?:${forms.join('|')})`, 'g');
}

/** Parts of names like `post-content` and `mainbody`, and what editors call a text. */
const BODY =
  /prose|wysiwyg|markdown|rich-?text|(?:article|post|entry|story|blog|page|content|main)-?(?:body|content|text|detail|copy|inner)/;

/** "hidden" in names that hide nothing, or on small screens only: `field--label-hidden`, `md:hidden`, `hidden md:block`. */
const NOT_HIDDEN =
  /(?:overflow-|overflow-[xy]-|label-|:)hidden|(?:sm|md|lg|xl):(?:block|flex|grid|inline|table)/;

/** What the class and id of an element say; one object for all elements of the same class. */
export interface Wording {
  /** In lower case, parted by one space: camelCase and underscores become hyphens. */
  readonly words: string;
  /** Categories of names among them, as a bit mask. */
  readonly hints: number;
}

/** Of texts, and of elements without class and id. */
export const NO_WORDING: Wording = { words: '', hints: 0 };

/** Reads a class or id. */
function read(raw: string): Wording {
  let words = raw.slice(0, MAX_CHARS);
  if (/[A-Z_]/.test(words))
    words = words.replace(/([a-z])(?=[A-Z])|_+/g, '$1-').toLowerCase();
  if (/[\t-\r]/.test(words)) words = words.replace(/\s+/g, ' ');
  let hints = 0;
  for (let found = NAMES.exec(words); found; found = NAMES.exec(words))
    hints |= CATEGORIES.get(found[0]) ?? 0;
  if (hints & HINT_BIT.hidden && NOT_HIDDEN.test(words)) hints &= ~HINT_BIT.hidden;
  if (hints & HINT_BIT.content && BODY.test(words)) hints |= HINT_BIT.body;
  return { words, hints };
}

/** Reads the wording of elements; every class is looked at once a page: they repeat a lot. */
export function wordingReader(
  dom: DomAccess,
): (element: Node, isHeading: boolean) => Wording {
  const classes = new Map<string, Wording>();
  return (element, isHeading) => {
    const written = dom.classes(element);
    let known = written ? classes.get(written) : NO_WORDING;
    if (written && !known) {
      known = read(written);
      classes.set(written, known);
    }
    const id = isHeading ? '' : dom.id(element);
    // Next.js names the root of every page so.
    if (!id || id === '__next') return known ?? NO_WORDING;
    const own = read(id);
    return {
      words: `${known?.words} ${own.words}`,
      hints: (known?.hints ?? 0) | own.hints,
    };
  };
}
