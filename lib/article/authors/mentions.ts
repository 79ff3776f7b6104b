import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { type Cue, findCue, LEAD, readLine } from './lines.ts';
import type { Name } from './names.ts';

/** One person or organisation with every place that names them. */
export interface Person {
  readonly words: readonly string[];
  readonly mentions: Mention[];
  /** How many of JSON-LD and meta tags name them, less those that name other people. */
  readonly said: number;
  readonly isSite: boolean;
}

/** A place of the page that names somebody who may be the author. */
export interface Mention {
  readonly name: Name;
  readonly cue: Cue | null;
  readonly role: string | null;
  readonly block: Block;
  readonly item: Item;
  /** Steps up to an element whose class is an author's, at most {@link FAR}. */
  readonly steps: number;
  /** Nearest link around the name. */
  readonly link: Item | null;
  readonly isProfile: boolean;
  /** Tags and classes of the nearest elements: equal for names set the same way. */
  readonly path: string;
  /** Classes around it are those of lists, comments or the page's frame. */
  readonly hints: number;
  readonly person: Person;
  /** Chance 0–1 that it names an author. */
  score: number;
}

/** The page as its authors are looked for. */
export interface Places {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  /** The title's place among the blocks; without a title, that before a line and the first long paragraph; negative for neither. */
  readonly title: number;
  readonly heading: Item | null;
  /** Beginning of the page's long texts. */
  readonly prose: string;
}

const FAR = 9;
/** Steps within which an element is part of one about an author. */
const NEAR = 5;

/** Bounds of the search; larger finds no more on the corpus' training pages and costs time. */
const LINE_WORDS = 60;
/** Blocks before and after the title where a bare name may be the byline, and its words. */
const BEFORE = 5;
const AFTER = 8;
const BARE_WORDS = 14;
/** Words of a line away from the title in which "by" may name an author, and of one that ends as a sentence does; longer ones are prose. */
const CUE_WORDS = 20;
const SENTENCE_WORDS = 7;
/** Mentions gathered at most: lists of people hold thousands. */
const MENTIONS = 200;

const PROFILE =
  /author|\/(?:people|person|(?:our-)?team|staff|contributors?|writers?|profiles?|by|byline|users?|members?|experts?|aut(?:or|eur)\w*|about|meet)(?:\/|$)|\/@/i;

/** Addresses of what sites have on a topic, and of places on the page. */
const TOPIC = /\/(?:tag|topic|categor|section)|^#(?!auth|bio)./;

/** Whether a link leads where sites keep their writers. */
export function isProfileHref(href: string): boolean {
  return PROFILE.test(href);
}

/** Steps from an item up to the nearest element about an author, at most {@link FAR}. */
export function stepsToAuthor({ items, body }: PageTree, at: number): number {
  let item = items[at];
  for (let steps = 0; steps < FAR && item && item.index > body; steps++) {
    if (item.hints & HINT_BIT.author) return steps;
    item = items[item.parent];
  }
  return FAR;
}

/** Whether a block stands in an element about an author or holds one. */
function isAboutAuthor(tree: PageTree, { from, to }: Block): boolean {
  return (
    tree.items.slice(from, to).some(({ hints }) => hints & HINT_BIT.author) ||
    stepsToAuthor(tree, to - 1) < NEAR
  );
}

type Around = Pick<Mention, 'steps' | 'link' | 'isProfile' | 'path' | 'hints'>;

/** What stands around a text; `null` in comments, captions, quotations and testimonials: these name photographers, speakers and customers. */
function lookAround(tree: PageTree, text: Item): Around | null {
  let link: Item | null = null;
  let [isProfile, path, hints] = [false, '', 0];
  let item = tree.items[text.parent];
  for (let step = 0; step < 10 && item && item.index > tree.body; step++) {
    const { tag, words } = item;
    hints |= item.hints;
    if (/^(?:figcaption|blockquote)$/.test(tag) || words.includes('testimonial'))
      return null;
    if (/^(?:nav|footer|aside|li)$/.test(tag)) hints |= HINT_BIT.nav;
    isProfile ||=
      step < 6 &&
      /\bauthor/.test(`${tree.attr(item, 'rel')} ${tree.attr(item, 'itemprop')}`);
    if (step < 3) path += `${tag}.${words.replace(/\d+/g, '')}>`;
    if (step < 4 && tag === 'a') {
      link = item;
      isProfile ||= isProfileHref(`${tree.attr(item, 'href')}`);
    }
    item = tree.items[item.parent];
  }
  // Chips of topics are set like bylines.
  if (link && !isProfile && TOPIC.test(`${tree.attr(link, 'href')}`)) return null;
  const steps = stepsToAuthor(tree, text.index);
  return hints & HINT_BIT.comment ? null : { steps, link, isProfile, path, hints };
}

/** What was read from a line: the names that may be authors, and the cue it leaves open. */
interface Line {
  readonly found: readonly Omit<Mention, 'person'>[];
  readonly open: Cue | null;
}

const NO_LINE: Line = { found: [], open: null };

/** Whether a line stands beside a linked headline, as a tile names the author of another article. */
export function isInTile(blocks: readonly Block[], { index }: Block): boolean {
  return [-2, -1, 1]
    .map((step) => blocks[index + step])
    .some((one) => one && one.words > 3 && one.linkChars > 0.8 * one.text.length);
}

/** The names of a line with what stands around them, none of a line that can hold no author. */
function readNames(view: Places, block: Block, given: Cue | null): Line {
  const { tree, blocks, title } = view;
  const { text, words, index } = block;
  const isNear = title >= 0 && index >= title - BEFORE && index <= title + AFTER;
  // "This entry was posted in Mills on May 3 by Jane Doe.", with its links.
  const isSentence =
    '.!?。'.includes(text.at(-1) ?? '') &&
    !LEAD.test(text) &&
    !(block.linkCount > 1 && /\d/.test(text));
  const most = isSentence ? SENTENCE_WORDS : CUE_WORDS;
  const isBare =
    (isNear && words <= Math.min(most, BARE_WORDS)) || isAboutAuthor(tree, block);
  if (!(given || isBare || (words <= most && findCue(text)))) return NO_LINE;
  const { names, open } = readLine(tree, block, given);
  const isTile = isInTile(blocks, block);
  const found = names.flatMap((one) => {
    const around = lookAround(tree, one.item);
    const isPlain =
      one.name.kind === 'handle' ? one.cue === 'by' : isNear || (one.cue && !isTile);
    return around && (isPlain || around.steps < NEAR || around.isProfile)
      ? [{ ...one, ...around, block, score: 0 }]
      : [];
  });
  return { found, open };
}

/** Places that may name an author, in document order; `personOf` gives the one person of each name. */
export function findMentions(view: Places, personOf: (name: Name) => Person): Mention[] {
  const { blocks, heading } = view;
  const all: Mention[] = [];
  let given: Cue | null = null;
  for (const block of blocks) {
    if (all.length >= MENTIONS) break;
    const isTitle = heading && block.from >= heading.index && block.to <= heading.end;
    const line: Line =
      isTitle || block.words > LINE_WORDS ? NO_LINE : readNames(view, block, given);
    for (const one of line.found) {
      const mention: Mention = { ...one, person: personOf(one.name) };
      all.push(mention);
      mention.person.mentions.push(mention);
    }
    given = line.open;
  }
  return all;
}
