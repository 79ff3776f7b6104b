import { isBy, isMarked, type PersonFacts } from './features.ts';
import type { Mention } from './mentions.ts';
import type { IsSamePerson } from './name.ts';
import type { Stated } from './stated.ts';

type Facts = { -readonly [Key in keyof PersonFacts]: PersonFacts[Key] };

function newFacts(
  id: number,
  name: string,
  stated: readonly Stated[],
  isSame: IsSamePerson,
): Facts {
  const said = stated.filter((one) => isSame(one.name, name));
  const people = said.filter(isStatedPerson);
  return {
    id,
    name,
    blocks: new Set(),
    bioBlocks: new Set(),
    byBlocks: new Set(),
    isOther: false,
    isSaidLd: people.some(({ from }) => from === 'ld'),
    isSaidMeta: people.some(({ from }) => from === 'meta'),
    isSaidGroup: people.length < said.length,
  };
}

/** Whether metadata means a person by a name, not an organisation or a team. */
export function isStatedPerson(one: Stated): boolean {
  return !one.isOrganisation && one.kind !== 'group';
}

function note(facts: Facts, mention: Mention): void {
  if (mention.cue === 'other') facts.isOther = true;
  else facts.blocks.add(mention.block.index);
  if (mention.cue === 'bio') facts.bioBlocks.add(mention.block.index);
  if (isBy(mention)) facts.byBlocks.add(mention.block.index);
}

/** Gathers what the page says of each person, by the names it uses. */
export function readPeople(
  mentions: readonly Mention[],
  stated: readonly Stated[],
  isSame: IsSamePerson,
): Map<string, PersonFacts> {
  const people = new Map<string, Facts>();
  const all: Facts[] = [];
  for (const mention of mentions) {
    let facts = people.get(mention.name);
    if (!facts) {
      facts = all.find(({ name }) => isSame(name, mention.name));
      if (!facts) {
        facts = newFacts(all.length, mention.name, stated, isSame);
        all.push(facts);
      }
      people.set(mention.name, facts);
    }
    note(facts, mention);
  }
  return people;
}

/** People by a property of their mentions. */
export function idsBy(
  mentions: readonly Mention[],
  people: ReadonlyMap<string, PersonFacts>,
): { byPath: Map<string, Set<number>>; rivals: Set<number>; marked: Set<number> } {
  const byPath = new Map<string, Set<number>>();
  const rivals = new Set<number>();
  const marked = new Set<number>();
  for (const mention of mentions) {
    const id = people.get(mention.name)?.id ?? -1;
    const known = byPath.get(mention.around.path);
    if (known) known.add(id);
    else byPath.set(mention.around.path, new Set([id]));
    if (mention.cue === 'by' || mention.around.author < 3) rivals.add(id);
    if (isBy(mention) && isMarked(mention)) marked.add(id);
  }
  return { byPath, rivals, marked };
}
