/**
 * Why a message got no answer: nobody listens, the reply does not fit its schema, the handler threw,
 * this context outlived its extension, or nothing came in time.
 */
export type SendError =
  | 'no-receiver'
  | 'bad-reply'
  | 'handler-failed'
  | 'context-gone'
  | 'timed-out';

/** What travels on the wire in answer to a message. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: 'handler-failed' | 'refused' };

/** Tells whether a value is a {@link Reply}; anything else came from no handler of ours. */
export function isReply(value: unknown): value is Reply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    typeof value.ok === 'boolean'
  );
}

/** Sorts what `sendMessage` threw into a {@link SendError}, by the browsers' own wordings. */
export function classifySendFailure(cause: unknown): SendError {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/context invalidated|extension context|runtime is undefined/i.test(message)) {
    return 'context-gone';
  }
  return 'no-receiver';
}
