import type { DomAccess } from './access.ts';

/**
 * Names that tell a category of element, one category a line in the order of {@link HINT_BIT}. A name counts where a word of a class or id begins; one
 * that ends in a hyphen must be a whole word.
 */
const TABLE = `content- article- post- entry- story- text- prose- body- copy- wysiwyg markdown rich-text richtext
nav menu breadcrumb crumb paginat pager- skip- megamenu topbar subnav tab- tabs-
more- latest- next- prev related recommend trending popular recent read-next read-more similar suggest outbrain taboola
comment discussion reply- reaction rating respond disqus
follow- shar social facebook twitter whatsapp linkedin pinterest
bio- author byline biograph contributor writer written-by posted-by staff profile avatar
footer foot- copyright colophon legal bottom-bar site-info
modal cookie consent gdpr popup pop-up overlay lightbox dialog drawer offcanvas off-canvas toast tooltip
meta date- time tag- tags- info- timestamp categor taxonomy publish reading-time
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

/** Names with their categories, by their first three letters. */
const NAMES = new Map<string, (readonly [string, number])[]>();

TABLE.split('\n').forEach((line, at) => {
  for (const name of line.split(' ')) {
    const start = name.slice(0, 3);
    NAMES.set(start, [...(NAMES.get(start) ?? []), [name, 2 << at]]);
  }
});

/** Parts of names like `post-content` and `mainbody`, and what editors call a text. */
const BODY =
  /\b(prose|wysiwyg|markdown|rich-?text|(article|post|entry|story|blog|page|content|main)-?(body|content|text|detail|copy|inner))/;

/** "hidden" in names that hide nothing, or on small screens only: `field--label-hidden`, `md:hidden`, `hidden md:block`. */
const NOT_HIDDEN =
  /(overflow-([xy]-)?|label-|:)hidden|\b(sm|md|lg|xl):(block|flex|grid|inline|table)/;

/** What the class and id of an element say; one object for all elements of the same class. */
export interface Wording {
  /** In lower case, parted by one space: camelCase and underscores become hyphens. */
  readonly words: string;
  /** Categories of names among them, as a bit mask. */
  readonly hints: number;
}

const NONE: Wording = { words: '', hints: 0 };

/** Categories of one class or id. */
function maskOf(word: string): number {
  let mask = 0;
  const name = `${/[^a-z\d-]/.test(word) ? word.replace(/[^a-z\d]+/g, '-') : word}-`;
  for (let from = 0; from < name.length; from = name.indexOf('-', from) + 1)
    for (const [text, bit] of NAMES.get(name.slice(from, from + 3)) ?? [])
      if (name.startsWith(text, from)) mask |= bit;
  return mask;
}

/** Reads a class or id; `masks` are those of the words that were met before: utility classes repeat a lot. */
function read(raw: string, masks: Map<string, number>): Wording {
  let words = raw.slice(0, MAX_CHARS);
  if (/[A-Z_]/.test(words))
    words = words.replace(/([a-z])(?=[A-Z])|_+/g, '$1-').toLowerCase();
  if (/[\t-\r]/.test(words)) words = words.replace(/\s+/g, ' ');
  let hints = 0;
  for (const word of words.split(' ')) {
    let mask = masks.get(word);
    if (mask === undefined) {
      mask = maskOf(word);
      masks.set(word, mask);
    }
    hints |= mask;
  }
  if (hints & HINT_BIT.hidden && NOT_HIDDEN.test(words)) hints &= ~HINT_BIT.hidden;
  if (hints & HINT_BIT.content && BODY.test(words)) hints |= HINT_BIT.body;
  return { words, hints };
}

/** Reads the wording of elements; every class is looked at once a page: they repeat a lot. */
export function wordingReader(
  dom: DomAccess,
): (element: Node, isHeading: boolean) => Wording {
  const classes = new Map<string, Wording>();
  const masks = new Map<string, number>();
  return (element, isHeading) => {
    const written = dom.attr(element, 'class');
    let known = written ? classes.get(written) : NONE;
    if (written && !known) {
      known = read(written, masks);
      classes.set(written, known);
    }
    const id = isHeading ? null : dom.attr(element, 'id');
    if (!id) return known ?? NONE;
    const own = read(id, masks);
    return {
      words: `${known?.words} ${own.words}`,
      hints: (known?.hints ?? 0) | own.hints,
    };
  };
}
