/**
 * Names that tell a category of element, one category a line. A plain name counts as a whole word, one after `~`
 * anywhere; a hyphen in a name may be missing.
 */
const TABLE = `content content article post entry story text prose body copy wysiwyg markdown ~rich-text
body prose wysiwyg markdown ~rich-text
nav nav navigation navbar menu breadcrumbs breadcrumb crumbs pagination pager skip megamenu topbar subnav tab tabs
related more latest next prev previous ~related ~recommend ~trending ~popular ~recent ~read-next ~read-more ~similar ~suggest ~outbrain ~taboola
share follow ~share ~sharing ~social ~facebook ~twitter ~whatsapp ~linkedin ~pinterest
comment comment comments discussion reply reaction reactions rating ratings ~respond ~disqus
author bio ~author ~byline ~biograph ~contributor ~writer ~written-by ~posted-by ~staff ~profile ~avatar
ad ad ads adv dfp ~advert ~sponsor ~promo ~banner ~ad-slot ~commercial
newsletter ~newsletter ~subscri ~sign-up ~opt-in ~paywall ~register ~mailchimp ~convertkit ~hs-form
footer footer foot ~copyright ~colophon ~legal ~bottom-bar ~site-info
header header head intro dek ~masthead ~hero ~standfirst ~subtitle ~subhead ~headline ~kicker ~eyebrow
sidebar rail widget widgets aside side ~side-bar ~secondary ~sticky
consent modal ~cookie ~consent ~gdpr ~pop-up ~overlay ~lightbox ~dialog ~drawer ~off-canvas ~toast ~tooltip
meta meta date time tag tags info ~metadata ~timestamp ~categor ~taxonomy ~published ~reading-time ~read-time
toc toc ~table-of-contents ~jump-to ~jump-link
caption attribution legend ~caption ~credit ~copyright
card card cards tile tiles item list listing grid loop ~teaser ~carousel ~slider ~swiper ~slick ~gallery ~archive
cta cta btn buy ~call-to-action ~button ~price ~pricing ~shop ~product ~offer ~deal
disclosure ~disclos ~affiliat ~disclaim
footnote references reference source sources ~footnote ~citation
quote quote ~pull-quote ~blockquote ~tweet
hidden hidden hide a11y d-none ~sr-only ~visually-hidden ~screen-reader ~offscreen ~display-none
summary ~summary ~takeaway ~highlight ~overview
faq faq faqs ~accordion ~question ~answer ~collapsible ~toggle
widgetkit ~elementor ~wp-block ~w-dyn ~sqs-block ~gutenberg ~shortcode`;

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
export const HINTS = LINES.map(([name = '']) => [name] as const);

/** Bit of each category in a mask made by {@link hintMask}. */
export const HINT_BIT = Object.fromEntries(
  HINTS.map(([name], bit) => [name, 1 << bit]),
  // Object.fromEntries forgets the literal keys; they are exactly those of the table.
) as Record<Hint, number>;

/** Class names that hold "hidden" and hide nothing: also Drupal's `field--label-hidden` and Tailwind's `md:hidden`. */
const NOT_HIDDEN = ['overflow-hidden', 'overflow-[xy]-hidden', 'label-hidden', ':hidden'];

/** Parts of names like `post-content` and `mainbody`. */
const BODY =
  /\b(article|post|entry|story|blog|page|content|main)-?(body|content|text|detail|copy|inner)/;

/** Name without hyphens → bits; and all names as one expression, which is asked once for 25 categories. */
const BITS = new Map<string, number>();
const words: string[] = [];
const stems = [...NOT_HIDDEN];
for (const [bit, [, ...names]] of LINES.entries()) {
  for (const name of names) {
    const isStem = name.startsWith('~');
    (isStem ? stems : words).push(isStem ? name.slice(1) : name);
    const key = name.replace(/[~-]/g, '');
    BITS.set(key, (BITS.get(key) ?? 0) | (1 << bit));
  }
}
const NAMES = new RegExp(
  `\\b(?:${words.join('|')})\\b|${stems.join('|')}`.replaceAll('-', '-?'),
  'g',
);

/** `class` and `id` as lower-case words parted by one space: camelCase and underscores become hyphens. */
export function hintWords(raw: string): string {
  const known = raw.slice(0, 400);
  if (!/[A-Z_\t-\r]/.test(known)) return known;
  return known
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Categories that one name of {@link hintWords} falls in, as a bit mask. */
export function hintMask(name: string): number {
  let mask = 0;
  for (const hit of name.match(NAMES) ?? []) mask |= BITS.get(hit.replace(/-/g, '')) ?? 0;
  if (mask & HINT_BIT.content && BODY.test(name)) mask |= HINT_BIT.body;
  return mask;
}
