import * as z from 'zod/mini';
import { accountConfigSchema, userSchema } from '../account/contract.ts';
import {
  accountErrorSchema,
  failedRequestSchema,
  runningRequestSchema,
} from '../account/errors.ts';
import { draftSchema } from '../settings/draft.ts';
import { settingsSchema } from '../settings/settings.ts';
import { pageStateSchema, readerOutcomeSchema } from './page.ts';

const nothing = z.null();
const outcome = <T extends z.ZodMiniType>(value: T) =>
  z.union([
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: accountErrorSchema }),
  ]);

/** What each message to the background is answered with, as the pages check it. No answer holds a token. */
export const outputs = {
  'page.detected': nothing,
  'preferences.update': nothing,
  'options.open': nothing,
  'reader.tools': nothing,
  'page.state': pageStateSchema,
  'reader.toggle': readerOutcomeSchema,
  'settings.read': settingsSchema,
  'settings.update': settingsSchema,
  'everything.forget': nothing,
  'draft.read': draftSchema,
  'draft.write': nothing,
  'account.config': outcome(accountConfigSchema),
  /** Who is signed in, how the last request ended when that is still worth saying, and which run. */
  'account.read': z.object({
    user: z.nullable(userSchema),
    failed: z.nullable(failedRequestSchema),
    running: z.array(runningRequestSchema),
  }),
  'account.refresh': outcome(z.nullable(userSchema)),
  'account.signIn': outcome(userSchema),
  'account.signOut': nothing,
  'account.requestReset': outcome(nothing),
} as const;
