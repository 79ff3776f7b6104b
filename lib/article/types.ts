/** What {@link detectArticle} says of a page: `score` runs from 0 (surely none) to 1 (surely an article). */
export interface Detection {
  readonly isArticle: boolean;
  readonly score: number;
}

/** A person or organisation the page names in its byline. Absent fields are `null`, never a guess. */
export interface Author {
  readonly name: string;
  readonly role: string | null;
  readonly bio: string | null;
  /** Absolute URL. */
  readonly imageUrl: string | null;
  /** Absolute URL. */
  readonly profileUrl: string | null;
}

/** An outlet or organisation the article credits for its facts ("According to Yahoo News"). */
export interface Source {
  readonly name: string;
  readonly url: string | null;
}

/** A picture, with the absolute URL of its best candidate. Sizes are in CSS pixels. */
export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
}

export type DisclosureKind = 'affiliate' | 'sponsored' | 'gifted';

/** Where a disclosure stands; before the title counts as `before-body`, a sidebar as `aside`. */
export type DisclosurePosition =
  | 'before-body'
  | 'in-body'
  | 'after-body'
  | 'page-footer'
  | 'aside';

/** One statement of a commercial interest, in the page's own words and whole sentences. */
export interface Disclosure {
  readonly kind: DisclosureKind;
  readonly text: string;
  readonly policyUrl: string | null;
  readonly position: DisclosurePosition;
  /** `false`: the statement stands only in a tooltip, a modal or is otherwise hidden. */
  readonly inPlainSight: boolean;
}

/** A link that pays the site. `network` is the programme's own name; `evidence` tells how it was recognised. */
export interface AffiliateLink {
  readonly href: string;
  readonly text: string;
  readonly network: string;
  readonly evidence: 'url' | 'rel';
}

/** How disclosure and links stand to each other; `none`: the article has no affiliate link. */
export type DisclosureState =
  | 'none'
  | 'disclosed-before'
  | 'disclosed-after-links'
  | 'links-undisclosed';

/** One extracted article: plain JSON, no DOM. All URLs are absolute; dates are ISO 8601 with the page's own offset. */
export interface Article {
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly siteName: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
  /** In byline order; empty when the page names none. */
  readonly authors: readonly Author[];
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly sources: readonly Source[];
  readonly leadImage: Image | null;
  /** Allow-listed tags only; still sanitised where it is inserted. */
  readonly bodyHtml: string;
  /** Characters of the body's text. */
  readonly textLength: number;
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly disclosures: readonly Disclosure[];
  readonly affiliateLinks: readonly AffiliateLink[];
  readonly disclosureState: DisclosureState;
  /** The page was too large to be read whole: what stood at its end is missing. */
  readonly isTruncated: boolean;
}
