import type { LabelPlace } from '../page/where-label.ts';

export const FIELDS = ['author', 'title', 'date'] as const;
export type Field = (typeof FIELDS)[number];

/** What became of one label. */
export interface Outcome {
  readonly field: Field;
  readonly isRight: boolean;
  /** Nothing was found for the field, be there another label or not. */
  readonly isEmpty: boolean;
  /** The label is listed in `disputed.json`, with the evidence against it. */
  readonly isDisputed: boolean;
  readonly place: LabelPlace;
}

/** The heads of {@link errorRow}'s columns. */
export const ERROR_HEAD = [
  '',
  'labels',
  'right',
  'disputed',
  'undisputed',
  'right of these',
  'wrong: nowhere in the page',
  'wrong: only in head, scripts or attributes',
  'wrong: in the text, nothing found',
  'wrong: in the text, another found',
  'ceiling, undisputed',
  'ceiling, all labels',
] as const;

function share(part: readonly Outcome[], whole: readonly Outcome[]): string {
  return whole.length === 0 ? '–' : (part.length / whole.length).toFixed(3);
}

/**
 * One row of the table, for one field. In this order: all labels; the right ones and their share of all labels; the
 * disputed ones, right or wrong; the others, the undisputed; the right ones of these and their share of these. The
 * wrong undisputed ones fall into four heaps that sum up to all of them: by where the page holds the label, and those
 * in the text by whether anything was found instead.
 *
 * First ceiling: the undisputed labels that are right or that the page holds anywhere, as a share of the undisputed.
 * Second: the same labels and the disputed ones that are right, as a share of all labels. Holding a label is not
 * telling it: the words may stand in a link to another page, so what could truly be read lies below both.
 */
export function errorRow(field: Field, all: readonly Outcome[]): string[] {
  const own = all.filter((one) => one.field === field);
  const right = own.filter(({ isRight }) => isRight);
  const settled = own.filter(({ isDisputed }) => !isDisputed);
  const rightSettled = settled.filter(({ isRight }) => isRight);
  const wrong = settled.filter(({ isRight }) => !isRight);
  const at = (place: LabelPlace) => wrong.filter((one) => one.place === place);
  const inText = at('text');
  const isHeld = ({ isRight, place }: Outcome) => isRight || place !== 'nowhere';
  const isReachable = (one: Outcome) => (one.isDisputed ? one.isRight : isHeld(one));
  const counts = [
    at('nowhere'),
    at('head'),
    inText.filter(({ isEmpty }) => isEmpty),
    inText.filter(({ isEmpty }) => !isEmpty),
  ];
  return [
    field,
    String(own.length),
    `${right.length} (${share(right, own)})`,
    String(own.length - settled.length),
    String(settled.length),
    `${rightSettled.length} (${share(rightSettled, settled)})`,
    ...counts.map((heap) => String(heap.length)),
    share(settled.filter(isHeld), settled),
    share(own.filter(isReachable), own),
  ];
}
