import type { Block } from '../body/blocks.ts';
import { HINT_BIT } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { type Cue, readLine } from './lines.ts';
import type { Name } from './names.ts';

/** A place of the page that names somebody who may be the author. */
export interface Mention {
  readonly name: Name;
  readonly cue: Cue | null;
  readonly role: string | null;
  readonly block: Block;
  readonly item: Item;
  /** How many names the line holds. */
  readonly inLine: number;
  /** Nearest link around the name. */
  readonly link: Item | null;
  readonly isProfile: boolean;
  /** Tags and classes of the nearest elements: equal for names set the same way. */
  readonly path: string;
  /** Classes around it are those of lists, comments or the page's frame. */
  readonly hints: number;
}

/** Where the page may name its author. */
export interface Places {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  /** The title's place among the blocks, -1 for none. */
  readonly title: number;
  /** Steps from each item up to an element whose class is an author's, at most {@link FAR}. */
  readonly steps: Uint8Array;
}

export const FAR = 9;

/** Bounds of the search; larger finds no more on the corpus' training pages and costs time. */
const REACH = {
  lineChars: 400,
  words: 60,
  /** Blocks before and after the title where a bare name may be the byline. */
  before: 5,
  after: 8,
  bareWords: 14,
  /** Words of a line away from the title in which "by" may name an author; longer ones are prose. */
  cueWords: 20,
  /** Items between a line that is nothing but a cue and the name it speaks of. */
  openItems: 24,
  /** Mentions gathered at most: lists of people hold thousands. */
  mentions: 200,
} as const;

const PROFILE =
  /author|\/(?:people|person|(?:our-)?team|staff|contributors?|writers?|profiles?|by|byline|users?|members?|experts?|aut(?:or|eur)\w*|about|meet)(?:\/|$)|\/@/i;
const CUE =
  /\bby\b|author|auteur|writ|von\b|\bp[ao]r\b|door\b|\bd[ia]\b|\ba[vf]\b|[著文글]|作者|[记記]者|מאת|بقلم/i;

/** Whether a link leads where sites keep their writers. */
export function isProfileHref(href: string): boolean {
  return PROFILE.test(href) && !/\/(?:category|tag|topics?|product|search)\//.test(href);
}

type Around = Pick<Mention, 'link' | 'isProfile' | 'path' | 'hints'> & {
  /** In a caption, a quotation or a testimonial: names photographers, speakers and customers. */
  readonly isQuoted: boolean;
};

/** Looks at the ancestors of an item, at most ten of them. */
function lookAround(tree: PageTree, text: Item): Around {
  let link: Item | null = null;
  let [isProfile, path, hints, isQuoted] = [false, '', 0, false];
  let item = tree.items[text.parent];
  for (let step = 0; step < 10 && item && item.index > tree.body; step++) {
    const { tag, words } = item;
    hints |= item.hints;
    isQuoted ||=
      /^(?:figcaption|blockquote|cite)$/.test(tag) || /\btestimonials?\b/.test(words);
    if (/^(?:nav|footer|aside|li)$/.test(tag)) hints |= HINT_BIT.nav;
    if (step < 3) path += `${tag}.${words.replace(/\d+/g, '')}>`;
    if (step < 4) {
      if (tag === 'a' && !link) {
        link = item;
        const rel = tree.attr(item, 'rel') ?? '';
        isProfile = isProfileHref(`${tree.attr(item, 'href')} ${rel}`);
      }
    }
    item = tree.items[item.parent];
  }
  return { link, isProfile, path, hints, isQuoted };
}

/** Places that may name an author, in document order. */
export function findMentions(places: Places): Mention[] {
  const { tree, blocks, title, steps } = places;
  const found: Mention[] = [];
  let open: Cue | null = null;
  let openFrom = 0;
  for (const block of blocks) {
    if (found.length >= REACH.mentions) break;
    const { text, words, index } = block;
    const given: Cue | null = block.from - openFrom < REACH.openItems ? open : null;
    open = null;
    const isNear =
      title >= 0 && index >= title - REACH.before && index <= title + REACH.after;
    const isMarked = (steps[block.to - 1] ?? FAR) < 5;
    if (words > REACH.words || text.length > REACH.lineChars) continue;
    const isBare = isMarked || (isNear && words <= REACH.bareWords);
    if (!(given || isBare || (words <= REACH.cueWords && CUE.test(text)))) continue;
    const line = readLine(tree, block, given);
    for (const { name, cue, item, role } of line.names) {
      const around = lookAround(tree, item);
      if (around.hints & HINT_BIT.comment || around.isQuoted) continue;
      const isPlain = name.kind === 'handle' ? cue === 'by' : cue || isNear;
      if (isPlain || (steps[item.index] ?? FAR) < 5 || around.isProfile)
        found.push({
          name,
          cue,
          role,
          block,
          item,
          inLine: line.names.length,
          ...around,
        });
    }
    open = line.open;
    openFrom = block.to;
  }
  return found;
}
