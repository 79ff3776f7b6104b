import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../tools/browser/find.ts';
import { openBlankPage } from '../../tools/browser-core/blank-page.ts';
import { bundleScript } from '../../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml } from '../corpus.ts';

/** Calls the bench's function `name` in a browser for every page with its HTML, its URL and `extra`. */
export async function mapInBrowser<T>(
  pages: readonly CorpusPage[],
  name: 'readBlockFeatures',
  extra: boolean,
): Promise<T[]> {
  const found = findBrowser('any');
  if (!found) throw new Error('No browser found: install chromium or set CHROME_PATH.');
  const script = await bundleScript(
    fileURLToPath(new URL('../page/training-entry.ts', import.meta.url)),
  );
  const blank = await openBlankPage(found, script);
  const out: T[] = [];
  try {
    for (const page of pages) {
      const answer = await blank.page.evaluate(
        (call, html, url, flag) => {
          // The bundle's one global; its functions are those of page/training-entry.ts.
          const { bench } = globalThis as unknown as {
            bench: Record<string, (html: string, url: string, flag: boolean) => unknown>;
          };
          return bench[call]?.(html, url, flag);
        },
        name,
        readHtml(page.id),
        page.url,
        extra,
      );
      // The caller names the type that the called function returns.
      out.push(answer as T);
    }
    return out;
  } finally {
    await blank.close();
  }
}
