import { askForest, readForest } from '../model/forest.ts';
import { foldedWords } from '../text/words.ts';
import { featuresOf, isSiteName, type PageView } from './features.ts';
import { MENTION_MODEL } from './mention-model.ts';
import type { Mention } from './mentions.ts';
import { cleanName, type NameKind } from './name.ts';

/** Thresholds in log-odds; chosen on the corpus' training sites. */
const CHOICE = {
  /** The first author; lower names tiles' authors, higher misses unmarked bylines. */
  first: -0.8,
  /** The first author when "by" stands before the name, right under the title. */
  byline: -1.8,
  /** The first author when the metadata names somebody else. */
  against: 0.3,
  /** A further author beside the first, set the same way, near the title. */
  beside: -1,
  /** A further author elsewhere. */
  further: 0,
  /** Blocks between two bylines that belong together. */
  reach: 6,
} as const;

/** A mention with its log-odds of naming an author. */
export interface Scored {
  readonly mention: Mention;
  readonly score: number;
}

/** One person or organisation, with every place that names them. */
export interface Candidate {
  readonly name: string;
  readonly kind: NameKind;
  readonly score: number;
  readonly best: Mention | null;
  readonly mentions: readonly Scored[];
}

/** Scores of all mentions, in their order. */
export function scoreMentions(view: PageView): Scored[] {
  const forest = readForest(MENTION_MODEL);
  return view.mentions.map((mention) => {
    const chance = askForest(forest, featuresOf(mention, view));
    return { mention, score: Math.log((chance + 1e-9) / (1 - chance + 1e-9)) };
  });
}

function isFirstNameOf(single: Candidate, full: Candidate): boolean {
  const word = foldedWords(single.name)[0];
  return (
    single.kind === 'single' &&
    full.kind === 'person' &&
    word !== undefined &&
    foldedWords(full.name)[0] === word
  );
}

/** Groups mentions by whom they name, the most likely first. */
export function groupMentions(scored: readonly Scored[], view: PageView): Candidate[] {
  const groups: { name: string; list: Scored[] }[] = [];
  for (const one of [...scored].sort((a, b) => b.score - a.score)) {
    const known = groups.find(({ name }) => view.isSame(name, one.mention.name));
    if (known) known.list.push(one);
    else groups.push({ name: one.mention.name, list: [one] });
  }
  return groups.map(({ name, list }) => ({
    name,
    kind: list[0]?.mention.kind ?? 'person',
    score: list[0]?.score ?? Number.NEGATIVE_INFINITY,
    best: list[0]?.mention ?? null,
    mentions: list,
  }));
}

function isBeside(one: Mention, other: Mention): boolean {
  const distance = Math.abs(one.block.index - other.block.index);
  return (
    distance <= CHOICE.reach &&
    one.cue === other.cue &&
    one.cue !== 'bio' &&
    one.kind === other.kind &&
    one.around.path === other.around.path
  );
}

/** Whether two names stand in one line under one cue: "By A, B and C". */
function isMate(one: Mention, other: Mention): boolean {
  return (
    one.block === other.block &&
    one.cue === other.cue &&
    one.kind === 'person' &&
    (one.cue === 'by'
      ? one.isCueFirst
      : one.cue === null && one.around.path === other.around.path)
  );
}

/** Whether the page names somebody for other work, and never as the writer: a reviewer with a card of their own. */
function isOtherOnly(one: Candidate, view: PageView): boolean {
  const isSaid = view.stated.some(
    (said) => !said.isOrganisation && view.isSame(said.name, one.name),
  );
  if (isSaid && one.best?.cue !== 'other') return false;
  return (
    one.mentions.some(({ mention }) => mention.cue === 'other') &&
    !one.mentions.some(({ mention }) => mention.cue === 'by' && mention.isCueFirst)
  );
}

function isNear(mention: Mention, view: PageView): boolean {
  const distance = mention.block.index - view.titleBlock;
  return view.titleBlock >= 0 && distance >= -6 && distance <= 14;
}

function isFurther(
  candidate: Candidate,
  chosen: readonly Candidate[],
  view: PageView,
): boolean {
  if (isSiteName(candidate.name, view.siteNames) || isOtherOnly(candidate, view))
    return false;
  const known = chosen.flatMap((one) =>
    one.mentions.filter(({ score }) => score > CHOICE.beside),
  );
  const sources = view.stated
    .filter((one) => chosen.some(({ name }) => view.isSame(one.name, name)))
    .map(({ from }) => from);
  const isSaid = view.stated.some(
    (one) => sources.includes(one.from) && view.isSame(one.name, candidate.name),
  );
  return candidate.mentions.some(({ mention, score }) =>
    known.some(
      ({ mention: other }) =>
        (score > -4 && isMate(mention, other)) ||
        (score >= (isNear(mention, view) ? CHOICE.beside : CHOICE.further) &&
          isBeside(mention, other)) ||
        (score >= CHOICE.further &&
          isSaid &&
          isNear(mention, view) &&
          mention.cue !== 'bio' &&
          mention.cue !== 'other'),
    ),
  );
}

/** Joins a first name with the full name the page gives elsewhere. */
function fuller(first: Candidate, all: readonly Candidate[]): Candidate {
  const full = all.find((one) => isFirstNameOf(first, one) && one.score > -2);
  if (!full) return first;
  return {
    ...full,
    score: first.score,
    best: first.best,
    mentions: [...first.mentions, ...full.mentions],
  };
}

function isEnough(first: Candidate, view: PageView): boolean {
  const { best, score } = first;
  if (!best) return false;
  if (isOtherOnly(first, view)) return false;
  const isBy = best.cue === 'by' && best.isCueFirst;
  const distance = best.block.index - view.titleBlock;
  const isByline =
    isBy &&
    view.titleBlock >= 0 &&
    distance >= -2 &&
    distance <= 6 &&
    best.block.words < 30;
  if (isByline) return score >= CHOICE.byline;
  const people = view.stated.filter(
    (one) => one.kind === 'person' && !one.isOrganisation,
  );
  const isAgainst =
    people.length > 0 && !people.some((one) => view.isSame(one.name, first.name));
  return score >= (isAgainst ? CHOICE.against : CHOICE.first);
}

/** Where the page first names somebody as author. */
function firstIndex(one: Candidate): number {
  const shown = one.mentions.filter(
    ({ mention, score }) =>
      score > -2 && mention.cue !== 'other' && mention.cue !== 'bio',
  );
  return Math.min(
    one.best?.item.index ?? Number.POSITIVE_INFINITY,
    ...shown.map(({ mention }) => mention.item.index),
  );
}

/** The authors the page shows, in the order of its byline; empty when it shows none. */
export function chooseShown(
  candidates: readonly Candidate[],
  view: PageView,
): Candidate[] {
  const first = candidates.find((one) => isEnough(one, view));
  if (!first) return [];
  const chosen = [fuller(first, candidates)];
  for (const one of candidates) {
    if (one === first) continue;
    if (chosen.some((known) => known.name === one.name || isFirstNameOf(one, known)))
      continue;
    if (isFurther(one, chosen, view)) chosen.push(one);
  }
  return chosen.sort((one, other) => firstIndex(one) - firstIndex(other));
}

/** People the metadata names as authors, for a page that shows none: no sites, teams or logins. */
export function chooseStated(view: PageView): string[] {
  for (const from of ['ld', 'meta'] as const) {
    const people = view.stated.filter(
      (one) =>
        one.from === from &&
        !one.isOrganisation &&
        (one.kind === 'person' ||
          one.kind === 'lower' ||
          (one.kind === 'single' && !isSiteName(one.name, view.siteNames))),
    );
    if (people.length > 0) return people.map((one) => cleanName(one.name).name);
  }
  return [];
}
