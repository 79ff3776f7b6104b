import type { FoundLink } from '../affiliate/read-links.ts';
import type { Block } from '../body/blocks.ts';
import { containment, foldedWords } from '../text/words.ts';
import type { Disclosure, DisclosurePosition, DisclosureState } from '../types.ts';
import type { FoundDisclosure } from './find-disclosures.ts';

// How little of the body may lie beyond a statement of its own for it to stand before or after the body.
/** Words: a caption, a date, a first line that were kept. */
const EDGE_WORDS = 40;

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}

function positionOf(
  { block, leaving, outer }: FoundDisclosure,
  kept: readonly Block[],
): DisclosurePosition {
  if (outer === 'aside') return outer;
  const isOwn = leaving.length > 0 || !kept.includes(block);
  const all = wordsOf(kept);
  const before = wordsOf(kept.filter(({ index }) => index < block.index));
  const edge = isOwn ? EDGE_WORDS : 0;
  if (before <= edge) return 'before-body';
  return isOwn && all - before <= edge ? (outer ?? 'after-body') : 'in-body';
}

/** Whether one statement repeats the other, perhaps cut. */
function isRepeat(one: string, other: string): boolean {
  const left = foldedWords(one);
  const right = foldedWords(other);
  const shares = [containment(left, right), containment(right, left)];
  return Math.max(...shares) > 0.9 && Math.min(...shares) > 0.6;
}

/** The page's disclosures with their places, each said once (shown rather than hidden), and how they stand to its affiliate links. */
export function placeDisclosures(
  found: readonly FoundDisclosure[],
  kept: readonly Block[],
  links: readonly FoundLink[],
): { disclosures: Disclosure[]; disclosureState: DisclosureState } {
  const at = links[0]?.at ?? -1;
  let isBefore = false;
  const disclosures: Disclosure[] = [];
  for (const one of found) {
    const same = found.filter(({ text }) => isRepeat(text, one.text));
    if (one !== (same.find(({ inPlainSight }) => inPlainSight) ?? same[0])) continue;
    const { kind, text, policyUrl, inPlainSight, block } = one;
    const position = positionOf(one, kept);
    disclosures.push({ kind, text, policyUrl, position, inPlainSight });
    isBefore ||= inPlainSight && position !== 'page-footer' && block.from <= at;
  }
  const state = isBefore
    ? 'disclosed-before'
    : disclosures.length === 0
      ? 'links-undisclosed'
      : 'disclosed-after-links';
  return { disclosures, disclosureState: at < 0 ? 'none' : state };
}
