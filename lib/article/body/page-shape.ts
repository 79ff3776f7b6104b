import { HINTS } from '../dom/hints.ts';
import type { Item, PageTree } from '../dom/page-tree.ts';
import { topicsOf } from '../text/section-phrases.ts';
import type { Block } from './blocks.ts';

/** A block counts as prose when it reads like running text; tuned by eye on the corpus' training pages. */
const PROSE = {
  /** Words; fewer lets captions and teasers in, more loses short paragraphs. */
  minWords: 12,
  /** Share of characters in links; higher lets lists of teasers in. */
  maxLinkShare: 0.35,
} as const;

/** What the ancestors of a block say; shared by all blocks of one container. */
export interface Surroundings {
  /** Steps up to the nearest ancestor (0: the container) with each hint, 20 for none; in the order of HINTS. */
  readonly hintSteps: Uint8Array;
  /** Steps up to the nearest ancestor of each tag in {@link CONTEXT_TAGS}, 20 for none. */
  readonly tagSteps: Uint8Array;
  /** Steps up to the nearest `<article>`. */
  readonly articleSteps: number;
}

/** Ancestor tags that a decision looks at. */
export const CONTEXT_TAGS = [
  'nav',
  'aside',
  'header',
  'footer',
  'form',
  'main',
  'article',
  'section',
  'li',
  'ul',
  'ol',
  'table',
  'td',
  'figure',
  'figcaption',
  'blockquote',
  'dl',
  'details',
  'button',
  'label',
  'a',
  'p',
  'pre',
] as const;

const TAG_AT: ReadonlyMap<string, number> = new Map(
  CONTEXT_TAGS.map((tag, at) => [tag, at]),
);

const ARTICLE = CONTEXT_TAGS.indexOf('article');

/** Distances are cut off here. */
export const FAR = 20;

/** Everything about the whole page that single decisions need; gathered once. */
export interface PageShape {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly totalChars: number;
  readonly totalProse: number;
  /** Deepest elements that hold 60 % and 90 % of the prose. */
  readonly core: Item;
  readonly wide: Item;
  readonly surroundings: readonly Surroundings[];
  readonly topics: Int32Array;
  readonly isProse: Uint8Array;
  /** Blocks, words and link characters by signature: how often this kind of block occurs. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly signatures: readonly string[];
  charsIn(item: Item): number;
  proseIn(item: Item): number;
  linksIn(item: Item): number;
  blocksIn(item: Item): number;
}

/** Totals over blocks of the same markup. */
export interface Kind {
  count: number;
  words: number;
  chars: number;
  linkChars: number;
  prose: number;
}

function isProse(block: Block): boolean {
  return (
    block.words >= PROSE.minWords &&
    block.linkChars < PROSE.maxLinkShare * block.text.length &&
    /[.!?。！？…:;,”"')]/.test(block.text)
  );
}

/** Prefix sums over item indices of a number per block. */
function sums(
  items: number,
  blocks: readonly Block[],
  of: (block: Block) => number,
): Float64Array {
  const total = new Float64Array(items + 1);
  for (const block of blocks)
    total[block.from + 1] = (total[block.from + 1] ?? 0) + of(block);
  for (let at = 1; at <= items; at++) total[at] = (total[at] ?? 0) + (total[at - 1] ?? 0);
  return total;
}

function deepestWith(
  tree: PageTree,
  start: Item,
  share: number,
  prose: (item: Item) => number,
): Item {
  let best = start;
  const least = prose(start) * share;
  for (let at = start.index + 1; at < best.end; ) {
    const item = tree.items[at];
    if (!item) break;
    if (
      item.tag !== '#text' &&
      item.parent === best.index &&
      prose(item) >= least &&
      least > 0
    ) {
      best = item;
      at = item.index + 1;
    } else {
      at = Math.max(item.end, at + 1);
    }
  }
  return best;
}

/** Surroundings of containers, each made from its parent's: every ancestor is looked at once. */
function surroundingsReader(tree: PageTree): (container: Item) => Surroundings {
  const known = new Map<number, Surroundings>();
  const extend = (item: Item, above: Surroundings | undefined): Surroundings => {
    const hintSteps = new Uint8Array(HINTS.length);
    const tagSteps = new Uint8Array(CONTEXT_TAGS.length);
    for (let bit = 0; bit < hintSteps.length; bit++)
      hintSteps[bit] = further(above?.hintSteps[bit]);
    for (let tag = 0; tag < tagSteps.length; tag++)
      tagSteps[tag] = further(above?.tagSteps[tag]);
    if (item.tag !== 'body' && item.tag !== 'html') {
      for (let left = item.hints, bit = 0; left !== 0; left >>>= 1, bit++) {
        if (left & 1) hintSteps[bit] = 0;
      }
    }
    const tag = TAG_AT.get(item.tag);
    if (tag !== undefined) tagSteps[tag] = 0;
    return { hintSteps, tagSteps, articleSteps: tagSteps[ARTICLE] ?? FAR };
  };
  return (container) => {
    const chain: Item[] = [];
    let at: Item | undefined = container;
    while (at && !known.has(at.index)) {
      chain.push(at);
      at = tree.items[at.parent];
    }
    let above = at ? known.get(at.index) : undefined;
    for (let step = chain.length - 1; step >= 0; step--) {
      const item = chain[step];
      if (!item) continue;
      above = extend(item, above);
      known.set(item.index, above);
    }
    return above ?? extend(container, undefined);
  };
}

/** One step further away; distances stop at {@link FAR}. */
function further(steps: number | undefined): number {
  return steps === undefined ? FAR : Math.min(FAR, steps + 1);
}

/** Markup of a container and its three nearest ancestors, digits left out: tells kinds of block apart. */
function signatureReader(tree: PageTree): (container: Item) => string {
  const ids = new Map<string, number>();
  const own = new Map<number, number>();
  const idOf = (item: Item) => {
    let id = own.get(item.index);
    if (id === undefined) {
      const label = `${item.tag}.${item.words.replace(/\d+/g, '')}`;
      id = ids.get(label) ?? ids.size;
      ids.set(label, id);
      own.set(item.index, id);
    }
    return id;
  };
  return (container) => {
    let path = '';
    let at: Item | undefined = container;
    for (let steps = 0; steps < 4 && at; steps++) {
      path += `${idOf(at)}>`;
      at = tree.items[at.parent];
    }
    return path;
  };
}

function kindsOf(
  blocks: readonly Block[],
  signatures: readonly string[],
): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  blocks.forEach((block, at) => {
    const signature = signatures[at] ?? '';
    const kind = kinds.get(signature) ?? {
      count: 0,
      words: 0,
      chars: 0,
      linkChars: 0,
      prose: 0,
    };
    kind.count++;
    kind.words += block.words;
    kind.chars += block.text.length;
    kind.linkChars += block.linkChars;
    if (isProse(block)) kind.prose++;
    kinds.set(signature, kind);
  });
  return kinds;
}

/** Longer blocks announce nothing. */
const MAX_ANNOUNCING_WORDS = 40;

/** Topics of each block; menus repeat themselves, so each text is looked at once. */
function readTopics(blocks: readonly Block[]): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(blocks, ({ text, words }) => {
    if (words > MAX_ANNOUNCING_WORDS) return 0;
    const before = known.get(text);
    if (before !== undefined) return before;
    const topics = topicsOf(text);
    known.set(text, topics);
    return topics;
  });
}

/** Gathers the shape of the page in time linear in items and blocks. */
export function readShape(tree: PageTree, blocks: readonly Block[]): PageShape | null {
  const body = tree.items[tree.body];
  if (!body) return null;
  const size = tree.items.length;
  const prose = blocks.map(isProse);
  const chars = sums(size, blocks, (block) => block.text.length);
  const proseChars = sums(size, blocks, (block) =>
    prose[block.index] ? block.text.length : 0,
  );
  const links = sums(size, blocks, (block) => block.linkChars);
  const count = sums(size, blocks, () => 1);
  const within = (sum: Float64Array) => (item: Item) =>
    (sum[item.end] ?? 0) - (sum[item.index] ?? 0);
  const proseIn = within(proseChars);
  const around = surroundingsReader(tree);
  const signature = signatureReader(tree);
  const surroundings = blocks.map((block) => around(block.container));
  const signatures = blocks.map((block) => signature(block.container));
  return {
    tree,
    blocks,
    totalChars: within(chars)(body),
    totalProse: proseIn(body),
    core: deepestWith(tree, body, 0.6, proseIn),
    wide: deepestWith(tree, body, 0.9, proseIn),
    surroundings,
    topics: readTopics(blocks),
    isProse: Uint8Array.from(prose, Number),
    kinds: kindsOf(blocks, signatures),
    signatures,
    charsIn: within(chars),
    proseIn,
    linksIn: within(links),
    blocksIn: within(count),
  };
}

const NAV = CONTEXT_TAGS.indexOf('nav');
const FOOTER = CONTEXT_TAGS.indexOf('footer');

/**
 * Whether a block is navigation or the page's footer for sure: under `<nav>` or `<footer>` and outside of
 * the element that holds most prose. Half of all blocks; the model neither learns nor judges them.
 */
export function isChrome(shape: PageShape, at: number): boolean {
  const block = shape.blocks[at];
  const steps = shape.surroundings[at];
  if (!block || !steps) return false;
  const isMarked =
    (steps.tagSteps[NAV] ?? FAR) < FAR || (steps.tagSteps[FOOTER] ?? FAR) < FAR;
  return isMarked && !(block.from >= shape.core.index && block.from < shape.core.end);
}
