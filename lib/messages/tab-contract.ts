import * as z from 'zod/mini';
import type { Article } from '../article/types.ts';
import type { ReadingPreferences } from '../reader/preferences.ts';
import { pageSummarySchema } from './page.ts';

const glance = z.object({
  isOpen: z.boolean(),
  summary: z.nullable(pageSummarySchema),
});

/** What the reader script says of its page; `summary` is `null` when there is no article. */
export type Glance = z.infer<typeof glance>;

/** The extracted article with how long the last opening took, for `npm start` and the tests. */
export interface ReaderReport {
  readonly article: Article | null;
  readonly markdown: string | null;
  /** When it was asked for, epoch milliseconds; `null` while the reader was never open. */
  readonly openedAtMs: number | null;
  /** From asking to the frame that shows it, milliseconds. */
  readonly firstPaintMs: number | null;
}

/** Messages to the reader script of one tab. Inputs come from our own background only. */
export interface TabMessages {
  'reader.toggle': {
    input: {
      readonly preferences: ReadingPreferences;
      /** Read the page even when no article was detected. */
      readonly force: boolean;
      /** Only open, never close: the reader opens by itself. */
      readonly openOnly: boolean;
      readonly commandAtMs: number;
    };
    output: Glance;
  };
  /** The settings changed elsewhere: an open reader shows them at once. */
  'reader.restyle': { input: ReadingPreferences; output: null };
  'reader.glance': { input: null; output: Glance };
  'reader.article': { input: null; output: ReaderReport };
}
export type TabMessageName = keyof TabMessages;

/** Schemas of the replies the background relies on; they come out of a page's process. */
export const tabReplySchemas = {
  'reader.toggle': glance,
  'reader.glance': glance,
} as const;
