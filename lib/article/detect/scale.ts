/** The highest number of a column: all fit the one character that the model has for a threshold. */
export const MOST = 86;

/** A count on a scale of sixths of a doubling: 0 is 0, 1 is 6, 20,000 is {@link MOST}. */
export function scaled(count: number): number {
  return Math.round(6 * Math.log2(1 + count));
}

/** A share of a whole in eightieths; of nothing it is 0. */
export function shareOf(part: number, whole: number): number {
  return Math.round((80 * part) / Math.max(1, whole));
}

/** At most `most` elements of a live list, spread evenly over it. */
export function spread(list: ArrayLike<Element>, most: number): Element[] {
  const found: Element[] = [];
  const step = Math.max(1, list.length / most);
  for (let at = 0; at < list.length; at += step) {
    const one = list[Math.floor(at)];
    if (one) found.push(one);
  }
  return found;
}
