import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browser/find.ts';
import { openBlankPage } from '../tools/browser-core/blank-page.ts';
import { bundleScript } from '../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml, readPages } from './corpus.ts';
import type { BenchOptions } from './options.ts';
import type { Contestant, Detected, Extraction } from './page/contestants.ts';

/** What was measured on one page. */
export interface MeasuredPage {
  readonly page: CorpusPage;
  readonly full: Partial<Record<Contestant, Extraction>>;
  /** The same with every `<script>` and `<meta>` removed. */
  readonly bare: Partial<Record<Contestant, Extraction>>;
  readonly detected: Detected | null;
  readonly readerable: Detected | null;
}

/** One run over the corpus. */
export interface Run {
  readonly browser: string;
  readonly pages: readonly MeasuredPage[];
}

interface InPage {
  extractWith(name: Contestant, html: string, url: string, isBare: boolean): Extraction;
  detectWith(name: 'byline' | 'readability', html: string, url: string): Detected;
}

interface Request {
  readonly html: string;
  readonly url: string;
  readonly full: readonly Contestant[];
  readonly bare: readonly Contestant[];
  readonly detects: boolean;
}

/** Runs in the page: everything asked for about one document. */
function measureInPage(request: Request) {
  // The bundle's one global; its shape is that of page/entry.ts.
  const { extractWith, detectWith } = (globalThis as unknown as { bench: InPage }).bench;
  const { html, url } = request;
  const all = (names: readonly Contestant[], isBare: boolean) =>
    Object.fromEntries(names.map((name) => [name, extractWith(name, html, url, isBare)]));
  return {
    full: all(request.full, false),
    bare: all(request.bare, true),
    detected: request.detects ? detectWith('byline', html, url) : null,
    readerable: request.detects ? detectWith('readability', html, url) : null,
  };
}

/** Measures the corpus in headless Chromium with the bundle of `entry`. Takes minutes with the peers. */
export async function measureCorpus(options: BenchOptions, entry: URL): Promise<Run> {
  const found = findBrowser('any');
  if (!found) throw new Error('No browser found: install chromium or set CHROME_PATH.');
  const script = await bundleScript(fileURLToPath(entry));
  const blank = await openBlankPage(found, script);
  const names: Contestant[] = options.isAlone
    ? ['byline']
    : ['byline', 'readability', 'defuddle'];
  const pages: MeasuredPage[] = [];
  try {
    const chosen = readPages().filter((_, at) => at % options.every === 0);
    for (const page of chosen) {
      const isArticle = page.type === 'article';
      if (!isArticle && !options.only.has('detection')) continue;
      const answer = await blank.page.evaluate(measureInPage, {
        html: readHtml(page.id),
        url: page.url,
        full: isArticle && options.only.has('body') ? names : [],
        bare: isArticle && options.only.has('bare') ? names : [],
        detects: options.only.has('detection'),
      });
      pages.push({ page, ...answer });
    }
    return { browser: await blank.browser.version(), pages };
  } finally {
    await blank.close();
  }
}
