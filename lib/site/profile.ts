import * as z from 'zod/mini';

/** Everything Byline knows about the one site it is built for; chosen and checked at build time. */
export const siteProfileSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  name: z.string().check(z.minLength(1)),
  /** Match patterns: the watcher runs there, and they are the only install-time host permission. */
  matches: z
    .array(z.string().check(z.regex(/^https?:\/\/[^/]+\/\*$/)))
    .check(z.minLength(1)),
  homeUrl: z.url(),
  /** `/v1/…` is appended to it; no trailing slash. */
  apiBaseUrl: z.url(),
  joinUrl: z.url(),
  /** Where a member signs in on the site itself. */
  signInUrl: z.url(),
  supportUrl: z.url(),
  affiliatePolicyUrl: z.url(),
});
export type SiteProfile = z.infer<typeof siteProfileSchema>;
