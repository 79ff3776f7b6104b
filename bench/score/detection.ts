import type { MeasuredPage } from '../measure.ts';

/** How well articles were told from other pages. */
export interface DetectionScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pages called articles, by true type. */
  readonly byType: ReadonlyMap<
    string,
    { readonly called: number; readonly pages: number }
  >;
}

/** Precision, recall and F1 of `isArticle` over all measured pages. */
export function scoreDetection(
  pages: readonly MeasuredPage[],
  which: 'detected' | 'readerable',
): DetectionScore {
  const byType = new Map<string, { called: number; pages: number }>();
  for (const one of pages) {
    const type = byType.get(one.page.type) ?? { called: 0, pages: 0 };
    type.pages++;
    if (one[which]?.isArticle) type.called++;
    byType.set(one.page.type, type);
  }
  const hits = byType.get('article')?.called ?? 0;
  const articles = byType.get('article')?.pages ?? 0;
  const called = [...byType.values()].reduce((sum, type) => sum + type.called, 0);
  const precision = called === 0 ? 0 : hits / called;
  const recall = articles === 0 ? 0 : hits / articles;
  const f1 =
    precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, byType };
}
