import type { Item } from '../dom/page-tree.ts';
import { TOPIC_BIT } from '../text/section-phrases.ts';
import type { PageShape } from './page-shape.ts';

/** What a decision sees of the page besides the block: made once per page. */
export interface FeatureContext {
  readonly shape: PageShape;
  readonly titleItem: Item | null;
  /** First block of the title, -1 when the page shows none. */
  readonly titleBlock: number;
  readonly titleWords: ReadonlySet<string>;
  /** Words of the description that the metadata gives. */
  readonly description: ReadonlySet<string>;
  /** Prose characters before each block. */
  readonly proseBefore: Float64Array;
  /** The last heading before each block, -1 for none. */
  readonly heading: Int32Array;
  /** Blocks that announced the end of an article, seen before each block and after half the prose. */
  readonly endings: Int32Array;
  /** How often the same text occurs on the page, and how often before. */
  readonly repeats: Int32Array;
  readonly repeatOrder: Int32Array;
  /** Prose directly under one parent, by the parent's item index. */
  readonly groups: ReadonlyMap<number, ProseGroup>;
  /** The largest group's characters. */
  readonly largestGroup: number;
  /** Children of the same tag under one parent, by parent and tag. */
  readonly siblings: Map<string, number>;
}

/** The prose blocks whose containers share a parent. */
export interface ProseGroup {
  chars: number;
  readonly firstBlock: number;
  lastBlock: number;
  /** Order among the groups of the page. */
  readonly order: number;
}

const ENDING =
  TOPIC_BIT.related |
  TOPIC_BIT.comments |
  TOPIC_BIT.share |
  TOPIC_BIT.tags |
  TOPIC_BIT.newsletter;

/** Distinct words of a text, lower case. */
function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function proseGroups(shape: PageShape): Map<number, ProseGroup> {
  const groups = new Map<number, ProseGroup>();
  for (const block of shape.blocks) {
    if (!shape.isProse[block.index]) continue;
    const known = groups.get(block.container.parent);
    if (known) {
      known.chars += block.text.length;
      known.lastBlock = block.index;
    } else {
      groups.set(block.container.parent, {
        chars: block.text.length,
        firstBlock: block.index,
        lastBlock: block.index,
        order: groups.size,
      });
    }
  }
  return groups;
}

function countRepeats(shape: PageShape): {
  repeats: Int32Array;
  repeatOrder: Int32Array;
} {
  const seen = new Map<string, number>();
  const repeatOrder = Int32Array.from(shape.blocks, ({ text }) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return Math.min(4, before);
  });
  const repeats = Int32Array.from(shape.blocks, ({ text }) => seen.get(text) ?? 1);
  return { repeats, repeatOrder };
}

interface Flow {
  readonly proseBefore: Float64Array;
  readonly heading: Int32Array;
  readonly endings: Int32Array;
}

/** What runs along the page in document order. */
function readFlow(shape: PageShape): Flow {
  const size = shape.blocks.length;
  const flow: Flow = {
    proseBefore: new Float64Array(size + 1),
    heading: new Int32Array(size),
    endings: new Int32Array(size),
  };
  let lastHeading = -1;
  let ended = 0;
  shape.blocks.forEach((block, at) => {
    const before = flow.proseBefore[at] ?? 0;
    flow.proseBefore[at + 1] = before + (shape.isProse[at] ? block.text.length : 0);
    flow.heading[at] = lastHeading;
    flow.endings[at] = ended;
    if (/^h[1-6]$/.test(block.container.tag)) lastHeading = at;
    const isLate = before > 0.5 * shape.totalProse;
    if (isLate && block.words < 12 && ((shape.topics[at] ?? 0) & ENDING) !== 0) ended++;
  });
  return flow;
}

/** Title and description that features compare blocks with. */
export interface Announced {
  readonly titleItem: Item | null;
  readonly title: string;
  readonly description: string;
}

/** Gathers what features need of the whole page; linear in the blocks. */
export function featureContext(shape: PageShape, announced: Announced): FeatureContext {
  const { titleItem } = announced;
  const groups = proseGroups(shape);
  let largestGroup = 1;
  for (const group of groups.values()) largestGroup = Math.max(largestGroup, group.chars);
  return {
    shape,
    titleItem,
    titleBlock: titleItem
      ? shape.blocks.findIndex(
          ({ from }) => from >= titleItem.index && from < titleItem.end,
        )
      : -1,
    titleWords: wordSet(announced.title),
    description: wordSet(announced.description.slice(0, 400)),
    ...readFlow(shape),
    ...countRepeats(shape),
    groups,
    largestGroup,
    siblings: new Map(),
  };
}
