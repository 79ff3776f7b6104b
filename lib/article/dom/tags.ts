function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Elements that start and end a block of text, as the HTML standard's default style sheet has it. */
export const BLOCK_TAGS = words(
  'html body address article aside blockquote button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main ' +
    'menu nav ol option p pre search section summary table tbody td tfoot th thead tr ul frameset',
);

/** Elements whose content is never text of the page: not descended into. */
export const OPAQUE_TAGS = words(
  'script style noscript template svg canvas iframe object embed video audio select textarea ' +
    'datalist frame noframes applet map math title',
);

/** Inline elements kept in the body. */
export const INLINE_TAGS = words(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small strong sub sup time u var',
);
