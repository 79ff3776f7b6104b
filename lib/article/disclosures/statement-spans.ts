import type { DisclosureKind } from '../types.ts';
import {
  isCompanion,
  type Judge,
  judgeSentence,
  prepareSentence,
} from './judge-sentence.ts';

/** Bounds of a statement within its block, in sentences; tuned on the training split. */
const SPAN = {
  /** Companions taken along before and after a statement. */
  before: 3,
  after: 6,
  /** Other sentences bridged between two statements. */
  gap: 1,
} as const;

/** A stretch of sentences that discloses, from `from` (inclusive) to `to` (exclusive). */
export interface Span {
  readonly kind: DisclosureKind;
  readonly from: number;
  readonly to: number;
}

/** Stretches of sentences that disclose: statements, companions touching them, short gaps bridged. */
export function findSpans(
  sentences: readonly string[],
  judges: readonly Judge[],
  siteName: RegExp | null,
): Span[] {
  const prepared = sentences.map((one) => prepareSentence(one, siteName));
  const kinds = prepared.map((one) => judgeSentence(one, judges));
  const goesAlong = (at: number) =>
    kinds[at] === null && isCompanion(prepared[at] ?? '', judges);
  const spans: { kind: DisclosureKind; from: number; to: number }[] = [];
  kinds.forEach((kind, at) => {
    if (!kind) return;
    const last = spans[spans.length - 1];
    if (last && at - last.to <= SPAN.gap) {
      last.to = Math.max(last.to, at + 1);
      return;
    }
    let from = at;
    const least = Math.max(at - SPAN.before, last?.to ?? 0);
    while (from > least && goesAlong(from - 1)) from--;
    let to = at + 1;
    const most = Math.min(to + SPAN.after, sentences.length);
    while (to < most && goesAlong(to)) to++;
    spans.push({ kind, from, to });
  });
  for (const span of spans) {
    const next = spans[spans.indexOf(span) + 1]?.from ?? sentences.length;
    const most = Math.min(span.to + SPAN.after, next);
    while (span.to < most && goesAlong(span.to)) span.to++;
  }
  return spans;
}
