import type { Input, Output, PageMessageName } from '../messages/contract.ts';
import { classifySendFailure, isReply, type SendError } from '../messages/errors.ts';
import { outputs } from '../messages/outputs.ts';
import { failure, type Result, success } from '../result.ts';
import { browser } from './browser.ts';

/** Longer than the slowest account request with its one retry, in milliseconds. */
const REPLY_TIMEOUT_MS = 25_000;

/**
 * Sends a message from an extension page to the background and checks the reply against its schema.
 * Errors: `no-receiver`, `context-gone`, `timed-out` (25 s), `handler-failed`, `bad-reply`.
 */
export async function send<N extends PageMessageName>(
  name: N,
  input: Input<N>,
): Promise<Result<Output<N>, SendError>> {
  const reply = await deliver({ name, input });
  if (!reply.ok) return reply;
  if (!isReply(reply.value)) return failure('no-receiver');
  if (!reply.value.ok) return failure('handler-failed');
  const parsed = outputs[name].safeParse(reply.value.value);
  // The schema was looked up by the same name, so its output is that message's output.
  return parsed.success ? success(parsed.data as Output<N>) : failure('bad-reply');
}

async function deliver(message: unknown): Promise<Result<unknown, SendError>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result<never, SendError>>((resolve) => {
    timer = setTimeout(() => resolve(failure('timed-out')), REPLY_TIMEOUT_MS);
  });
  const delivery = browser.runtime
    .sendMessage(message)
    .then(success, (cause: unknown) => failure(classifySendFailure(cause)));
  const result = await Promise.race([delivery, timeout]);
  clearTimeout(timer);
  return result;
}
