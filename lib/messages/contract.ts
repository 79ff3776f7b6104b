import type * as z from 'zod/mini';
import type { inputs } from './inputs.ts';
import type { outputs } from './outputs.ts';

/**
 * Who may send each message to the background: `content` is watcher and reader, `page` popup and options.
 * Everything about the account is for pages only.
 */
export const senders = {
  'page.detected': 'content',
  'preferences.update': 'content',
  'options.open': 'content',
  'reader.tools': 'content',
  'page.state': 'page',
  'reader.toggle': 'page',
  'settings.read': 'page',
  'settings.update': 'page',
  'everything.forget': 'page',
  'draft.read': 'page',
  'draft.write': 'page',
  'account.config': 'page',
  'account.read': 'page',
  'account.refresh': 'page',
  'account.signIn': 'page',
  'account.signOut': 'page',
  'account.requestReset': 'page',
} as const satisfies Record<
  keyof typeof inputs & keyof typeof outputs,
  'content' | 'page'
>;

export type MessageName = keyof typeof senders;
export type Input<N extends MessageName> = z.infer<(typeof inputs)[N]>;
export type Output<N extends MessageName> = z.infer<(typeof outputs)[N]>;

/** Names of the messages content scripts may send. */
export type ContentMessageName = {
  [N in MessageName]: (typeof senders)[N] extends 'content' ? N : never;
}[MessageName];

/** Names of the messages the extension's own pages may send. */
export type PageMessageName = Exclude<MessageName, ContentMessageName>;
