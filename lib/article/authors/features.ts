import type { Block } from '../body/blocks.ts';
import type { PageTree } from '../dom/page-tree.ts';
import { foldedWords } from '../text/words.ts';
import { hasDate, type Mention } from './mentions.ts';
import { isSamePerson } from './name.ts';
import type { Stated } from './stated.ts';

/** What the features of all mentions of a page need; made once. */
export interface PageView {
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly stated: readonly Stated[];
  /** The title's place among the blocks, -1 for none. */
  readonly titleBlock: number;
  /** The `<article>` the title or most of the text stands in, -1 for none. */
  readonly article: number;
  /** Share of the page's running text before each block, 0 to 1. */
  readonly proseBefore: Float32Array;
  /** Names of the site, folded to letters: its host's word and the name it states. */
  readonly siteNames: readonly string[];
  readonly mentions: readonly Mention[];
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
const isSaid = (mention: Mention, view: PageView, from: 'ld' | 'meta'): boolean =>
  view.stated.some(
    (one) => one.from === from && isPerson(one) && isSamePerson(one.name, mention.name),
  );
const isPerson = (one: Stated): boolean => !one.isOrganisation && one.kind !== 'group';
const isUnsaid = (mention: Mention, view: PageView, from: 'ld' | 'meta'): boolean =>
  view.stated.some(
    (one) => one.from === from && one.kind === 'person' && isPerson(one),
  ) && !isSaid(mention, view, from);
const isBy = (mention: Mention): boolean => mention.cue === 'by' && mention.isCueFirst;
const isMarked = (mention: Mention): boolean =>
  mention.around.author < 3 ||
  mention.around.hasRel ||
  mention.around.hasProp ||
  mention.profileHref !== null;
const isBareClose = (mention: Mention, view: PageView): boolean =>
  mention.cue === null && !isMarked(mention) && isClose(mention, view) === 1;
const others = (mention: Mention, view: PageView): Mention[] =>
  view.mentions.filter(
    (one) =>
      one !== mention &&
      one.block !== mention.block &&
      one.cue !== 'other' &&
      isSamePerson(one.name, mention.name),
  );

/** Every feature by name, in the order of the weights. */
export const FEATURES = {
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
  firstBy: (m, v) =>
    yes(
      isBy(m) &&
        fromTitle(m, v) >= -6 &&
        !v.mentions.some(
          (one) =>
            isBy(one) &&
            one.item.index < m.item.index &&
            one.block !== m.block &&
            fromTitle(one, v) >= -6,
        ),
    ),
  onlyBy: (m, v) =>
    yes(
      isBy(m) &&
        !v.mentions.some(
          (one) => isBy(one) && isMarked(one) && !isSamePerson(one.name, m.name),
        ),
    ),
  inLine: (m) => yes(m.inLine > 1),
  shortBlock: (m) => yes(m.block.words <= 6),
  longBlock: (m) => yes(m.block.words > 25),
  otherArticle: (m, v) =>
    yes(v.article >= 0 && m.around.article >= 0 && m.around.article !== v.article),
  saidLd: (m, v) => yes(isSaid(m, v, 'ld')),
  saidMeta: (m, v) => yes(isSaid(m, v, 'meta')),
  saidGroup: (m, v) =>
    yes(v.stated.some((one) => !isPerson(one) && isSamePerson(one.name, m.name))),
  unsaidLd: (m, v) => yes(isUnsaid(m, v, 'ld')),
  unsaidMeta: (m, v) => yes(isUnsaid(m, v, 'meta')),
  unsaidBy: (m, v) =>
    yes(
      (isUnsaid(m, v, 'ld') || isUnsaid(m, v, 'meta')) && isBy(m) && isClose(m, v) === 1,
    ),
  again: (m, v) => yes(others(m, v).length > 0),
  againBio: (m, v) => yes(others(m, v).some((one) => one.cue === 'bio')),
  againBy: (m, v) => yes(others(m, v).some(isBy)),
  alike: (m, v) =>
    Math.min(
      4,
      new Set(
        v.mentions
          .filter(
            (one) =>
              one.around.path === m.around.path &&
              one.block !== m.block &&
              !isSamePerson(one.name, m.name),
          )
          .map((one) => one.name),
      ).size,
    ) / 4,
  rivals: (m, v) =>
    Math.min(
      6,
      new Set(
        v.mentions
          .filter(
            (one) =>
              (one.cue === 'by' || one.around.author < 3) &&
              !isSamePerson(one.name, m.name),
          )
          .map((one) => one.name),
      ).size,
    ) / 6,
  otherToo: (m, v) =>
    yes(v.mentions.some((one) => one.cue === 'other' && isSamePerson(one.name, m.name))),
  role: (m) => yes(m.role !== null),
} as const satisfies Readonly<Record<string, Reader>>;

/** The features of one mention, in the order of {@link FEATURES}. */
export function featuresOf(mention: Mention, view: PageView): number[] {
  return Object.values(FEATURES).map((read: Reader) => read(mention, view));
}
