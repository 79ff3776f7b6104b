import * as z from 'zod/mini';

const count = z.number();

/** What the popup says of an article: counts and names, no body. */
export const pageSummarySchema = z.object({
  title: z.string(),
  siteName: z.nullable(z.string()),
  authors: z.array(z.object({ name: z.string(), role: z.nullable(z.string()) })),
  readingMinutes: count,
  disclosures: count,
  affiliateLinks: count,
});
export type PageSummary = z.infer<typeof pageSummarySchema>;

/**
 * What the active tab holds. `off-site`: a page Byline has no standing permission for and has not
 * looked at. `restricted`: a page no extension may touch.
 */
export const pageStateSchema = z.union([
  z.object({
    kind: z.literal('article'),
    summary: pageSummarySchema,
    /** The page's own small icon, on the site only. */
    iconUrl: z.nullable(z.string()),
    isOpen: z.boolean(),
  }),
  z.object({ kind: z.literal('no-article') }),
  z.object({ kind: z.literal('off-site') }),
  z.object({ kind: z.literal('restricted') }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** What came of asking for the reader. */
export const readerOutcomeSchema = z.enum([
  'opened',
  'closed',
  'no-article',
  'restricted',
  'failed',
]);
export type ReaderOutcome = z.infer<typeof readerOutcomeSchema>;
