import { askForest, type Forest, readForest } from '../model/forest.ts';
import { featuresOf, isSiteName, type Person, type View } from './features.ts';
import { MENTION_MODEL } from './mention-model.ts';
import type { Mention } from './mentions.ts';
import type { Name } from './names.ts';

/** Thresholds in log-odds; chosen on the corpus' training sites. */
const CHOICE = {
  /** The first author; lower names tiles' authors, higher misses unmarked bylines. */
  first: -0.8,
  /** The first author when the metadata names somebody else. */
  against: 0.3,
  /** A further author beside the first, set the same way. */
  beside: -0.5,
  /** A further author in the same line. */
  mate: -4,
  /** Blocks between two bylines that belong together. */
  reach: 6,
} as const;

/** An author with the places that name them. */
export interface Chosen {
  readonly name: Name;
  readonly mentions: readonly Mention[];
}

/** Log-odds of each mention to name an author. */
export type Scores = ReadonlyMap<Mention, number>;

/** The model, read at the first page and kept: it is data. */
let forest: Forest | undefined;

/** Scores of all mentions, in their order. */
export function scoreMentions(view: View): Scores {
  forest ??= readForest(MENTION_MODEL);
  const asked = forest;
  return new Map(
    view.mentions.map((mention) => {
      const chance = askForest(asked, featuresOf(mention, view));
      return [mention, Math.log((chance + 1e-9) / (1 - chance + 1e-9))];
    }),
  );
}

/** Whether two names belong together: one line under one cue, or bylines set the same way. */
function isBeside(one: Mention, other: Mention, score: number): boolean {
  const isAlike = one.path === other.path;
  if (one.cue !== other.cue || one.name.kind !== other.name.kind) return false;
  if (one.block === other.block) return one.cue === 'by' || isAlike;
  const distance = Math.abs(one.block.index - other.block.index);
  return score > CHOICE.beside && isAlike && distance <= CHOICE.reach;
}

/** The authors the page shows, in the order of its byline; empty when it shows none. */
function chooseShown(view: View, scores: Scores): Chosen[] {
  const scoreOf = (mention: Mention): number => scores.get(mention) ?? -9;
  const sorted = [...view.mentions].sort((one, other) => scoreOf(other) - scoreOf(one));
  const chosen: Person[] = [];
  for (const mention of sorted) {
    const person = view.people.get(mention);
    const score = scoreOf(mention);
    if (!person || chosen.includes(person) || mention.cue === 'other') continue;
    const said = person.saidLd + person.saidMeta;
    const known = chosen.flatMap(({ mentions }) => mentions);
    const isAuthor =
      chosen.length === 0
        ? score >= (said < 0 ? CHOICE.against : CHOICE.first)
        : score > CHOICE.mate &&
          !person.isSite &&
          known.some(
            (one) => scoreOf(one) > CHOICE.beside && isBeside(mention, one, score),
          );
    if (isAuthor) chosen.push(person);
  }
  const placeOf = ({ mentions }: Person): number =>
    (mentions.find((one) => one.cue !== 'other' && scoreOf(one) > -2) ?? mentions[0])
      ?.item.index ?? 0;
  const nameOf = ({ mentions }: Person): Name | undefined =>
    sorted.find((one) => mentions.includes(one))?.name;
  return chosen
    .sort((one, other) => placeOf(one) - placeOf(other))
    .flatMap((person) => {
      const name = nameOf(person);
      return name ? [{ name, mentions: person.mentions }] : [];
    });
}

/** The authors the page shows, else the people its metadata names: no sites, teams or logins. */
export function chooseAuthors(view: View, scores: Scores): Chosen[] {
  const shown = chooseShown(view, scores);
  for (const isLd of [true, false]) {
    if (shown.length > 0) break;
    for (const { name, ...one } of view.stated) {
      const isFull = name.kind === 'person' || name.words.length > 1;
      const isOwn = name.kind === 'single' && !isSiteName(name.words, view.siteNames);
      if (one.isLd === isLd && one.isPerson && (isFull || isOwn))
        shown.push({ name, mentions: [] });
    }
  }
  return shown;
}
