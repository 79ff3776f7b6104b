import type { ContentMessageName, Input } from '../messages/contract.ts';
import type { Reply } from '../messages/errors.ts';
import type { TabMessageName, TabMessages } from '../messages/tab-contract.ts';

interface ContentRuntime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (
  message: unknown,
  sender: { readonly id?: string },
  sendResponse: (reply: Reply) => void,
) => true | undefined;

interface ContentApi {
  readonly runtime?: ContentRuntime;
  readonly i18n?: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
}

/**
 * The two namespaces a content script needs, without the polyfill (3 kB on every page): both browsers
 * give promises here. `null` once the extension was reloaded under a page that stayed open.
 */
function contentApi(): ContentApi | null {
  // Neither global has a type outside the polyfill's.
  const scope = globalThis as { browser?: ContentApi; chrome?: ContentApi };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  return api?.runtime?.id ? api : null;
}

/** Whether this script's extension is still there. */
export function isExtensionAlive(): boolean {
  return contentApi() !== null;
}

/** Tells the background something; `false` when the extension is missing or was reloaded, or could not do it. */
export async function notify<N extends ContentMessageName>(
  name: N,
  input: Input<N>,
): Promise<boolean> {
  try {
    const runtime = contentApi()?.runtime;
    // The extension's own background answers nothing else.
    const reply = (await runtime?.sendMessage({ name, input })) as Reply | undefined;
    return runtime !== undefined && reply?.ok !== false;
  } catch {
    // The extension was reloaded or is starting: the next page load tells it again.
    return false;
  }
}

/** Texts given so far: a reader that outlives its extension keeps its words. */
const known = new Map<string, string>();

/** The text of a `_locales` key, with its placeholders filled; the key itself when it is missing. */
export function translate(key: string, ...substitutions: string[]): string {
  const asked = [key, ...substitutions].join();
  const words = contentApi()?.i18n?.getMessage(key, substitutions);
  if (words) known.set(asked, words);
  return words || (known.get(asked) ?? key);
}

/** The language of the browser's interface (BCP 47). */
export function interfaceLanguage(): string {
  return contentApi()?.i18n?.getUILanguage() ?? 'en';
}

export type TabHandlers = {
  readonly [N in TabMessageName]: (
    input: TabMessages[N]['input'],
  ) => TabMessages[N]['output'] | Promise<TabMessages[N]['output']>;
};

/** Answers the background's messages to this tab until `signal` aborts; other messages pass by. */
export function answerTab(handlers: TabHandlers, signal: AbortSignal): void {
  const runtime = contentApi()?.runtime;
  if (!runtime) return;
  const listener: Listener = (message, sender, sendResponse) => {
    if (sender.id !== runtime.id) return undefined;
    // Only our own background can send here; what the message is about is for its name to say.
    const { name, input } = Object(message) as { name?: TabMessageName; input?: unknown };
    if (name === undefined || !Object.hasOwn(handlers, name)) return undefined;
    const handle = handlers[name] as (input: unknown) => unknown;
    Promise.resolve()
      .then(() => handle(input))
      .then(
        (value) => sendResponse({ ok: true, value }),
        (cause: unknown) => {
          console.error(`Byline: ${name}`, cause);
          sendResponse({ ok: false, error: 'handler-failed' });
        },
      );
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener));
}
