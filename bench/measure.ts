import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browser/find.ts';
import { type BlankPage, openBlankPage } from '../tools/browser-core/blank-page.ts';
import { bundleScript } from '../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml, readPages } from './corpus.ts';
import type { BenchOptions } from './options.ts';
import type {
  Contestant,
  Detected,
  Extraction,
  PageVersion,
} from './page/contestants.ts';

/** What was measured on one page. */
export interface MeasuredPage {
  readonly page: CorpusPage;
  readonly full: Partial<Record<Contestant, Extraction>>;
  /** The same with every `<script>` and `<meta>` removed. */
  readonly bare: Partial<Record<Contestant, Extraction>>;
  /** The same with every class and id removed. */
  readonly nameless: Partial<Record<Contestant, Extraction>>;
  readonly detected: Detected | null;
  readonly readerable: Detected | null;
}

/** Milliseconds that extractors took for one page. */
export type Times = { [Name in Contestant]?: number | undefined };

/** One run over the corpus. */
export interface Run {
  readonly browser: string;
  readonly pages: readonly MeasuredPage[];
  /** Times in scripts that have just started, as every opened reader is one. */
  readonly firstTimes: readonly Times[];
}

/** One of so many articles is read in a script that has just started. */
const FIRST_EVERY = 20;

interface InPage {
  extractWith(
    name: Contestant,
    html: string,
    url: string,
    version: PageVersion,
  ): Extraction;
  detectWith(name: 'byline' | 'readability', html: string, url: string): Detected;
}

interface Request {
  readonly html: string;
  readonly url: string;
  /** Who reads each version. */
  readonly readers: Readonly<Record<PageVersion, readonly Contestant[]>>;
  readonly detects: boolean;
}

/** Runs in the page: everything asked for about one document. */
function measureInPage(request: Request) {
  // The bundle's one global; its shape is that of page/entry.ts.
  const { extractWith, detectWith } = (globalThis as unknown as { bench: InPage }).bench;
  const { html, url } = request;
  const all = (version: PageVersion) =>
    Object.fromEntries(
      request.readers[version].map((name) => [
        name,
        extractWith(name, html, url, version),
      ]),
    );
  return {
    full: all('full'),
    bare: all('bare'),
    nameless: all('nameless'),
    detected: request.detects ? detectWith('byline', html, url) : null,
    readerable: request.detects ? detectWith('readability', html, url) : null,
  };
}

/** Has each extractor read a page in a new tab of its own that runs nothing else, `script` just evaluated. */
async function measureFirst(
  blank: BlankPage,
  script: string,
  { id, url }: CorpusPage,
  names: readonly Contestant[],
): Promise<Times> {
  const times: Times = {};
  for (const name of names) {
    const context = await blank.browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.evaluate(script);
    const readers = { full: [name], bare: [], nameless: [] };
    const request = { html: readHtml(id), url, readers, detects: false };
    times[name] = (await tab.evaluate(measureInPage, request)).full[name]?.ms ?? 0;
    await context.close();
  }
  return times;
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
    for (const [at, page] of chosen.entries()) {
      // Who is first pays for collecting what the page before has left: everybody is it in turn.
      const turn = at % names.length;
      const order = [...names.slice(turn), ...names.slice(0, turn)];
      const isArticle = page.type === 'article';
      if (!isArticle && !options.only.has('detection')) continue;
      const answer = await blank.page.evaluate(measureInPage, {
        html: readHtml(page.id),
        url: page.url,
        readers: {
          full: isArticle && options.only.has('body') ? order : [],
          bare: isArticle && options.only.has('bare') ? order : [],
          nameless: isArticle && options.only.has('nameless') ? order : [],
        },
        detects: options.only.has('detection'),
      });
      pages.push({ page, ...answer });
    }
    const firstTimes: Times[] = [];
    const read = pages.filter((one) => one.full.byline);
    for (const { page } of read.filter((_, at) => at % FIRST_EVERY === 0))
      firstTimes.push(await measureFirst(blank, script, page, names));
    return { browser: await blank.browser.version(), pages, firstTimes };
  } finally {
    await blank.close();
  }
}
