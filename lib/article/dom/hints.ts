/** What a class or id suggests about an element. Order is the bit number in {@link hintMask}. */
export const HINTS = [
  [
    'content',
    /\b(content|article|post|entry|story|text|prose|body|rich|copy|wysiwyg|markdown)\b/,
  ],
  [
    'body',
    /\b(article|post|entry|story|blog|page|content|main)-?(body|content|text|detail|copy|inner)|\bprose\b|rich-?text|richtext|wysiwyg|markdown/,
  ],
  [
    'nav',
    /\b(nav|navigation|navbar|menu|breadcrumbs?|crumbs?|pagination|pager|skip|megamenu|topbar|subnav|tabs?)\b/,
  ],
  [
    'related',
    /related|recommend|\bmore-?(from|on|stories|posts|articles|like)?\b|trending|popular|\blatest\b|\brecent|also-?like|up-?next|read-?(next|more|also)|outbrain|taboola|similar|suggest|\bprev(ious)?\b|\bnext\b|most-?read/,
  ],
  [
    'share',
    /shar(e|ing)|social|\bfollow\b|addtoany|addthis|sharedaddy|facebook|twitter|whatsapp|linkedin|pinterest/,
  ],
  [
    'comment',
    /\bcomments?\b|commentlist|comment-|respond|disqus|\bdiscussion\b|\breply\b|reactions?\b|\bvotes?\b|\brating/,
  ],
  [
    'author',
    /author|byline|\bbio\b|biograph|contributor|writer|written-?by|posted-?by|staff|profile|avatar/,
  ],
  [
    'ad',
    /\bads?\b|advert|\badv\b|sponsor|promo|banner|\bdfp\b|gpt-|adsense|commercial|outbrain|-ad-|ad-?slot|ad-?container/,
  ],
  [
    'newsletter',
    /newsletter|subscri|sign-?up|signup|mailing|opt-?in|optin|\bmc4wp|mailchimp|lead-?magnet|lead-?gen|paywall|register|convertkit|hs-?form|hbspt/,
  ],
  ['footer', /\bfooter\b|\bfoot\b|copyright|colophon|legal|bottom-?bar|site-?info/],
  [
    'header',
    /\bheader\b|\bhead\b|masthead|hero|\bintro\b|\bdek\b|standfirst|subtitle|subhead|headline|kicker|eyebrow/,
  ],
  ['sidebar', /side-?bar|\brail\b|\bwidgets?\b|\baside\b|\bside\b|secondary|sticky/],
  [
    'consent',
    /cookie|consent|gdpr|\bmodal\b|popup|pop-up|overlay|lightbox|dialog|drawer|offcanvas|off-canvas|toast|tooltip/,
  ],
  [
    'meta',
    /\bmeta\b|metadata|\bdate\b|\btime\b|timestamp|categor|\btags?\b|taxonomy|published|posted-?on|post-?info|read-?time|reading-?time|\binfo\b/,
  ],
  [
    'toc',
    /\btoc\b|table-?of-?contents|ez-toc|contents-list|jump-?(to|link)|on-?this-?page|lwptoc|rank-math-toc|anchor-?(nav|list|links)/,
  ],
  ['caption', /caption|credit|\battribution\b|\blegend\b|photo-?by|copyright/],
  [
    'card',
    /\bcards?\b|\btiles?\b|teaser|\bitem\b|\blist(ing)?\b|\bgrid\b|carousel|slider|swiper|slick|gallery|\bloop\b|archive/,
  ],
  [
    'cta',
    /\bcta\b|call-?to-?action|\bbtn\b|button|\bbuy\b|price|pricing|shop|product|offer|deal/,
  ],
  ['disclosure', /disclos|affiliat|disclaim/],
  ['footnote', /footnote|endnote|references?\b|citation|\bsources?\b|bibliograph/],
  ['quote', /pull-?quote|pullquote|blockquote|\bquote\b|tweet/],
  [
    'hidden',
    // Not overflow-hidden, Drupal's field--label-hidden, Tailwind's "md:hidden" and "hidden md:block".
    /(?<!(overflow|overflow-[xy]|label|backface)-+|:)\bhidden\b(?!.*\b(sm|md|lg|xl):(block|flex|grid|inline|table))|\bsr-only\b|visually-?hidden|screen-?reader|\ba11y\b|\bd-none\b|offscreen|is-hidden|\bhide\b|display-none/,
  ],
  ['summary', /summary|takeaway|key-?points|tl-?dr|at-?a-?glance|highlights?|overview/],
  ['faq', /\bfaqs?\b|accordion|question|answer|collapsible|toggle/],
  [
    'widgetkit',
    /elementor|wp-block|\bet_pb|vc_row|wpb_|fl-module|framer|w-dyn|sqs-block|gutenberg|shortcode/,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Name of one hint category. */
export type Hint = (typeof HINTS)[number][0];

/** Bit of each category in a mask made by {@link hintMask}. */
export const HINT_BIT = Object.fromEntries(
  HINTS.map(([name], bit) => [name, 1 << bit]),
  // Object.fromEntries forgets the literal keys; they are exactly those of HINTS.
) as Record<Hint, number>;

/** `class` and `id` as separate lower-case words: camelCase and underscores become hyphens. */
export function hintWords(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** Categories that a class or id string (from {@link hintWords}) falls in, as a bit mask. */
export function hintMask(words: string): number {
  let mask = 0;
  for (const [name, pattern] of HINTS) if (pattern.test(words)) mask |= HINT_BIT[name];
  return mask;
}
