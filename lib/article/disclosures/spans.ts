import type { DisclosureKind } from '../types.ts';
import { COMPANION, fold, GATE, kindOf, signatureOf } from './judge.ts';

/** Sentences that disclose, by their places: from the first up to, not including, the last. */
interface Span {
  readonly kind: DisclosureKind;
  readonly from: number;
  to: number;
}

/** Stretches of sentences that disclose: statements, what goes along with them, single sentences between two. */
export function findSpans(
  sentences: readonly string[],
  site: string,
  shortWords: number,
): Span[] {
  const kinds = sentences.map((one) =>
    GATE.test(fold(one)) ? kindOf(signatureOf(one, site)) : null,
  );
  const goesAlong = (at: number, mostWords: number) => {
    const signature = signatureOf(sentences[at] ?? '', site);
    return !kinds[at] && (signature.length <= mostWords || COMPANION.test(signature));
  };
  const spans: Span[] = [];
  kinds.forEach((kind, at) => {
    if (!kind) return;
    let span = spans.at(-1);
    if (!span || at > span.to + 1) {
      let from = at;
      while (from > (span?.to ?? 0) && goesAlong(from - 1, 0)) from--;
      span = { kind, from, to: at };
      spans.push(span);
    }
    span.to = at + 1;
    while (span.to < sentences.length && goesAlong(span.to, shortWords)) span.to++;
  });
  return spans;
}
