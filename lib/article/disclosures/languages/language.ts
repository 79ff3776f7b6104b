/**
 * A pattern, or several that must all match. Tried on one sentence: lower case, `'` for every apostrophe, `§` for the site's name.
 * `<name>` stands for a term of the language: so that a term is written, and shipped, once.
 */
export type Rule = string | readonly string[];

/** How one language discloses. */
export interface DisclosureLanguage {
  /** Parts of patterns by name; a term may hold terms. */
  readonly terms: Readonly<Record<string, string>>;
  /** Stems one of which every disclosure of the language holds; other sentences cost nothing more. */
  readonly gate: string;
  readonly affiliate: readonly Rule[];
  readonly sponsored: readonly Rule[];
  readonly gifted: readonly Rule[];
  /** Clauses that say the contrary: cut out before the rules are tried. */
  readonly denials: string;
  /** Sentences about something else: agents' commissions, stocks, recruiting, newsletters, how-to's. */
  readonly offTopic: string;
  /** Sentences that go with a disclosure beside them, never alone. */
  readonly companions: string;
  /** A whole line that labels the article it heads. */
  readonly labels: string;
}
