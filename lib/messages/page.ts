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
 * Why a tab cannot be read. `browser-page`: one of the browser's own. `store`: where extensions come from.
 * `file`: a file on this computer that the browser gives no leave for. `not-loaded`: nothing there yet, or
 * an error instead. `no-leave`: the browser's leave ended, or this page is excepted. `tab-gone`: closed.
 * `blocked`: the browser gave another reason.
 */
export const REFUSALS = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'not-loaded',
  'no-leave',
  'tab-gone',
  'blocked',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/**
 * What the active tab holds. `off-site`: a page Byline has no standing permission for and has not
 * looked at. A {@link Refusal}: a page that cannot be read.
 */
export const pageStateSchema = z.union([
  z.object({
    kind: z.literal('article'),
    summary: pageSummarySchema,
    /** The page's own small icon, on the site only. */
    iconUrl: z.nullable(z.string()),
    isOpen: z.boolean(),
  }),
  z.object({ kind: z.enum(['no-article', 'off-site', ...REFUSALS]) }),
]);
export type PageState = z.infer<typeof pageStateSchema>;

/** What came of asking for the reader; `failed`: our script broke on the page. */
export const readerOutcomeSchema = z.enum([
  'opened',
  'closed',
  'no-article',
  'failed',
  ...REFUSALS,
]);
export type ReaderOutcome = z.infer<typeof readerOutcomeSchema>;
