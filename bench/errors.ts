import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browser/find.ts';
import { type BlankPage, openBlankPage } from '../tools/browser-core/blank-page.ts';
import { bundleScript } from '../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml, readPages } from './corpus.ts';
import type { BlockVerdict } from './page/block-verdicts.ts';
import type { Extraction, PageVersion } from './page/contestants.ts';
import type { LabelPlaces, Labels } from './page/where-label.ts';
import { scorePage } from './score/article-rows.ts';
import {
  BODY_LOSS_HEAD,
  bodyLossRows,
  type JudgedPage,
  judgePage,
} from './score/body-loss.ts';
import {
  ERROR_HEAD,
  errorRow,
  FIELDS,
  type Field,
  type Outcome,
} from './score/error-rows.ts';

interface InPage {
  extractWith(
    name: 'byline',
    html: string,
    url: string,
    version: PageVersion,
  ): Extraction;
  whereLabels(
    html: string,
    url: string,
    version: PageVersion,
    labels: Labels,
  ): LabelPlaces;
  readVerdicts(html: string, url: string): BlockVerdict[];
}

function labelsOf({ author, title, publishedAt }: CorpusPage): Labels {
  return { author, title, date: publishedAt };
}

/** What became of the page's labels. A place is only ever missing for a field without a label. */
function outcomes(
  page: CorpusPage,
  found: Extraction,
  places: LabelPlaces,
  disputed: ReadonlySet<string>,
): Outcome[] {
  const none = { full: {}, bare: {}, nameless: {}, detected: null, readerable: null };
  const score = scorePage({ page, ...none }, found);
  const isEmpty: Record<Field, boolean> = {
    author: found.authors.length === 0,
    title: !found.title,
    date: !found.date,
  };
  return FIELDS.flatMap((field) => {
    const isRight = score[field];
    if (isRight === null) return [];
    const isDisputed = disputed.has(`${page.id} ${field}`);
    const place = places[field] ?? 'nowhere';
    return [{ field, isRight, isEmpty: isEmpty[field], isDisputed, place }];
  });
}

function disputedLabels(): Set<string> {
  const listed: { id: string; field: string }[] = JSON.parse(
    readFileSync(new URL('disputed.json', import.meta.url), 'utf8'),
  );
  return new Set(listed.map(({ id, field }) => `${id} ${field}`));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

/** Blocks of a page, and what the label says of each. */
async function judgeBody(
  blank: BlankPage,
  { id, url, text }: CorpusPage,
  disputed: ReadonlySet<string>,
): Promise<JudgedPage> {
  const verdicts = await blank.page.evaluate(
    (html, address) =>
      // The bundle's one global; its shape is that of page/errors-entry.ts.
      (globalThis as unknown as { bench: InPage }).bench.readVerdicts(html, address),
    readHtml(id),
    url,
  );
  const isDisputed = disputed.has(`${id} text`) || disputed.has(`${id} type`);
  return judgePage(verdicts, text, isDisputed);
}

/**
 * Why author, title and date of the corpus' articles are missed, all articles of all splits: one table for whole pages,
 * one for the same pages without scripts and metas, which hold less, so that their ceilings lie lower. What the columns
 * count is said at `errorRow`, what "in the page" means at `whereLabels`. A third table takes the loss of the body apart
 * by kinds of blocks (`bodyLossRows`).
 */
export async function analyseErrors(): Promise<string> {
  const browser = findBrowser('any');
  if (!browser) throw new Error('No browser found: install chromium or set CHROME_PATH.');
  const entry = fileURLToPath(new URL('page/errors-entry.ts', import.meta.url));
  const blank = await openBlankPage(browser, await bundleScript(entry));
  const disputed = disputedLabels();
  const parts: string[] = [];
  const articles = readPages().filter(({ type }) => type === 'article');
  try {
    for (const version of ['full', 'bare'] as const) {
      const all: Outcome[] = [];
      for (const page of articles) {
        const { found, places } = await blank.page.evaluate(
          (html, url, asked, labels) => {
            // The bundle's one global; its shape is that of page/errors-entry.ts.
            const { bench } = globalThis as unknown as { bench: InPage };
            return {
              found: bench.extractWith('byline', html, url, asked),
              places: bench.whereLabels(html, url, asked, labels),
            };
          },
          readHtml(page.id),
          page.url,
          version,
          labelsOf(page),
        );
        all.push(...outcomes(page, found, places, disputed));
      }
      const rows = FIELDS.map((field) => errorRow(field, all));
      const head = version === 'bare' ? '## Without scripts and meta' : '## Whole pages';
      parts.push(head, '', ...table(ERROR_HEAD, rows), '');
    }
    const judged: JudgedPage[] = [];
    for (const page of articles) judged.push(await judgeBody(blank, page, disputed));
    parts.push('## Body', '', ...table(BODY_LOSS_HEAD, bodyLossRows(judged)));
  } finally {
    await blank.close();
  }
  return parts.join('\n').trimEnd();
}
