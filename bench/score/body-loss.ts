import {
  BLOCK_KINDS,
  type BlockKind,
  type BlockVerdict,
} from '../page/block-verdicts.ts';
import { labelBlocks } from '../train/label-blocks.ts';
import { bodyWords, overlap } from './words.ts';

/** A block with what the label says of it. */
interface Judged extends BlockVerdict {
  /** The label holds at least half of its words at its place. */
  readonly isTrue: boolean;
}

/** One article's blocks and its label. */
export interface JudgedPage {
  readonly blocks: readonly Judged[];
  readonly truth: readonly string[];
  /** The label is listed in `disputed.json`, with the evidence against it. */
  readonly isDisputed: boolean;
}

/** Judges the blocks of an article by the true text. */
export function judgePage(
  verdicts: readonly BlockVerdict[],
  truth: string,
  isDisputed: boolean,
): JudgedPage {
  const labels = labelBlocks(
    verdicts.map(({ text }) => text),
    truth,
    verdicts.map(({ linkShare }) => linkShare),
  );
  const blocks = verdicts.map((one, at) => ({
    ...one,
    isTrue: (labels[at] ?? 0) >= 0.5,
  }));
  return { blocks, truth: bodyWords(truth), isDisputed };
}

/** F1 of the page's kept blocks, had those that `isMended` names been decided as the label has it. */
function scoreMended(
  { blocks, truth }: JudgedPage,
  isMended: (block: Judged) => boolean,
): number {
  const kept = blocks.filter((one) => (isMended(one) ? one.isTrue : one.isKept));
  return overlap(bodyWords(kept.map(({ text }) => text).join('\n')), truth).f1;
}

function meanMended(
  pages: readonly JudgedPage[],
  isMended: (block: Judged) => boolean,
): number {
  const sum = pages.reduce((total, page) => total + scoreMended(page, isMended), 0);
  return pages.length === 0 ? 0 : sum / pages.length;
}

/** The heads of {@link bodyLossRows}' columns. */
export const BODY_LOSS_HEAD = [
  '',
  'blocks kept against the label',
  'F1 without them',
  'blocks left out against it',
  'F1 with them',
] as const;

/** Kinds of blocks that a reader view must keep, although the corpus' labels leave most of them out. */
const OWED: ReadonlySet<BlockKind> = new Set(['code', 'caption', 'note']);

/**
 * A row for each kind of block, and sums: what mean body F1 (0–1) would be if only these decisions were as the labels
 * have them. The first row is the score as it is (of blocks; that of the rendered body differs in the fourth decimal).
 */
export function bodyLossRows(pages: readonly JudgedPage[]): string[][] {
  const base = meanMended(pages, () => false);
  const row = (name: string, isOf: (block: Judged) => boolean): string[] => {
    const cells = [true, false].flatMap((isKept) => {
      const isWrong = (one: Judged) =>
        isOf(one) && one.isKept === isKept && one.isTrue !== isKept;
      const count = pages.reduce(
        (sum, { blocks }) => sum + blocks.filter(isWrong).length,
        0,
      );
      return [String(count), meanMended(pages, isWrong).toFixed(4)];
    });
    return [name, ...cells];
  };
  const single = (name: string, value: number) => [name, '', value.toFixed(4), '', ''];
  const settled = pages.filter(({ isDisputed }) => !isDisputed);
  const isOwed = ({ kind }: Judged) => OWED.has(kind);
  return [
    single('as it is', base),
    ...BLOCK_KINDS.map((kind) => row(kind, (one) => one.kind === kind)),
    row('all kinds', () => true),
    single(
      'without disputed labels',
      meanMended(settled, () => false),
    ),
    single(
      'code, captions and notes as labelled, without disputed labels',
      meanMended(settled, isOwed),
    ),
    single(
      'every block as labelled',
      meanMended(pages, () => true),
    ),
  ];
}
