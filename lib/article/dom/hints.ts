/**
 * Names that tell a category of element, one category a line. A plain name counts as a whole word, one after `~`
 * anywhere; a hyphen in a name may be missing. A line of a category alone keeps its column in the body's model, which
 * never asked it: the next training may leave it out.
 */
const TABLE = `content content article post entry story text prose body copy wysiwyg markdown ~rich-text
body prose wysiwyg markdown ~rich-text
nav nav navigation navbar menu breadcrumbs breadcrumb crumbs pagination pager skip megamenu topbar subnav tab tabs
related more latest next prev previous ~related ~recommend ~trending ~popular ~recent ~read-next ~read-more ~similar ~suggest ~outbrain ~taboola
share follow ~share ~sharing ~social ~facebook ~twitter ~whatsapp ~linkedin ~pinterest
comment comment comments discussion reply reaction reactions rating ratings ~respond ~disqus
author bio ~author ~byline ~biograph ~contributor ~writer ~written-by ~posted-by ~staff ~profile ~avatar
ad ad ads adv dfp ~advert ~sponsor ~promo ~banner ~ad-slot ~commercial
newsletter
footer footer foot ~copyright ~colophon ~legal ~bottom-bar ~site-info
header
sidebar rail widget widgets aside side ~side-bar ~secondary ~sticky
consent modal ~cookie ~consent ~gdpr ~pop-up ~overlay ~lightbox ~dialog ~drawer ~off-canvas ~toast ~tooltip
meta meta date time tag tags info ~metadata ~timestamp ~categor ~taxonomy ~published ~reading-time ~read-time
toc
caption attribution legend ~caption ~credit ~copyright
card card cards tile tiles item list listing grid loop ~teaser ~carousel ~slider ~swiper ~slick ~gallery ~archive
cta cta btn buy ~call-to-action ~button ~price ~pricing ~shop ~product ~offer ~deal
disclosure ~disclos ~affiliat ~disclaim
footnote references reference source sources ~footnote ~citation
quote quote ~pull-quote ~blockquote ~tweet
hidden hidden hide a11y d-none ~sr-only ~visually-hidden ~screen-reader ~offscreen ~display-none
summary ~summary ~takeaway ~highlight ~overview
faq
widgetkit ~elementor ~wp-block ~w-dyn ~sqs-block ~gutenberg ~shortcode`;

/** Characters of a class or id that are read. */
const MAX_CHARS = 400;

/** Name of one hint category, in the order of the table. */
export type Hint =
  | 'content'
  | 'body'
  | 'nav'
  | 'related'
  | 'share'
  | 'comment'
  | 'author'
  | 'ad'
  | 'newsletter'
  | 'footer'
  | 'header'
  | 'sidebar'
  | 'consent'
  | 'meta'
  | 'toc'
  | 'caption'
  | 'card'
  | 'cta'
  | 'disclosure'
  | 'footnote'
  | 'quote'
  | 'hidden'
  | 'summary'
  | 'faq'
  | 'widgetkit';

const LINES = TABLE.split('\n').map((line) => line.split(' '));

/** The categories, each as a list of its name; their order is the bit number in {@link hintMask}. */
const HINTS = LINES.map(([name = '']) => [name] as const);

/** Bit of each category in a mask made by {@link hintMask}. */
export const HINT_BIT = Object.fromEntries(
  HINTS.map(([name], bit) => [name, 1 << bit]),
  // Object.fromEntries forgets the literal keys; they are exactly those of the table.
) as Record<Hint, number>;

/** What stands before "hidden" in names that hide nothing: Drupal's `field--label-hidden`, Tailwind's `md:hidden`. */
const NOT_HIDDEN = /(overflow-([xy]-)?|label-|:)$/;

/** Tailwind's `hidden md:block` hides on small screens only. */
const SHOWN_WIDE = /\b(sm|md|lg|xl):(block|flex|grid|inline|table)/;

/** Parts of names like `post-content` and `mainbody`. */
const BODY =
  /\b(article|post|entry|story|blog|page|content|main)-?(body|content|text|detail|copy|inner)/;

/** One name of the table. */
interface Name {
  readonly text: string;
  readonly isStem: boolean;
  readonly bit: number;
}

/** Lists of names that begin with the same three letters; a name of two goes with the hyphen after it. */
const LISTS: Name[][] = [[]];
/** Number of the list of each three letters, 0 for none: at nearly all places of a text no name begins. */
const LIST_OF = new Uint8Array(1 << 15);

/** Three letters as one number: that of the first two, with one more. */
const withLetter = (key: number, code: number): number =>
  ((key << 5) | (code & 31)) & 0x7fff;

for (const [at, [, ...names]] of LINES.entries()) {
  for (const written of names) {
    const isStem = written.startsWith('~');
    const text = isStem ? written.slice(1) : written;
    for (const form of new Set([text, text.replaceAll('-', '')])) {
      let key = 0;
      for (let letter = 0; letter < 3; letter++)
        key = withLetter(key, `${form}-`.charCodeAt(letter));
      LIST_OF[key] ||= LISTS.push([]) - 1;
      LISTS[LIST_OF[key] ?? 0]?.push({ text: form, isStem, bit: 1 << at });
    }
  }
}

const HYPHEN = '-'.charCodeAt(0);

/** Whether a letter or digit stands at `at`. */
function isInWord(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  return (code > 96 && code < 123) || (code > 47 && code < 58);
}

/** `class` and `id` as lower-case words parted by one space: camelCase and underscores become hyphens. */
export function hintWords(raw: string): string {
  let words = raw.length > MAX_CHARS ? raw.slice(0, MAX_CHARS) : raw;
  if (/[A-Z]/.test(words))
    words = words.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
  if (words.includes('_')) words = words.replace(/_+/g, '-');
  return /[\t-\r]/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function isAt(words: string, { text, isStem, bit }: Name, at: number): boolean {
  const isApart =
    isStem || !(isInWord(words, at - 1) || isInWord(words, at + text.length));
  if (!isApart) return false;
  // Most places fail here at the first letters; startsWith() costs an engine more than the letters do.
  for (let letter = 0; letter < text.length; letter++)
    if (words.charCodeAt(at + letter) !== text.charCodeAt(letter)) return false;
  return bit !== HINT_BIT.hidden || isStem || !NOT_HIDDEN.test(words.slice(0, at));
}

/** Categories that the names of {@link hintWords} fall in, as a bit mask. */
export function hintMask(words: string): number {
  let mask = 0;
  let key = 0;
  for (let end = 0; end <= words.length; end++) {
    key = withLetter(key, end < words.length ? words.charCodeAt(end) : HYPHEN);
    const list = LIST_OF[key] ?? 0;
    if (list === 0) continue;
    for (const name of LISTS[list] ?? [])
      if (isAt(words, name, end - 2)) mask |= name.bit;
  }
  if (mask & HINT_BIT.hidden && SHOWN_WIDE.test(words)) mask &= ~HINT_BIT.hidden;
  if (mask & HINT_BIT.content && BODY.test(words)) mask |= HINT_BIT.body;
  return mask;
}
