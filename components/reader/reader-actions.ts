import type { ReadingPreferences } from '../../lib/reader/preferences.ts';
import { sanitiseBody } from '../../lib/reader/sanitise.ts';
import type { ReaderOptions } from './mount.tsx';
import { isSamePage } from './same-page.ts';
import type { ReaderTools } from './tools/reader-tools.tsx';

/** What the toolbar and the end line can do with the article. */
export interface ReaderActions {
  readonly copy: () => void;
  readonly saveMarkdown: () => void;
  readonly saveWebPage: () => void;
  readonly print: () => void;
  /** The original is the page behind the reader when the addresses agree: then the reader closes. */
  readonly openOriginal: (event: MouseEvent) => void;
  /** Says so when the extension is gone. */
  readonly openOptions: () => void;
  /** Says so when the extension is gone. */
  readonly savePreferences: (patch: Partial<ReadingPreferences>) => void;
  readonly close: () => void;
  /** Does something with what is loaded only when asked for; says so when it cannot be loaded (`null`). */
  readonly withTools: (use: (tools: ReaderTools | null) => unknown) => void;
}

interface ActionOptions
  extends Pick<
    ReaderOptions,
    'doc' | 'article' | 'text' | 'loadTools' | 'onOpenOptions' | 'onPreferencesChange'
  > {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
  /** Shows and announces what was done. */
  readonly notify: (words: string) => void;
}

/** The actions over a page, an article and an open dialog. */
export function createActions(options: ActionOptions): ReaderActions {
  const { doc, article, dialog, close, text, notify } = options;
  const body = () => sanitiseBody(article.bodyHtml, doc);
  // Asked for now: when the tools are missing, the extension's texts mostly are as well.
  const missing = text('toolsMissing');
  const withTools: ReaderActions['withTools'] = (use) =>
    void options.loadTools().then(use, () => {
      notify(missing);
      use(null);
    });
  const orSay = (done: Promise<boolean>) =>
    void done.then((isDone) => isDone || notify(missing));
  return {
    withTools,
    copy: () =>
      withTools(async (tools) => {
        const hasCopied = await tools?.copy(doc, article, body(), dialog);
        if (tools) notify(text(hasCopied ? 'copied' : 'copyFailed'));
      }),
    saveMarkdown: () => withTools((tools) => tools?.saveMarkdown(doc, article, body())),
    saveWebPage: () => withTools((tools) => tools?.saveWebPage(doc, article, body())),
    print: () => doc.defaultView?.print(),
    openOriginal: (event) => {
      const link = event.currentTarget;
      const leadsElsewhere =
        link instanceof HTMLAnchorElement && !isSamePage(link.href, doc.URL);
      if (leadsElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      close();
    },
    openOptions: () => orSay(options.onOpenOptions()),
    savePreferences: (patch) => orSay(options.onPreferencesChange(patch)),
    close,
  };
}
