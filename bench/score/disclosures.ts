import type { DisclosureLabels } from '../corpus.ts';
import { bodyWords, overlap } from './words.ts';

/** Statements a page was found to make. */
export type FoundStatements = ReadonlyMap<string, readonly string[]>;

/** Page recall and statement precision, with the pages and statements that were wrong. */
export interface DisclosureScore {
  readonly recall: number;
  readonly precision: number;
  readonly positives: number;
  readonly statements: number;
  readonly missed: readonly string[];
  readonly wrong: readonly { readonly id: string; readonly text: string }[];
}

/** A prediction hits a label when it holds 70 % of its words and 40 % of its own are in it. */
function hits(predicted: string, label: string): boolean {
  const { precision, recall } = overlap(bodyWords(predicted), bodyWords(label));
  return recall >= 0.7 && precision >= 0.4;
}

/** Counts as the corpus prescribes over the pages that `includes` accepts. */
export function scoreDisclosures(
  labels: DisclosureLabels,
  found: FoundStatements,
  includes: (id: string) => boolean,
): DisclosureScore {
  const missed: string[] = [];
  const wrong: { id: string; text: string }[] = [];
  let positives = 0;
  let statements = 0;
  for (const page of labels.pages) {
    if (!includes(page.id)) continue;
    const predicted = found.get(page.id) ?? [];
    let hitPage = false;
    for (const text of predicted) {
      statements++;
      if (page.disclosures.some((label) => hits(text, label.text))) hitPage = true;
      else wrong.push({ id: page.id, text });
    }
    if (page.borderline) continue;
    positives++;
    if (!hitPage) missed.push(page.id);
  }
  for (const id of labels.negatives) {
    if (!includes(id)) continue;
    for (const text of found.get(id) ?? []) {
      statements++;
      wrong.push({ id, text });
    }
  }
  return {
    recall: positives === 0 ? 0 : (positives - missed.length) / positives,
    precision: statements === 0 ? 0 : (statements - wrong.length) / statements,
    positives,
    statements,
    missed,
    wrong,
  };
}
