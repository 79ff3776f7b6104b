import { parseArgs } from 'node:util';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Rows to measure; all by default. */
  readonly only: ReadonlySet<'body' | 'detection' | 'bare'>;
  /** Without the peers: quicker while working on the core. */
  readonly isAlone: boolean;
  readonly compare: string | null;
  /** Say why author, title and date are missed, instead of measuring; always on all articles. */
  readonly errors: boolean;
  readonly worst: number;
  /** Pages taken: one of every `every`. */
  readonly every: number;
}

const ROWS = ['body', 'detection', 'bare'] as const;

/** Reads the command line; throws with a plain sentence on what it does not take. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      alone: { type: 'boolean', default: false },
      compare: { type: 'string' },
      errors: { type: 'boolean', default: false },
      worst: { type: 'string', default: '20' },
      every: { type: 'string', default: '1' },
    },
  });
  if (values.errors && args.length > 1) {
    throw new Error(
      '--errors takes no other option: it reads every article with Byline.',
    );
  }
  const wanted = values.only?.split(',') ?? [...ROWS];
  const only = ROWS.filter((row) => wanted.includes(row));
  if (only.length !== wanted.length) throw new Error(`--only takes ${ROWS.join(', ')}.`);
  return {
    only: new Set(only),
    isAlone: values.alone,
    compare: values.compare ?? null,
    errors: values.errors,
    worst: Number(values.worst),
    every: Math.max(1, Number(values.every)),
  };
}
