import * as z from 'zod/mini';
import { accountConfigSchema, userSchema } from '../account/contract.ts';
import { accountErrorSchema } from '../account/errors.ts';
import { draftSchema } from '../settings/draft.ts';
import { settingsPatchSchema, settingsSchema } from '../settings/settings.ts';
import { pageStateSchema, readerOutcomeSchema } from './page.ts';

const nothing = z.null();
const outcome = <T extends z.ZodMiniType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: accountErrorSchema }),
  ]);
const credentials = z.object({
  email: z.string().check(z.maxLength(1000)),
  password: z.string().check(z.maxLength(1024)),
  staySignedIn: z.boolean(),
});

/**
 * Every message the background answers: who may send it (`content`: watcher and reader; `page`: popup and
 * options), what it carries, what comes back. Nothing that answers a content script holds a token.
 */
export const contract = {
  'page.detected': {
    from: 'content',
    input: z.object({
      isArticle: z.boolean(),
      url: z.string().check(z.maxLength(10_000)),
      /** First positive answer for this address in this document: the reader may open by itself. */
      isFresh: z.boolean(),
    }),
    output: nothing,
  },
  'preferences.update': {
    from: 'content',
    input: z.omit(settingsPatchSchema, { openAutomatically: true }),
    output: nothing,
  },
  'options.open': { from: 'content', input: nothing, output: nothing },
  'page.state': { from: 'page', input: nothing, output: pageStateSchema },
  'reader.toggle': {
    from: 'page',
    input: z.object({ force: z.boolean() }),
    output: readerOutcomeSchema,
  },
  'settings.read': { from: 'page', input: nothing, output: settingsSchema },
  'settings.update': { from: 'page', input: settingsPatchSchema, output: settingsSchema },
  'everything.forget': { from: 'page', input: nothing, output: nothing },
  'draft.read': { from: 'page', input: nothing, output: draftSchema },
  'draft.write': { from: 'page', input: draftSchema, output: nothing },
  'account.config': {
    from: 'page',
    input: nothing,
    output: outcome(accountConfigSchema),
  },
  'account.read': { from: 'page', input: nothing, output: z.nullable(userSchema) },
  'account.refresh': {
    from: 'page',
    input: nothing,
    output: outcome(z.nullable(userSchema)),
  },
  'account.signIn': { from: 'page', input: credentials, output: outcome(userSchema) },
  'account.signOut': { from: 'page', input: nothing, output: nothing },
  'account.requestReset': {
    from: 'page',
    input: z.object({ email: z.string().check(z.maxLength(1000)) }),
    output: outcome(nothing),
  },
} as const;

export type MessageName = keyof typeof contract;
export type Input<N extends MessageName> = z.infer<(typeof contract)[N]['input']>;
export type Output<N extends MessageName> = z.infer<(typeof contract)[N]['output']>;

/** Names of the messages content scripts may send. */
export type ContentMessageName = {
  [N in MessageName]: (typeof contract)[N]['from'] extends 'content' ? N : never;
}[MessageName];

/** Names of the messages the extension's own pages may send. */
export type PageMessageName = Exclude<MessageName, ContentMessageName>;
