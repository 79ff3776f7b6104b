import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import {
  type Input,
  type MessageName,
  type Output,
  senders,
} from '../messages/contract.ts';
import type { Reply } from '../messages/errors.ts';
import { inputs } from '../messages/inputs.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

/** Where a message came from. `tabId` is set for content scripts. */
export interface Sender {
  readonly tabId: number | null;
}

/** One handler a message: it gets checked input and answers with that message's output. */
export type Handlers = {
  readonly [N in MessageName]: (
    input: Input<N>,
    sender: Sender,
  ) => Promise<Output<N>> | Output<N>;
};

const envelope = z.object({ name: z.string(), input: z.unknown() });

/**
 * Answers the contract's messages. Refuses what is malformed, unknown, from another extension, or from
 * the wrong kind of sender; a handler that throws is reported and answered with `handler-failed`.
 */
export function listen(handlers: Handlers): void {
  const listener = (
    message: unknown,
    source: Runtime.MessageSender,
    sendResponse: (reply: Reply) => void,
  ): true | undefined => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success || !isName(parsed.data.name)) return undefined;
    const { name, input } = parsed.data;
    if (!maySend(name, source)) {
      sendResponse({ ok: false, error: 'refused' });
      return undefined;
    }
    answer(handlers, name, input, source).then(sendResponse);
    return true;
  };
  // The types know no listener that answers some messages and leaves the others alone.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(senders, name);
}

function maySend(name: MessageName, source: Runtime.MessageSender): boolean {
  if (source.id !== browser.runtime.id) return false;
  const isOwnPage = source.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return senders[name] === 'page' ? isOwnPage : !isOwnPage && source.tab !== undefined;
}

async function answer(
  handlers: Handlers,
  name: MessageName,
  input: unknown,
  source: Runtime.MessageSender,
): Promise<Reply> {
  const parsed = inputs[name].safeParse(input);
  if (!parsed.success) return { ok: false, error: 'refused' };
  // The input passed the schema of this very name; TypeScript cannot follow the lookup.
  const handle = handlers[name] as (input: unknown, sender: Sender) => unknown;
  const sender = { tabId: source.tab?.id ?? null };
  try {
    return { ok: true, value: await handle(parsed.data, sender) };
  } catch (cause) {
    report(`message ${name}`, cause);
    return { ok: false, error: 'handler-failed' };
  }
}
