import { HINT_BIT } from '../dom/hints.ts';
import type { LdNode } from '../metadata/json-ld.ts';
import { FAR, type Mention, type Places } from './mentions.ts';
import { isSamePerson, type Name } from './names.ts';

/** A name that the metadata gives. */
export interface Stated {
  readonly name: Name;
  readonly isLd: boolean;
  readonly isPerson: boolean;
  readonly node: LdNode | null;
}

/** One person or organisation with every place that names them. */
export interface Person {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** 1: the metadata names them as a person, -1: it names other people; for JSON-LD and for meta tags. */
  readonly saidLd: number;
  readonly saidMeta: number;
  readonly isSite: boolean;
}

/** What the features of all mentions of a page need; made once. */
export interface View extends Places {
  readonly stated: readonly Stated[];
  readonly mentions: readonly Mention[];
  readonly people: ReadonlyMap<Mention, Person>;
  /** Names of the site, folded to letters: its host's words and the name it states. */
  readonly siteNames: readonly string[];
  /** Share of the running text before each block. */
  readonly proseBefore: Float32Array;
}

/** Whether a name is the site's own, or the other way round. */
export function isSiteName(
  words: readonly string[],
  siteNames: readonly string[],
): boolean {
  const letters = words.join('').replace(/^the|(?:team|staff|editors?|blog)$/g, '');
  return siteNames.some(
    (site) =>
      site === letters ||
      (letters.length > 4 && (site.startsWith(letters) || letters.startsWith(site))),
  );
}

/** Groups mentions by whom they name. */
export function groupPeople(
  mentions: readonly Mention[],
  { stated, siteNames }: Pick<View, 'stated' | 'siteNames'>,
): Map<Mention, Person> {
  const people = new Map<Mention, Person>();
  const all: Person[] = [];
  for (const mention of mentions) {
    const { words } = mention.name;
    let person = all.find((one) => isSamePerson(one.words, words));
    if (!person) {
      const said = (isLd: boolean): number => {
        const named = stated.filter((one) => one.isLd === isLd && one.isPerson);
        if (named.length === 0) return 0;
        return named.some(({ name }) => isSamePerson(name.words, words)) ? 1 : -1;
      };
      const isSite = isSiteName(words, siteNames);
      person = { words, mentions: [], saidLd: said(true), saidMeta: said(false), isSite };
      all.push(person);
    }
    person.mentions.push(mention);
    people.set(mention, person);
  }
  return people;
}

/** The features of one mention: whole numbers, so that the model's thresholds are short. */
export function featuresOf(mention: Mention, view: View): number[] {
  const { name, cue, block, hints } = mention;
  const person = view.people.get(mention);
  const stepsOf = (one: Mention): number => view.steps[one.item.index] ?? FAR;
  const alike = new Set<unknown>();
  const rivals = new Set<unknown>();
  let [again, againBy, isFirst] = [0, 0, 1];
  for (const one of view.mentions) {
    const other = view.people.get(one);
    if (other !== person) {
      if (one.path === mention.path) alike.add(other);
      if (one.cue === 'by' || stepsOf(one) < 3) rivals.add(other);
    } else if (one.block !== block && one.cue !== 'other') {
      again++;
      if (one.cue === 'by') againBy = 1;
    }
    if (
      one.cue === 'by' &&
      one.block.index < block.index &&
      one.block.index > view.title - 6
    )
      isFirst = 0;
  }
  return [
    ['other', 'inside', null, 'by'].indexOf(cue),
    ['handle', 'group', 'single', 'person'].indexOf(name.kind),
    name.words.length,
    stepsOf(mention),
    +mention.isProfile,
    +((hints & HINT_BIT.related) !== 0),
    +((hints & (HINT_BIT.nav | HINT_BIT.footer | HINT_BIT.comment)) !== 0),
    +((hints & HINT_BIT.card) !== 0),
    Math.max(-9, Math.min(20, view.title < 0 ? 20 : block.index - view.title)),
    Math.floor(100 * (view.proseBefore[block.index] ?? 0)),
    block.words,
    mention.inLine,
    person?.saidLd ?? 0,
    person?.saidMeta ?? 0,
    +(person?.isSite ?? false),
    Math.min(4, again),
    againBy,
    Math.min(5, alike.size),
    Math.min(5, rivals.size),
    cue === 'by' ? isFirst : 0,
  ];
}
