import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/browser/find.ts';
import { openBlankPage } from '../tools/browser-core/blank-page.ts';
import { bundleScript } from '../tools/browser-core/bundle.ts';
import { type CorpusPage, readHtml, readPages } from './corpus.ts';
import type { Extraction } from './page/contestants.ts';
import type { LabelPlaces, Labels } from './page/where-label.ts';
import { scorePage } from './score/article-rows.ts';

const FIELDS = ['author', 'title', 'date'] as const;
type Field = (typeof FIELDS)[number];

interface InPage {
  extractWith(name: 'byline', html: string, url: string, isBare: boolean): Extraction;
  whereLabels(html: string, url: string, isBare: boolean, labels: Labels): LabelPlaces;
}

/** What became of one label. */
interface Outcome {
  readonly field: Field;
  readonly id: string;
  readonly isRight: boolean;
  readonly isEmpty: boolean;
  readonly place: string;
}

function labelsOf({ author, title, publishedAt }: CorpusPage): Labels {
  return { author, title, date: publishedAt };
}

function outcomes(page: CorpusPage, found: Extraction, places: LabelPlaces): Outcome[] {
  const none = { full: {}, bare: {}, detected: null, readerable: null };
  const score = scorePage({ page, ...none }, found);
  const isEmpty: Record<Field, boolean> = {
    author: found.authors.length === 0,
    title: !found.title,
    date: !found.date,
  };
  return FIELDS.flatMap((field) =>
    score[field] === null
      ? []
      : [
          {
            field,
            id: page.id,
            isRight: score[field],
            isEmpty: isEmpty[field],
            place: places[field] ?? '',
          },
        ],
  );
}

function disputedLabels(): Set<string> {
  const listed: { id: string; field: string }[] = JSON.parse(
    readFileSync(new URL('disputed.json', import.meta.url), 'utf8'),
  );
  return new Set(listed.map(({ id, field }) => `${id} ${field}`));
}

function row(field: Field, all: readonly Outcome[], disputed: ReadonlySet<string>) {
  const own = all.filter((one) => one.field === field);
  const wrong = own.filter((one) => !one.isRight);
  const isDisputed = ({ id }: Outcome) => disputed.has(`${id} ${field}`);
  const count = (...tests: readonly ((one: Outcome) => boolean)[]) =>
    String(wrong.filter((one) => tests.every((test) => test(one))).length);
  const settled = (one: Outcome) => !isDisputed(one);
  const at = (place: string) => (one: Outcome) => settled(one) && one.place === place;
  const reachable = own.filter(
    (one) => one.isRight || (settled(one) && one.place === 'text'),
  );
  return [
    field,
    String(own.length),
    String(wrong.length),
    count(isDisputed),
    count(at('nowhere')),
    count(at('head')),
    count(at('text'), ({ isEmpty }) => isEmpty),
    count(at('text'), ({ isEmpty }) => !isEmpty),
    (own.filter(({ isRight }) => isRight).length / own.length).toFixed(3),
    (reachable.length / own.length).toFixed(3),
  ];
}

const HEAD = [
  ...[
    '',
    'labels',
    'wrong',
    'disputed',
    'nowhere in the page',
    'only in head or scripts',
  ],
  ...['in the text, nothing found', 'in the text, another found', 'right', 'ceiling'],
];

/**
 * Why author, title and date are missed, with the page whole and without scripts and metas: how many of the wrong
 * ones have a disputed label, how many a label the page does not hold. The ceiling counts what is right, and what an
 * undisputed label in the page's text would still allow.
 */
export async function analyseErrors(): Promise<string> {
  const browser = findBrowser('any');
  if (!browser) throw new Error('No browser found: install chromium or set CHROME_PATH.');
  const entry = fileURLToPath(new URL('page/errors-entry.ts', import.meta.url));
  const blank = await openBlankPage(browser, await bundleScript(entry));
  const disputed = disputedLabels();
  const parts: string[] = [];
  try {
    for (const isBare of [false, true]) {
      const all: Outcome[] = [];
      for (const page of readPages().filter(({ type }) => type === 'article')) {
        const { found, places } = await blank.page.evaluate(
          (html, url, bare, labels) => {
            // The bundle's one global; its shape is that of page/errors-entry.ts.
            const { bench } = globalThis as unknown as { bench: InPage };
            return {
              found: bench.extractWith('byline', html, url, bare),
              places: bench.whereLabels(html, url, bare, labels),
            };
          },
          readHtml(page.id),
          page.url,
          isBare,
          labelsOf(page),
        );
        all.push(...outcomes(page, found, places));
      }
      const rows = FIELDS.map((field) => row(field, all, disputed));
      const lines = [HEAD, HEAD.map(() => '---'), ...rows].map(
        (cells) => `| ${cells.join(' | ')} |`,
      );
      parts.push(isBare ? '## Without scripts and meta' : '## Whole pages', ...lines);
    }
  } finally {
    await blank.close();
  }
  return parts.join('\n');
}
