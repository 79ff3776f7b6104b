import { askTrees } from '../model/symmetric-trees.ts';
import { featuresOf, type View } from './features.ts';
import { MENTION_MODEL } from './mention-model.ts';
import type { Mention, Person } from './mentions.ts';

/** Least chances, chosen on the corpus' training sites: of the first author; lower names tiles' authors, higher misses unmarked bylines. */
const FIRST = 0.22;
/** A further author beside the first, set the same way. */
const BESIDE = 0.5;
/** A further author in the same line, and any place that counts as naming an author. */
const LEAST = 0.05;
/** Blocks within which bylines set the same way belong to one article. */
const NEAR = 8;

/** Gives all mentions their scores. */
export function scoreMentions(view: View): void {
  const { mentions } = view;
  const cells = mentions.flatMap((one) => featuresOf(one, view));
  const chances = askTrees(MENTION_MODEL, cells, mentions.length);
  for (const [at, one] of mentions.entries()) one.score = chances[at] ?? 0;
}

/** Whether two names belong together: one line under one cue, or names set the same way. */
function isBeside(one: Mention, other: Mention): boolean {
  const isSameCue = one.cue === other.cue;
  // "Jane Doe | Reuters", "Jane Doe in Travel": set the same way, but no person's name, or no link to one.
  const isAlike =
    one.path === other.path &&
    one.isProfile === other.isProfile &&
    one.name.kind === other.name.kind;
  // "By Jane Doe, editor, Mills Monthly": only her name leads to a profile, the link after it to where she works.
  const isPlace = one.link && !one.isProfile && other.isProfile && other.role;
  if (one.block === other.block)
    return isAlike || (isSameCue && one.cue !== null && !isPlace);
  const steps = Math.abs(one.block.index - other.block.index);
  return isAlike && isSameCue && steps < NEAR && one.score > BESIDE;
}

/** The people the page shows as its authors, in the order of its byline; empty when it shows none. Each one's mentions are sorted, the best first. */
export function chooseAuthors({ mentions, title }: View): Person[] {
  const chosen = new Set<Person>();
  const byScore = (one: Mention, other: Mention) => other.score - one.score;
  // Who stands in the metadata beside the author is no reviewer under "More articles by".
  const places = mentions.filter(
    ({ cue, person, score, block }) =>
      (cue !== 'other' || (person.said > 0 && /article|more/i.test(block.text))) &&
      score > LEAST,
  );
  const [first, ...others] = places.toSorted(byScore);
  if (!first || first.score <= FIRST) return [];
  chosen.add(first.person);
  /** Lists of other articles name the author again, beside other people. */
  const isNear = ({ block }: Mention) => Math.abs(block.index - title) < NEAR;
  const isByline = (one: Mention) => isNear(one) || one === first;
  for (const one of others) {
    const isCoauthor = places.some(
      (other) =>
        chosen.has(other.person) &&
        ((one.person.said > 0 && other.person.said > 0) ||
          (isByline(other) && isBeside(one, other))),
    );
    if (isCoauthor && !one.person.isSite) chosen.add(one.person);
  }
  for (const person of chosen) person.mentions.sort(byScore);
  return [...new Set(places.map(({ person }) => person))].filter((person) =>
    chosen.has(person),
  );
}
