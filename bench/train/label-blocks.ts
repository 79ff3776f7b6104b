import { bodyWords } from '../score/words.ts';

/** Bounds of the alignment between a page's blocks and the true text. */
const ALIGN = {
  /** Words of a run that is looked up. */
  gram: 4,
  /** Blocks of fewer words are placed by their neighbours. */
  anchorWords: 8,
  /** Words a short block may lie outside of its neighbours' places. */
  slack: 12,
} as const;

function gramIndex(words: readonly string[], size: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + size <= words.length; at++) {
    const gram = words.slice(at, at + size).join(' ');
    const known = index.get(gram);
    if (known) known.push(at);
    else index.set(gram, [at]);
  }
  return index;
}

interface Placed {
  share: number;
  start: number;
  end: number;
}

/** Matches the runs of a block to free places: the one right after the last first, then those past `cursor`. */
function placeLong(
  words: readonly string[],
  index: Map<string, number[]>,
  used: Uint8Array,
  cursor: number,
): Placed {
  const matched: number[] = [];
  const total = words.length - ALIGN.gram + 1;
  let last = -2;
  for (let at = 0; at < total; at++) {
    const places = index.get(words.slice(at, at + ALIGN.gram).join(' ')) ?? [];
    const isFree = (one: number) => used[one] === 0 && !matched.includes(one);
    const place =
      places.find((one) => one === last + 1 && isFree(one)) ??
      places.find((one) => one >= cursor - ALIGN.slack && isFree(one)) ??
      places.find(isFree);
    if (place === undefined) continue;
    matched.push(place);
    last = place;
  }
  const share = matched.length / total;
  if (share >= 0.5) for (const one of matched) used[one] = 1;
  const middle = matched.toSorted((one, other) => one - other)[matched.length >> 1] ?? -1;
  const close = matched.filter((one) => Math.abs(one - middle) < words.length * 1.5);
  return { share, start: Math.min(...close), end: Math.max(...close) + ALIGN.gram };
}

function occursAt(
  words: readonly string[],
  truth: readonly string[],
  from: number,
  to: number,
): number {
  for (
    let at = Math.max(0, from);
    at + words.length <= Math.min(truth.length, to);
    at++
  ) {
    let same = 0;
    while (same < words.length && truth[at + same] === words[same]) same++;
    if (same === words.length) return at;
  }
  return -1;
}

/** Lines of a table of contents: links whose text comes again, unlinked, as a heading. */
function contentsEntries(
  texts: readonly string[],
  linkShares: readonly number[],
): boolean[] {
  const unlinked = new Map<string, number>();
  texts.forEach((text, at) => {
    if ((linkShares[at] ?? 0) < 0.5) unlinked.set(text, at);
  });
  return texts.map(
    (text, at) => (linkShares[at] ?? 0) > 0.8 && (unlinked.get(text) ?? -1) > at,
  );
}

/** For each block the share of its words that the true text holds at its place: 0 clutter, 1 body. */
export function labelBlocks(
  texts: readonly string[],
  truthText: string,
  linkShares: readonly number[],
): number[] {
  const truth = bodyWords(truthText);
  const index = gramIndex(truth, ALIGN.gram);
  const used = new Uint8Array(truth.length + 1);
  const words = texts.map(bodyWords);
  let cursor = 0;
  const placed: (Placed | null)[] = words.map((own) => {
    if (own.length < ALIGN.anchorWords) return null;
    const found = placeLong(own, index, used, cursor);
    if (found.share >= 0.5) cursor = found.end;
    return found;
  });
  const labels = placed.map((one) => (one ? one.share : 0));
  const isEntry = contentsEntries(texts, linkShares);
  placeShort(
    words.map((own, at) => (isEntry[at] ? [] : own)),
    truth,
    placed,
    labels,
  );
  return labels;
}

function placeShort(
  words: readonly (readonly string[])[],
  truth: readonly string[],
  placed: readonly (Placed | null)[],
  labels: number[],
): void {
  const nextStart: number[] = [];
  let next = truth.length;
  for (let at = words.length - 1; at >= 0; at--) {
    nextStart[at] = next;
    const one = placed[at];
    if (one && one.share >= 0.5) next = one.start;
  }
  let cursor = 0;
  let isInside = false;
  for (let at = 0; at < words.length; at++) {
    const one = placed[at];
    const own = words[at] ?? [];
    if (one) {
      if (one.share >= 0.5) {
        cursor = one.end;
        isInside = true;
      }
      continue;
    }
    if (own.length === 0) continue;
    const isLast = nextStart[at] === truth.length;
    const from = isInside ? cursor - 2 : Math.max(0, (nextStart[at] ?? 0) - 60);
    const to =
      (isLast ? Math.min(truth.length, cursor + 60) : (nextStart[at] ?? 0)) + ALIGN.slack;
    const place = occursAt(own, truth, from, Math.max(to, from + own.length));
    if (place < 0) continue;
    labels[at] = 1;
    cursor = Math.max(cursor, place + own.length);
    isInside = true;
  }
}

/** Blocks on both sides within which a caption or code must have text of the body. */
const FRAME_REACH = 8;

/** Labels with captions and code inside the article taken for body: the true texts leave most of them out, Byline shows them. */
export function keepFrames(
  labels: readonly number[],
  isFramed: readonly boolean[],
): number[] {
  const isBody = (at: number) => (labels[at] ?? 0) > 0.5;
  return labels.map((label, at) => {
    if (!isFramed[at] || isBody(at)) return label;
    const steps = Array.from({ length: FRAME_REACH }, (_, step) => step + 1);
    const isInside =
      steps.some((step) => isBody(at - step)) && steps.some((step) => isBody(at + step));
    return isInside ? 1 : label;
  });
}
