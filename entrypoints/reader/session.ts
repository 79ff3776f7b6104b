import {
  mountReader,
  type ReaderHandle,
  type ReaderOptions,
} from '../../components/reader/mount.tsx';
import { toolLoader } from '../../components/reader/tools/load-tools.ts';
import { extractArticle } from '../../lib/article/index.ts';
import type { Article } from '../../lib/article/types.ts';
import {
  answerTab,
  interfaceLanguage,
  notify,
  translate,
} from '../../lib/ext/content.ts';
import { presentWatcher } from '../../lib/ext/present-watcher.ts';
import type { Glance, TabMessages } from '../../lib/messages/tab-contract.ts';
import { sanitiseBody } from '../../lib/reader/sanitise.ts';
import { unclobberedDocument } from '../../lib/reader/unclobbered-document.ts';
import { summarise } from './summarise.ts';

interface Opening {
  readonly article: Article;
  readonly openedAtMs: number;
  firstPaintMs: number | null;
}

const callbacks: Pick<ReaderOptions, 'onPreferencesChange' | 'onOpenOptions'> = {
  onPreferencesChange: (patch) => notify('preferences.update', patch),
  onOpenOptions: () => notify('options.open', null),
};

/** Answers the background for this page, and opens and closes the reader on it, until `signal` aborts. */
export function startReader(page: Window & typeof globalThis, signal: AbortSignal): void {
  const doc = unclobberedDocument(page);
  let handle: ReaderHandle | null = null;
  let last: Opening | null = null;
  const noteAddress = watchAddress(page, () => handle?.close(), signal);

  const extract = (force: boolean) => {
    if (!force && presentWatcher()?.isArticle() === false) return null;
    return extractArticle(page.document, { url: page.location.href, force });
  };
  const loadTools = toolLoader(() => notify('reader.tools', null));
  const toMarkdown = async (article: Article) =>
    (await loadTools()).toMarkdown(article, sanitiseBody(article.bodyHtml, doc));
  const glance = (article: Article | null): Glance => ({
    isOpen: handle !== null,
    summary: article ? summarise(article) : null,
  });

  const open = (article: Article, input: TabMessages['reader.toggle']['input']) => {
    const opening: Opening = {
      article,
      openedAtMs: input.commandAtMs,
      firstPaintMs: null,
    };
    last = opening;
    noteAddress();
    handle = mountReader({
      doc,
      article,
      preferences: input.preferences,
      text: translate,
      locale: interfaceLanguage(),
      loadTools,
      ...callbacks,
      onClose: () => {
        handle = null;
      },
    });
    void handle.firstPaint.then((atMs) => {
      opening.firstPaintMs = page.performance.timeOrigin + atMs - opening.openedAtMs;
    });
  };

  answerTab(
    {
      'reader.toggle': (input) => {
        if (handle) {
          if (!input.openOnly) handle.close();
          return glance(last?.article ?? null);
        }
        const article = extract(input.force);
        if (article) open(article, input);
        return glance(article);
      },
      'reader.restyle': (preferences) => {
        handle?.update(preferences);
        return null;
      },
      'reader.glance': () => glance(handle ? (last?.article ?? null) : extract(false)),
      'reader.article': async () => {
        const article = last?.article ?? null;
        return {
          article,
          markdown: article && (await toMarkdown(article).catch(() => null)),
          openedAtMs: last?.openedAtMs ?? null,
          firstPaintMs: last?.firstPaintMs ?? null,
        };
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => handle?.close());
}

/** Calls back when a page has gone elsewhere by itself since its address was noted, which the returned function does. */
function watchAddress(
  page: Window,
  onLeave: () => void,
  signal: AbortSignal,
): () => void {
  let noted = page.location.href;
  const note = () => {
    noted = page.location.href;
  };
  page.navigation?.addEventListener(
    'currententrychange',
    ({ navigationType }) => {
      const { pathname, search } = page.location;
      const before = new URL(noted);
      // Pages tidy up their addresses: a query that is replaced leads nowhere.
      if (pathname === before.pathname && navigationType === 'replace') note();
      else if (pathname + search !== before.pathname + before.search) onLeave();
    },
    { signal },
  );
  return note;
}
