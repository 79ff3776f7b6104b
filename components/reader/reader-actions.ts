import { exportWebPage, fileNameOf } from '../../lib/reader/export-file.ts';
import { sanitiseBody } from '../../lib/reader/sanitise.ts';
import { copyText } from './copy-text.ts';
import type { ReaderOptions } from './mount.tsx';
import { isSamePage } from './same-page.ts';
import { saveFile } from './save-file.ts';

/** What the toolbar and the end line can do with the article. */
export interface ReaderActions {
  readonly copy: () => void;
  readonly saveMarkdown: () => void;
  readonly saveWebPage: () => void;
  readonly print: () => void;
  /** The original is the page behind the reader when the addresses agree: then the reader closes. */
  readonly openOriginal: (event: MouseEvent) => void;
  readonly openOptions: (() => void) | null;
  readonly close: () => void;
}

interface ActionOptions
  extends Pick<
    ReaderOptions,
    'doc' | 'article' | 'text' | 'toMarkdown' | 'onOpenOptions'
  > {
  readonly dialog: HTMLDialogElement;
  readonly close: () => void;
  /** Shows and announces what was done. */
  readonly notify: (words: string) => void;
}

/** The actions over a page, an article and an open dialog. */
export function createActions(options: ActionOptions): ReaderActions {
  const { doc, article, dialog, close, text, toMarkdown, notify } = options;
  const save = (extension: string, type: string, content: string) =>
    saveFile(doc, { name: fileNameOf(article.title, extension), type, text: content });
  return {
    copy: async () => {
      const hasCopied = await copyText(toMarkdown(article), dialog);
      notify(text(hasCopied ? 'copied' : 'copyFailed'));
    },
    saveMarkdown: () => save('md', 'text/markdown', toMarkdown(article)),
    saveWebPage: () => {
      const body = sanitiseBody(article.bodyHtml, doc);
      save('html', 'text/html', exportWebPage(article, serialise(body)));
    },
    print: () => doc.defaultView?.print(),
    openOriginal: (event) => {
      const link = event.currentTarget;
      const leadsElsewhere =
        link instanceof HTMLAnchorElement && !isSamePage(link.href, doc.URL);
      if (leadsElsewhere || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      close();
    },
    openOptions: options.onOpenOptions ?? null,
    close,
  };
}

function serialise(fragment: DocumentFragment): string {
  const box = fragment.ownerDocument.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}
