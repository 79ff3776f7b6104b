import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../tools/browser/find.ts';
import { openBlankPage } from '../../tools/browser-core/blank-page.ts';
import { bundleScript } from '../../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml } from '../corpus.ts';
import type { PageVersion } from '../page/contestants.ts';

/** Calls the bench's function `name` in a browser for every page with its HTML, its URL and `version`. */
export async function mapInBrowser<T>(
  pages: readonly CorpusPage[],
  name: 'readBlockFeatures',
  version: PageVersion,
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
        (call, html, url, asked) => {
          // The bundle's one global; its functions are those of page/training-entry.ts.
          const { bench } = globalThis as unknown as {
            bench: Record<
              string,
              (html: string, url: string, version: PageVersion) => unknown
            >;
          };
          return bench[call]?.(html, url, asked);
        },
        name,
        readHtml(page.id),
        page.url,
        version,
      );
      // The caller names the type that the called function returns.
      out.push(answer as T);
    }
    return out;
  } finally {
    await blank.close();
  }
}
