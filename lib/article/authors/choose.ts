import { askTrees } from '../model/symmetric-trees.ts';
import { featuresOf, type View } from './features.ts';
import { MENTION_MODEL } from './mention-model.ts';
import type { Mention, Person } from './mentions.ts';

/** Least chances, chosen on the corpus' training sites: of the first author; lower names tiles' authors, higher misses unmarked bylines. */
const FIRST = 0.24;
/** A further author beside the first, set the same way. */
const BESIDE = 0.5;
/** A further author in the same line, and any place that counts as naming an author. */
const LEAST = 0.05;

/** Gives all mentions their scores. */
export function scoreMentions(view: View): void {
  const { mentions } = view;
  const rows = mentions.map((one) => featuresOf(one, view));
  const chances = askTrees(MENTION_MODEL, rows);
  for (const [at, one] of mentions.entries()) one.score = chances[at] ?? 0;
}

/** Whether two names belong together: one line under one cue, or bylines set the same way. */
function isBeside(one: Mention, other: Mention): boolean {
  return (
    one.cue === other.cue &&
    (one.block === other.block || (one.score > BESIDE && one.path === other.path))
  );
}

/** The people the page shows as its authors, in the order of its byline; empty when it shows none. Each one's mentions are sorted, the best first. */
export function chooseAuthors({ mentions }: View): Person[] {
  const chosen = new Set<Person>();
  const byScore = (one: Mention, other: Mention) => other.score - one.score;
  const places = mentions.filter((one) => one.cue !== 'other' && one.score > LEAST);
  for (const one of places.toSorted(byScore)) {
    const { isSite } = one.person;
    const isAuthor =
      chosen.size === 0
        ? one.score > FIRST
        : !isSite &&
          places.some(
            (other) =>
              other.score > BESIDE && chosen.has(other.person) && isBeside(one, other),
          );
    if (isAuthor) chosen.add(one.person);
  }
  for (const person of chosen) person.mentions.sort(byScore);
  return [...new Set(places.map(({ person }) => person))].filter((person) =>
    chosen.has(person),
  );
}
