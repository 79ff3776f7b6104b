import type { Block } from '../body/blocks.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import {
  decodeText,
  type LdNode,
  ldNodes,
  listOf,
  typesOf,
} from '../metadata/json-ld.ts';
import type { PageMetadata } from '../metadata/page-metadata.ts';
import { isSiteName } from '../metadata/title.ts';
import type { Author } from '../types.ts';
import { readCard } from './card.ts';
import { chooseAuthors, scoreMentions } from './choose.ts';
import type { View } from './features.ts';
import { findMentions, type Person, type Places } from './mentions.ts';
import { isSamePerson, type Name, parseName } from './names.ts';

/** A name that the metadata gives to a person. */
interface Stated {
  readonly name: Name;
  /** The JSON-LD object, `null` where it is no more than a name. */
  readonly node: LdNode | null;
  readonly isLd: boolean;
}

/** Words of a block that is prose, at least, and characters of it that tell which words are usual. */
const LONG_WORDS = 15;
const PROSE_CHARS = 30_000;

const META_NAMES =
  'author article:author citation_author parsely-author sailthru.author byl';

/** Names of people in the article's JSON-LD and in the author meta tags, unjudged, in their order. */
function readStated({ article, data, tags, siteName }: PageMetadata): Stated[] {
  const found: Stated[] = [];
  const firms = data.nodes
    .filter((node) => /^(?!.*Person).*(?:Organi|Corp)/.test(typesOf(node).join()))
    .map(({ name }) => name);
  const read = (raw: unknown, node: LdNode | null, isLd: boolean): void => {
    if (typeof raw !== 'string') return;
    const text = decodeText(raw.slice(0, 400));
    // A firm may be called after two people.
    const parts =
      text === siteName ? [text] : text.split(/\s*[;,|]\s*|\s(?:and|&|und|et|y)\s/);
    for (const part of parts) {
      const name = found.length > 23 ? null : parseName(part);
      if (name && name.kind !== 'group' && !firms.includes(name.text))
        found.push({ name, node, isLd });
    }
  };
  const value = article?.author ?? article?.creator;
  for (const one of listOf(value)) read(one, null, true);
  for (const node of ldNodes(data, value))
    for (const name of listOf(node.name)) read(name, node, true);
  for (const key of META_NAMES.split(' '))
    for (const raw of tags.get(key) ?? []) read(raw, null, false);
  return found;
}

/** Finds the people of a name: all mentions of one person get one object. */
function peopleFinder(
  stated: readonly Stated[],
  names: readonly string[],
): (name: Name) => Person {
  const people: Person[] = [];
  return ({ text, words }) => {
    let person = people.find((one) => isSamePerson(one.words, words));
    if (person) return person;
    let said = 0;
    for (const isLd of [true, false]) {
      const named = stated.filter((one) => one.isLd === isLd);
      const isNamed = named.some(({ name }) => isSamePerson(name.words, words));
      if (named.length > 0) said += isNamed ? 1 : -1;
    }
    person = { words, mentions: [], said, isSite: isSiteName(text, names) };
    people.push(person);
    return person;
  };
}

/** Gathers what the page says of its authors: names in the metadata, mentions in the text, and where they stand. */
export function readView(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): View & { stated: Stated[] } {
  const at = title
    ? blocks.findIndex((block) => block.to > title.index)
    : blocks.findIndex(({ words }) => words > 40) - 2;
  const prose = blocks
    .filter(({ words }) => words > LONG_WORDS)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, PROSE_CHARS);
  const places: Places = { tree, blocks, title: at, heading: title, prose };
  const stated = readStated(page);
  const mentions = findMentions(places, peopleFinder(stated, page.siteNames));
  return { ...places, mentions, stated };
}

/** Authors of the article in byline order; empty when the page names none. Linear in the page, `blocks` are all of it. */
export function readAuthors(
  tree: PageTree,
  page: PageMetadata,
  title: Item | null,
  blocks: readonly Block[],
): Author[] {
  const view = readView(tree, page, title, blocks);
  const { stated } = view;
  scoreMentions(view);
  const shown = chooseAuthors(view).flatMap(({ mentions }) =>
    mentions.slice(0, 1).map(({ name }) => ({ name, mentions })),
  );
  /** Where the page shows nobody, the people its metadata names: no sites, teams or logins. */
  const people = stated.filter(({ name: { kind, text } }) =>
    kind === 'single' ? !isSiteName(text, page.siteNames) : text.includes(' '),
  );
  const named = people
    .filter(
      ({ isLd, name }, at) =>
        isLd === people[0]?.isLd &&
        people.findIndex((one) => one.name.text === name.text) === at,
    )
    .map(({ name }) => ({ name, mentions: [] }));
  return (shown.length > 0 ? shown : named).map(({ name, mentions }) => {
    const said = stated.filter((one) => isSamePerson(one.name.words, name.words));
    const node = said.find((one) => one.node)?.node ?? null;
    return {
      name: name.text,
      ...readCard(view, name, mentions, node, page.base),
    };
  });
}
