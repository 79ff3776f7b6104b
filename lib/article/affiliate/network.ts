/** One affiliate programme and how its links are told from others. All conditions given must hold. */
export interface AffiliateNetwork {
  /** The programme's own name. */
  readonly name: string;
  /** Hosts, blank-separated, each with its subdomains; `ebay.*` stands for any top-level domain; none: any host. */
  readonly hosts: string;
  /** Path the link must have. Without `path` and `params` a link to the bare host does not count. */
  readonly path?: RegExp;
  /** Query parameters, blank-separated, in lower case, of which one must be set. */
  readonly params?: string;
  /** A value of the parameter that a shop gives to everybody. */
  readonly exceptValue?: RegExp;
}
