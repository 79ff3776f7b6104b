import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../tools/browser-core/bundle.ts';
import { minifyAgain } from '../tools/build/minify-again.ts';
import { isValidation, readAuthorLabels, readDisclosureLabels } from './corpus.ts';
import type { MeasuredPage, Run, Times } from './measure.ts';
import type { BenchOptions } from './options.ts';
import type { Contestant, PageVersion } from './page/contestants.ts';
import { scoreArticles, scorePage } from './score/article-rows.ts';
import { type Share, scoreCards } from './score/author-cards.ts';
import { scoreDetection } from './score/detection.ts';
import { scoreDisclosures } from './score/disclosures.ts';
import { gzipBytes, weighFolders } from './weight.ts';

const NAMES: readonly Contestant[] = ['byline', 'readability', 'defuddle'];

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const three = (value: number) => value.toFixed(4);
const share = (one: Share) =>
  one.all === 0 ? '–' : `${(one.right / one.all).toFixed(3)} (${one.right}/${one.all})`;

function articleTable(pages: readonly MeasuredPage[], run: PageVersion): string {
  const rows = NAMES.filter((name) => pages.some((one) => one[run][name])).map((name) => {
    const score = scoreArticles(pages, run, name);
    return [
      name,
      three(score.f1),
      three(score.precision),
      three(score.recall),
      String(score.low),
      three(score.author),
      three(score.title),
      three(score.date),
      String(score.pages),
      `${score.refused} (${three(score.forcedF1)})`,
    ];
  });
  return table(
    [
      '',
      'body F1',
      'P',
      'R',
      'F1 < .5',
      'author',
      'title',
      'date',
      'pages',
      'refused (F1 if read)',
    ],
    rows,
  );
}

function timeTable(all: readonly Times[]): string {
  const times = (name: Contestant) => all.flatMap((one) => one[name] ?? []);
  const sum = (values: readonly number[]) =>
    values.reduce((total, one) => total + one, 0);
  const peer = times('readability');
  const rows = NAMES.filter((name) => times(name).length > 0).map((name) => {
    const own = times(name);
    return [
      name,
      quantile(own, 0.5).toFixed(1),
      quantile(own, 0.95).toFixed(1),
      (sum(own) / 1_000).toFixed(2),
      peer.length > 0 ? (sum(own) / sum(peer)).toFixed(3) : '–',
      peer.length > 0 ? (quantile(own, 0.95) / quantile(peer, 0.95)).toFixed(3) : '–',
    ];
  });
  return table(
    ['', 'ms p50', 'ms p95', 's in all', 'sum ÷ Readability', 'p95 ÷ Readability'],
    rows,
  );
}

function detectionPart(pages: readonly MeasuredPage[]): string {
  const rows = (['detected', 'readerable'] as const).flatMap((which) =>
    (['all', 'validation'] as const).map((part) => {
      const chosen =
        part === 'all' ? pages : pages.filter((one) => isValidation(one.page.url));
      const score = scoreDetection(chosen, which);
      const times = chosen.flatMap((one) => one[which]?.ms ?? []);
      const types = [...score.byType].map(
        ([type, one]) => `${type} ${one.called}/${one.pages}`,
      );
      return [
        which === 'detected' ? 'byline' : 'isProbablyReaderable',
        part,
        three(score.f1),
        three(score.precision),
        three(score.recall),
        quantile(times, 0.5).toFixed(2),
        quantile(times, 0.95).toFixed(2),
        types.join(', '),
      ];
    }),
  );
  return table(
    ['', 'pages', 'F1', 'P', 'R', 'ms p50', 'ms p95', 'called articles'],
    rows,
  );
}

function disclosurePart(pages: readonly MeasuredPage[]): string {
  const labels = readDisclosureLabels();
  const found = new Map(
    pages.map((one) => [
      one.page.id,
      one.full.byline?.article?.disclosures.map(({ text }) => text) ?? [],
    ]),
  );
  const held = new Set(
    pages.filter((one) => isValidation(one.page.url)).map((one) => one.page.id),
  );
  const rows = (['all', 'validation'] as const).map((part) => {
    const score = scoreDisclosures(
      labels,
      found,
      (id) => found.has(id) && (part === 'all' || held.has(id)),
    );
    return [
      part,
      three(score.recall),
      three(score.precision),
      String(score.positives),
      String(score.statements),
    ];
  });
  return table(
    ['disclosures', 'page recall', 'statement precision', 'pages', 'statements'],
    rows,
  );
}

function cardPart(pages: readonly MeasuredPage[]): string {
  const found = new Map(
    pages.map((one) => [one.page.id, one.full.byline?.article?.authors ?? []]),
  );
  const held = new Set(
    pages.filter((one) => isValidation(one.page.url)).map((one) => one.page.id),
  );
  const rows = (['all', 'validation'] as const).map((part) => {
    const score = scoreCards(
      readAuthorLabels(),
      found,
      (id) => part === 'all' || held.has(id),
    );
    return [
      part,
      share(score.names),
      share(score.role),
      share(score.bio),
      share(score.imageUrl),
      share(score.profileUrl),
      share(score.none),
    ];
  });
  return table(
    ['author cards', 'names', 'role', 'bio', 'photo', 'link', 'shows none'],
    rows,
  );
}

function worstPart(pages: readonly MeasuredPage[], count: number): string {
  const scored = pages.flatMap((one) =>
    one.full.byline ? [{ one, score: scorePage(one, one.full.byline) }] : [],
  );
  const worst = scored
    .toSorted((left, right) => left.score.f1 - right.score.f1)
    .slice(0, count);
  return table(
    ['page', 'F1', 'P', 'R', 'split'],
    worst.map(({ one, score }) => [
      one.page.id,
      score.f1.toFixed(3),
      score.precision.toFixed(3),
      score.recall.toFixed(3),
      isValidation(one.page.url) ? 'validation' : 'training',
    ]),
  );
}

/** Weights as the extension's build makes them, everybody's alike. */
async function sizePart(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const size = async (entry: string) =>
    gzipBytes(await bundleScript(entry, [minifyAgain()])) / 1_000;
  const shown = (kb: number) => `${kb.toFixed(1)} kB`;
  const entry = ours('../lib/article/index.ts');
  const core = await size(entry);
  const folders = await weighFolders(entry, core);
  return table(
    ['gzip', ''],
    [
      ['core', shown(core)],
      ...folders.map(([folder, kb]) => [`– ${folder || 'top level'}`, shown(kb)]),
      ['its detector alone', shown(await size(ours('../lib/article/detect.ts')))],
      ['readability', shown(await size(resolve('@mozilla/readability')))],
      ['defuddle', shown(await size(resolve('defuddle')))],
    ],
  );
}

/** The whole report as Markdown. */
export async function reportRun(run: Run, options: BenchOptions): Promise<string> {
  const { pages } = run;
  const held = pages.filter((one) => isValidation(one.page.url));
  const parts = [
    '# Bench results',
    `${run.browser}, ${pages.length} pages, ${held.length} of them in the validation split (kept aside). Command: \`npm run bench\`.`,
  ];
  if (options.only.has('body')) {
    parts.push(
      '## Articles, all',
      articleTable(pages, 'full'),
      '## Articles, validation split',
      articleTable(held, 'full'),
    );
    const times = pages.map(({ full }) => ({
      byline: full.byline?.ms,
      readability: full.readability?.ms,
      defuddle: full.defuddle?.ms,
    }));
    parts.push(
      '## Time',
      timeTable(times),
      '## Time of the first page in a new tab',
      timeTable(run.firstTimes),
      disclosurePart(pages),
      cardPart(pages),
    );
  }
  if (options.only.has('bare')) {
    parts.push(
      '## Without scripts and meta, all',
      articleTable(pages, 'bare'),
      '## Without scripts and meta, validation split',
      articleTable(held, 'bare'),
    );
  }
  if (options.only.has('nameless')) {
    parts.push(
      '## Without classes and ids, all',
      articleTable(pages, 'nameless'),
      '## Without classes and ids, validation split',
      articleTable(held, 'nameless'),
    );
  }
  if (options.only.has('detection')) parts.push('## Detection', detectionPart(pages));
  parts.push('## Size', await sizePart());
  if (options.only.has('body'))
    parts.push(`## Worst ${options.worst} pages`, worstPart(pages, options.worst));
  return parts.join('\n\n');
}
