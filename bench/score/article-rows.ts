import type { MeasuredPage } from '../measure.ts';
import type { Contestant, Extraction, PageVersion } from '../page/contestants.ts';
import { isSameAuthor, isSameDay, isSameTitle } from './fields.ts';
import { bodyWords, overlap } from './words.ts';

/** Scores of one extractor over articles. Shares are 0–1. */
export interface ArticleScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly low: number;
  readonly author: number;
  readonly title: number;
  readonly date: number;
  readonly pages: number;
  /** Pages the extractor refused to read as articles: F1 0 above. */
  readonly refused: number;
  /** Mean F1 when refused pages are read all the same. */
  readonly forcedF1: number;
}

/** What one extractor got right on one page; fields without truth are `null`. */
export interface PageScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly author: boolean | null;
  readonly title: boolean | null;
  readonly date: boolean | null;
}

/** Scores one extraction. */
export function scorePage({ page }: MeasuredPage, found: Extraction): PageScore {
  const body = overlap(bodyWords(found.text), bodyWords(page.text));
  return {
    ...body,
    author: page.author ? isSameAuthor(found.authors, page.author) : null,
    title: page.title ? isSameTitle(found.title, page.title) : null,
    date: page.publishedAt ? isSameDay(found.date, page.publishedAt) : null,
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0
    ? 0
    : values.reduce((sum, one) => sum + one, 0) / values.length;
}

function rate(values: readonly (boolean | null)[]): number {
  return mean(values.filter((one) => one !== null).map(Number));
}

/** Means over the articles that were measured with `name`. */
export function scoreArticles(
  pages: readonly MeasuredPage[],
  run: PageVersion,
  name: Contestant,
): ArticleScore {
  const scores: PageScore[] = [];
  const forced: number[] = [];
  for (const one of pages) {
    const found = one[run][name];
    if (!found) continue;
    const score = scorePage(one, found);
    scores.push(score);
    if (found.refusedText !== '') {
      forced.push(overlap(bodyWords(found.refusedText), bodyWords(one.page.text)).f1);
    }
  }
  const sum = scores.reduce((total, one) => total + one.f1, 0);
  const added = forced.reduce((total, one) => total + one, 0);
  return {
    f1: mean(scores.map((one) => one.f1)),
    precision: mean(scores.map((one) => one.precision)),
    recall: mean(scores.map((one) => one.recall)),
    low: scores.filter((one) => one.f1 < 0.5).length,
    author: rate(scores.map((one) => one.author)),
    title: rate(scores.map((one) => one.title)),
    date: rate(scores.map((one) => one.date)),
    pages: scores.length,
    refused: forced.length,
    forcedF1: scores.length === 0 ? 0 : (sum + added) / scores.length,
  };
}
