import type { Browser } from 'puppeteer-core';
import type { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import type { Commands } from 'puppeteer-core/internal/bidi/core/Connection.js';
import type { Remote } from './extension-browser.ts';

/** The raw protocol beneath a browser that puppeteer drives over WebDriver BiDi. */
export interface Bidi {
  send<Name extends keyof Commands>(
    method: Name,
    params: Commands[Name]['params'],
  ): Promise<Commands[Name]['returnType']>;
  /** Tells puppeteer of a context the browser itself does not report, so that it becomes a page. */
  announce(context: { readonly id: string; readonly url: string }): void;
  /** Tells puppeteer that such a context is gone. */
  revoke(context: { readonly id: string; readonly url: string }): void;
}

/** Throws when the browser is driven otherwise. */
export function bidiOf(browser: Browser): Bidi {
  if (!('connection' in browser)) {
    throw new Error('This browser is not driven over WebDriver BiDi.');
  }
  // Puppeteer keeps this class out of its public types; only it has a `connection`.
  const { connection } = browser as unknown as BidiBrowser;
  const describe = (context: { readonly id: string; readonly url: string }) => ({
    context: context.id,
    url: context.url,
    userContext: 'default',
    children: null,
    parent: null,
    originalOpener: null,
    clientWindow: '',
  });
  return {
    send: async (method, params) => (await connection.send(method, params)).result,
    announce: (context) => {
      connection.emit('browsingContext.contextCreated', describe(context));
    },
    revoke: (context) => {
      connection.emit('browsingContext.contextDestroyed', describe(context));
    },
  };
}

/**
 * Runs a function with the browser's own rights in its window (Firefox started with
 * `--remote-allow-system-access`). Arguments and result travel as JSON. Throws what it throws.
 */
export async function runInBrowserWindow<Args extends readonly unknown[], Result>(
  bidi: Bidi,
  run: Remote<Args, Result>,
  ...args: Args
): Promise<Result> {
  const scope = { 'moz:scope': 'chrome' }; // Firefox's own parameter, unknown to the types.
  const { contexts } = await bidi.send('browsingContext.getTree', scope as object);
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox has no window open.');
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify([await (${run.toString()})(...JSON.parse(json))])`,
    awaitPromise: true,
    target: { context: window.context },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
  });
  if (answer.type === 'exception') {
    throw new Error(`In Firefox's window: ${answer.exceptionDetails.text}`);
  }
  if (answer.result.type !== 'string')
    throw new Error('Firefox answered in no known way.');
  const [result] = JSON.parse(answer.result.value) as [Result]; // As the function returned it.
  return result;
}
