import * as z from 'zod/mini';
import { draftSchema } from '../settings/draft.ts';
import { preferencesPatchSchema, settingsPatchSchema } from '../settings/settings.ts';

const nothing = z.null();
const address = z.string().check(z.maxLength(1000));

/**
 * What each message to the background carries, as the background checks it. Apart from the outputs so that
 * neither end bundles the other's schemas.
 */
export const inputs = {
  'page.detected': z.object({
    isArticle: z.boolean(),
    url: z.string().check(z.maxLength(10_000)),
    /** First positive answer for this address in this document: the reader may open by itself. */
    isFresh: z.boolean(),
  }),
  'preferences.update': preferencesPatchSchema,
  'options.open': nothing,
  'reader.tools': nothing,
  'page.state': nothing,
  'reader.toggle': z.object({ force: z.boolean() }),
  'settings.read': nothing,
  'settings.update': settingsPatchSchema,
  'everything.forget': nothing,
  'draft.read': nothing,
  'draft.write': draftSchema,
  'account.config': nothing,
  'account.read': nothing,
  'account.refresh': nothing,
  'account.signIn': z.object({
    email: address,
    password: z.string().check(z.maxLength(1024)),
    staySignedIn: z.boolean(),
  }),
  'account.signOut': nothing,
  'account.requestReset': z.object({ email: address }),
} as const;
