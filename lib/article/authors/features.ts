import type { Block } from '../body/blocks.ts';
import type { PageTree } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import { hasDate, type Mention } from './mentions.ts';
import type { IsSamePerson } from './name.ts';
import type { Stated } from './stated.ts';

/** What the whole page says of one person. */
export interface PersonFacts {
  readonly id: number;
  readonly name: string;
  /** Blocks that name the person, other than as a reviewer or the like. */
  readonly blocks: Set<number>;
  readonly bioBlocks: Set<number>;
  readonly byBlocks: Set<number>;
  readonly isOther: boolean;
  readonly isSaidLd: boolean;
  readonly isSaidMeta: boolean;
  readonly isSaidGroup: boolean;
}

/** What the features of all mentions of a page need; made once. */
export interface PageView {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly stated: readonly Stated[];
  readonly isSame: IsSamePerson;
  /** The title's place among the blocks, -1 for none. */
  readonly titleBlock: number;
  /** The `<article>` the title stands in, -1 for none. */
  readonly article: number;
  /** Share of the page's running text before each block, 0 to 1. */
  readonly proseBefore: Float32Array;
  /** Names of the site, folded to letters: its host's word and the name it states. */
  readonly siteNames: readonly string[];
  readonly mentions: readonly Mention[];
  /** Facts by name as mentioned. */
  readonly people: ReadonlyMap<string, PersonFacts>;
  /** People by the markup they are named in. */
  readonly byPath: ReadonlyMap<string, ReadonlySet<number>>;
  /** People named after "by" or in a byline's markup, and those with both. */
  readonly rivals: ReadonlySet<number>;
  readonly marked: ReadonlySet<number>;
  /** Block of the first "by" from the title on, -1 for none. */
  readonly firstBy: number;
  /** JSON-LD or the meta tags name a person. */
  readonly hasLdPerson: boolean;
  readonly hasMetaPerson: boolean;
}

/** Share of the running text that stands before each block. */
export function proseShares(blocks: readonly Block[]): Float32Array {
  const shares = new Float32Array(blocks.length);
  let total = 0;
  blocks.forEach((block, at) => {
    shares[at] = total;
    if (block.words >= 12 && block.linkChars < 0.35 * block.text.length)
      total += block.text.length;
  });
  return total === 0 ? shares : shares.map((share) => share / total);
}

/** Whether a name is the site's own, or the other way round. */
export function isSiteName(name: string, siteNames: readonly string[]): boolean {
  const letters = foldedWords(name)
    .join('')
    .replace(/^the|(?:team|staff|editors?|editorial|blog)+$/g, '');
  return (
    letters.length > 2 &&
    siteNames.some(
      (site) =>
        site === letters ||
        (letters.length > 4 && (site.startsWith(letters) || letters.startsWith(site))),
    )
  );
}

type Reader = (mention: Mention, view: PageView) => number;

const yes = (value: boolean): number => (value ? 1 : 0);
const near = (steps: number): number => (steps > 8 ? 0 : 1 / (1 + steps));
const fromTitle = (mention: Mention, view: PageView): number =>
  view.titleBlock < 0 ? 99 : mention.block.index - view.titleBlock;
const isClose: Reader = (mention, view) => {
  const distance = fromTitle(mention, view);
  return yes(distance >= -4 && distance <= 10);
};
const prose: Reader = (mention, view) => view.proseBefore[mention.block.index] ?? 0;
const factsOf = (mention: Mention, view: PageView): PersonFacts | undefined =>
  view.people.get(mention.name);
const isSaid = (mention: Mention, view: PageView, from: 'ld' | 'meta'): boolean => {
  const facts = factsOf(mention, view);
  return facts !== undefined && (from === 'ld' ? facts.isSaidLd : facts.isSaidMeta);
};
const isUnsaid = (mention: Mention, view: PageView, from: 'ld' | 'meta'): boolean =>
  (from === 'ld' ? view.hasLdPerson : view.hasMetaPerson) && !isSaid(mention, view, from);
/** Blocks of a set other than the mention's own. */
const elsewhere = (blocks: ReadonlySet<number> | undefined, mention: Mention): number =>
  blocks ? blocks.size - yes(blocks.has(mention.block.index)) : 0;
const idOf = (mention: Mention, view: PageView): number =>
  factsOf(mention, view)?.id ?? -1;
/** People in a set other than the mention's own. */
const besides = (
  people: ReadonlySet<number> | undefined,
  mention: Mention,
  view: PageView,
): number => (people ? people.size - yes(people.has(idOf(mention, view))) : 0);
/** "By" stands right before the name, where a line begins. */
export const isBy = (mention: Mention): boolean =>
  mention.cue === 'by' && mention.isCueFirst;
/** The name's markup or link is an author's. */
export const isMarked = (mention: Mention): boolean =>
  mention.around.author < 3 ||
  mention.around.hasRel ||
  mention.around.hasProp ||
  mention.profileHref !== null;
const isBareClose = (mention: Mention, view: PageView): boolean =>
  mention.cue === null && !isMarked(mention) && isClose(mention, view) === 1;
/** Every feature by name, in the order of the weights. */
const FEATURES = {
  cueBy: (m) => yes(isBy(m)),
  cueInside: (m) => yes(m.cue === 'by' && !m.isCueFirst),
  cueSoft: (m) => yes(m.cue === 'soft'),
  cueOther: (m) => yes(m.cue === 'other'),
  cueBio: (m) => yes(m.cue === 'bio'),
  noCue: (m) => yes(m.cue === null),
  bioInBox: (m) => yes(m.cue === 'bio' && m.around.author < 6),
  bioAtEnd: (m, v) => yes(m.cue === 'bio' && prose(m, v) > 0.75),
  byInProse: (m) => yes(m.cue === 'by' && m.block.words > 25),
  rel: (m) => yes(m.around.hasRel),
  prop: (m) => yes(m.around.hasProp),
  profile: (m) => yes(m.profileHref !== null),
  profileNoCue: (m) =>
    yes(m.profileHref !== null && m.cue === null && m.around.author > 3),
  author: (m) => near(m.around.author),
  byline: (m) => near(m.around.byline),
  otherClass: (m) => near(m.around.other),
  related: (m) => near(m.around.related),
  comment: (m) => near(m.around.comment),
  chrome: (m) => near(m.around.chrome),
  sidebar: (m) => near(m.around.sidebar),
  card: (m) => near(m.around.card),
  quote: (m) => near(m.around.quote),
  heading: (m) => yes(m.around.isHeading),
  hidden: (m) => yes(m.around.isHidden),
  person: (m) => yes(m.kind === 'person'),
  single: (m) => yes(m.kind === 'single'),
  handle: (m) => yes(m.kind === 'handle'),
  lower: (m) => yes(m.kind === 'lower'),
  group: (m) => yes(m.kind === 'group'),
  long: (m) => yes(m.name.split(' ').length > 3),
  site: (m, v) => yes(isSiteName(m.name, v.siteNames)),
  siteCue: (m, v) => yes(m.cue === 'by' && isSiteName(m.name, v.siteNames)),
  beforeTitle: (m, v) => yes(fromTitle(m, v) < 0 && fromTitle(m, v) >= -6),
  farBefore: (m, v) => yes(fromTitle(m, v) < -6),
  inTitle: (m, v) => yes(fromTitle(m, v) === 0),
  afterTitle: (m, v) => yes(fromTitle(m, v) > 0 && fromTitle(m, v) <= 3),
  closeAfter: (m, v) => yes(fromTitle(m, v) > 3 && fromTitle(m, v) <= 10),
  noProse: (m, v) => yes(prose(m, v) < 0.02),
  inProse: (m, v) => yes(prose(m, v) >= 0.02 && prose(m, v) < 0.85),
  afterProse: (m, v) => yes(prose(m, v) >= 0.999),
  date: (m, v) => yes(hasDate(v.blocks, m.block)),
  dateClose: (m, v) => yes(hasDate(v.blocks, m.block)) * isClose(m, v),
  cueClose: (m, v) => yes(m.cue === 'by' && m.isCueFirst) * isClose(m, v),
  authorClose: (m, v) => yes(m.around.author < 4) * isClose(m, v),
  profileClose: (m, v) => yes(m.profileHref !== null) * isClose(m, v),
  bareClose: (m, v) => yes(isBareClose(m, v)),
  bareDate: (m, v) =>
    yes(
      isBareClose(m, v) &&
        m.kind === 'person' &&
        m.block.words < 25 &&
        hasDate(v.blocks, m.block),
    ),
  bareRole: (m, v) => yes(isBareClose(m, v) && m.role !== null),
  byMarked: (m) => yes(isBy(m) && isMarked(m)),
  bySingle: (m) => yes(isBy(m) && (m.kind === 'single' || m.kind === 'handle')),
  byGroup: (m) => yes(isBy(m) && m.kind === 'group'),
  firstBy: (m, v) => yes(isBy(m) && m.block.index === v.firstBy),
  onlyBy: (m, v) => yes(isBy(m) && besides(v.marked, m, v) === 0),
  inLine: (m) => yes(m.inLine > 1),
  shortBlock: (m) => yes(m.block.words <= 6),
  longBlock: (m) => yes(m.block.words > 25),
  otherArticle: (m, v) =>
    yes(v.article >= 0 && m.around.article >= 0 && m.around.article !== v.article),
  saidLd: (m, v) => yes(isSaid(m, v, 'ld')),
  saidMeta: (m, v) => yes(isSaid(m, v, 'meta')),
  saidGroup: (m, v) => yes(factsOf(m, v)?.isSaidGroup ?? false),
  unsaidLd: (m, v) => yes(isUnsaid(m, v, 'ld')),
  unsaidMeta: (m, v) => yes(isUnsaid(m, v, 'meta')),
  unsaidBy: (m, v) =>
    yes(
      (isUnsaid(m, v, 'ld') || isUnsaid(m, v, 'meta')) && isBy(m) && isClose(m, v) === 1,
    ),
  again: (m, v) => yes(elsewhere(factsOf(m, v)?.blocks, m) > 0),
  againBio: (m, v) => yes(elsewhere(factsOf(m, v)?.bioBlocks, m) > 0),
  againBy: (m, v) => yes(elsewhere(factsOf(m, v)?.byBlocks, m) > 0),
  alike: (m, v) => Math.min(4, besides(v.byPath.get(m.around.path), m, v)) / 4,
  rivals: (m, v) => Math.min(6, besides(v.rivals, m, v)) / 6,
  otherToo: (m, v) => yes(factsOf(m, v)?.isOther ?? false),
  role: (m) => yes(m.role !== null),
} as const satisfies Readonly<Record<string, Reader>>;

/** The features of one mention, in the order of {@link FEATURES}. */
export function featuresOf(mention: Mention, view: PageView): number[] {
  return Object.values(FEATURES).map((read: Reader) => read(mention, view));
}
