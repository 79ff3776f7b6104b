import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { type Around, lookAround } from './around.ts';
import { type Cue, mayHoldCue } from './cues.ts';
import { itemAt, type Line, readLine } from './line.ts';
import { type LineName, readNames } from './line-names.ts';
import { type IsSamePerson, kindOfName, type NameKind } from './name.ts';
import type { Stated } from './stated.ts';

/** A place of the page that names somebody who may be the author. */
export interface Mention {
  readonly name: string;
  readonly kind: NameKind;
  /** `bio`: the name begins a text about the person. */
  readonly cue: Cue | 'bio' | null;
  readonly role: string | null;
  readonly block: Block;
  readonly item: Item;
  readonly around: Around;
  readonly profileHref: string | null;
  readonly isCueFirst: boolean;
  /** How many names the line holds. */
  readonly inLine: number;
}

/** Bounds of the search; larger finds no more on the corpus' training pages and costs time. */
const REACH = {
  lineChars: 400,
  bioChars: 3_000,
  /** Blocks before and after the title where a bare name may be the byline. */
  before: 4,
  after: 8,
  /** Items between a line that is nothing but a cue and the name it speaks of. */
  openItems: 24,
  /** Mentions gathered at most: lists of people hold thousands. */
  mentions: 400,
} as const;

const PROFILE =
  /\/(?:authors?|people|person|team|our-team|staff|contributors?|writers?|profiles?|by|users?|members?|bios?|experts?|journalists?|reporters?|bloggers?|editors?|autor(?:es|en)?|auteurs?|autori|redaktion|archive\/author|about|about-us|about-me|meet)(?:\/|$)|[?&]author=|\/@[\w.-]+|\/about\b|author/i;

const BIO =
  /^(?:about (?:the )?(?:author|writer)s?\s*[:.–-]?\s*|über (?:den|die) autor(?:in)?\s*:\s*|about |meet )?((?:dr\.? |prof\.? )?\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|la|del|bin|al)){0,4})(?:,? (?:[A-Z][A-Za-z.-]+,? ){0,4})?\s*(?:,? (?:is|was|has|holds|serves|writes|covers|covered|joined|lives|works|worked|teaches|specializes|specialises|brings|leads|runs|founded|co-?founded|cofounded|loves|spends|spent|focuses|reports|helps|enjoys|began|started|graduated|earned|studied|currently|manages|oversees|contributes|studies|travels|creates|explores|’s|'s|ist|schreibt|est|écrit|es|escribe|scrive|è|schrijft)\b|, (?:an?|the|who|our|founder|author|editor)\b|$)/u;

/** A label that announces a text about the writer, in the same block as the text. */
const LABELLED =
  /^(?:[Aa]bout (?:the )?(?:[Aa]uthor|[Ww]riter)s?|[Üü]ber (?:den|die) [Aa]utor(?:in)?|[Àà] propos de l['’]auteure?|[Ss]obre (?:el|la|o|a) autora?|[Oo]ver de auteur)\s*[:.–-]?\s+(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|la|del)){1,4}),? \p{Ll}/u;

/** Whether a link leads where sites keep their writers. */
export function isProfileHref(href: string): boolean {
  return (
    PROFILE.test(href) && !/\/(?:category|tag|topics?|product|shop|search)\//i.test(href)
  );
}

interface Search {
  readonly blocks: readonly Block[];
  readonly tree: PageTree;
  readonly stated: readonly Stated[];
  readonly isSame: IsSamePerson;
  readonly titleBlock: number;
  readonly found: Mention[];
  readonly arounds: Map<number, Around>;
}

function aroundOf(search: Search, item: Item): Around {
  let known = search.arounds.get(item.parent);
  if (!known) {
    known = lookAround(search.tree, item);
    search.arounds.set(item.parent, known);
  }
  return known;
}

function hasAuthorHint(tree: PageTree, block: Block): boolean {
  let at = block.container.index;
  for (let step = 0; step < 4 && at > tree.body; step++) {
    const item = tree.items[at];
    if (!item) return false;
    if (item.hints & HINT_BIT.author) return true;
    at = item.parent;
  }
  for (let index = block.from - 3; index < block.to; index++) {
    const item = tree.items[index];
    if (item && item.hints & HINT_BIT.author) return true;
  }
  return false;
}

function hasProfileLink(tree: PageTree, block: Block): boolean {
  if (block.linkCount === 0 || block.linkCount > 8 || block.words > 30) return false;
  let last = -1;
  for (let index = block.from; index < block.to; index++) {
    const link = tree.items[index]?.link ?? -1;
    if (link < 0 || link === last) continue;
    last = link;
    const item = tree.items[link];
    if (!item) continue;
    if (/author/i.test(tree.attr(item, 'rel') ?? '')) return true;
    if (isProfileHref(tree.attr(item, 'href') ?? '')) return true;
  }
  return false;
}

function holdsStated(search: Search, block: Block): boolean {
  return search.stated.some((one) => block.text.includes(one.name));
}

function isNearTitle(search: Search, block: Block): boolean {
  const distance = block.index - search.titleBlock;
  return search.titleBlock >= 0 && distance >= -REACH.before && distance <= REACH.after;
}

function add(search: Search, line: Line, name: LineName, inLine: number): void {
  const { tree } = search;
  // The name may start with spaces that belong to the element before it.
  const item = itemAt(
    line,
    name.at + Math.max(0, line.text.slice(name.at).search(/[^\s\u2063]/)),
  );
  if (!item) return;
  const around = aroundOf(search, item);
  const href = around.link ? tree.attr(around.link, 'href') : null;
  const isProfile = href !== null && isProfileHref(href);
  const isStated = search.stated.some((one) => search.isSame(one.name, name.name));
  const isMarked = around.author < 4 || around.hasRel || around.hasProp || isProfile;
  const isNear =
    isNearTitle(search, line.block) &&
    (name.kind === 'person' ||
      name.kind === 'group' ||
      (name.kind === 'single' && hasDateNear(search, line.block)));
  if (!name.cue && !isMarked && !isStated && !isNear) return;
  if (name.kind === 'lower' && !isMarked && !isStated) return;
  search.found.push({
    name: name.name,
    kind: name.kind,
    cue: name.cue,
    isCueFirst: name.isCueFirst,
    role: name.role,
    block: line.block,
    item,
    around,
    profileHref: isProfile ? href : null,
    inLine,
  });
}

const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2}\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\b\d+ (?:days?|hours?|weeks?|months?|min(?:ute)?s?)\b|\d月/i;

/** Whether a date or a reading time stands in the block or next to it. */
export function hasDate(blocks: readonly Block[], block: Block): boolean {
  for (let at = block.index - 2; at <= block.index + 2; at++) {
    const one = blocks[at];
    if (one && one.text.length < 120 && DATE.test(one.text)) return true;
  }
  return false;
}

function hasDateNear(search: Search, block: Block): boolean {
  return block.words <= 12 && hasDate(search.blocks, block);
}

function readBio(search: Search, block: Block): void {
  const start = block.text.slice(0, 160);
  const match = LABELLED.exec(start) ?? BIO.exec(start);
  const raw = match?.[1];
  if (!raw) return;
  const kind = kindOfName(raw);
  if (kind !== 'person' && kind !== 'single') return;
  const item = firstText(search.tree, block);
  if (!item) return;
  const around = aroundOf(search, item);
  const isStated = search.stated.some((one) => search.isSame(one.name, raw));
  if (kind === 'single' && around.author > 3) return;
  if (!isStated && around.author > 5 && kind !== 'person') return;
  search.found.push({
    name: raw,
    kind,
    cue: 'bio',
    isCueFirst: true,
    role: null,
    block,
    item,
    around,
    profileHref: null,
    inLine: 1,
  });
}

function firstText(tree: PageTree, block: Block): Item | null {
  for (let index = block.from; index < block.to; index++) {
    const item = tree.items[index];
    if (item?.tag === '#text' && item.text.trim() !== '') return item;
  }
  return null;
}

/** Places that may name an author, in document order. `titleBlock` is the title's place among the blocks, -1 for none. */
export function findMentions(
  tree: PageTree,
  blocks: readonly Block[],
  stated: readonly Stated[],
  titleBlock: number,
  isSame: IsSamePerson,
): Mention[] {
  const search: Search = {
    blocks,
    isSame,
    tree,
    stated,
    titleBlock,
    found: [],
    arounds: new Map(),
  };
  let open: { cue: Cue; from: number } | null = null;
  for (const block of blocks) {
    if (search.found.length >= REACH.mentions) break;
    const { text } = block;
    const given: Cue | null =
      open && block.from - open.from < REACH.openItems ? open.cue : null;
    if (text.length > REACH.lineChars || block.words > 60) {
      if (text.length < REACH.bioChars) readBio(search, block);
      open = null;
      continue;
    }
    if (block.words > 12 && block.words <= 60) readBio(search, block);
    const isWorth =
      given !== null ||
      mayHoldCue(text) ||
      (isNearTitle(search, block) && text.length < 200) ||
      hasAuthorHint(tree, block) ||
      holdsStated(search, block) ||
      hasProfileLink(tree, block);
    if (!isWorth) {
      open = null;
      continue;
    }
    const line = readLine(tree, block);
    const { names, open: left } = readNames(line.text, given);
    for (const name of names) add(search, line, name, names.length);
    open = left ? { cue: left, from: block.to } : null;
  }
  return search.found;
}
