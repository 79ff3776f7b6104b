import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../lib/result.ts';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Rows to measure; all by default. */
  readonly only: ReadonlySet<(typeof ROWS)[number]>;
  /** Without the peers: quicker while working on the core. */
  readonly isAlone: boolean;
  readonly compare: string | null;
  /** Say why author, title, date and blocks of the body are missed, instead of measuring; always on all articles. */
  readonly errors: boolean;
  readonly worst: number;
  /** Pages taken: one of every `every`. */
  readonly every: number;
}

const ROWS = ['body', 'detection', 'bare', 'nameless'] as const;

const USAGE = `npm run bench -- [--only ${ROWS.join(',')}] [--alone] [--every N] [--worst N]
npm run bench -- --compare REV   what changed for each page since a revision
npm run bench -- --errors        why author, title, date and body are missed`;

function isCount(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text);
}

/** Reads the command line; the error is what to tell who typed it. */
export function readOptions(args: readonly string[]): Result<BenchOptions, string> {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
  }
  const { only, alone, compare, errors, worst, every, help } = given;
  if (help) return failure(USAGE);
  if (errors && args.length > 1)
    return failure('--errors takes no other option: it reads every article with Byline.');
  const wanted = only?.split(',') ?? [...ROWS];
  const rows = ROWS.filter((row) => wanted.includes(row));
  if (rows.length !== wanted.length) return failure(`--only takes ${ROWS.join(', ')}.`);
  if (!isCount(worst) || !isCount(every))
    return failure('--worst and --every take a whole number from 1 on.');
  return success({
    only: new Set(rows),
    isAlone: alone,
    compare: compare ?? null,
    errors,
    worst: Number(worst),
    every: Number(every),
  });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      alone: { type: 'boolean', default: false },
      compare: { type: 'string' },
      errors: { type: 'boolean', default: false },
      worst: { type: 'string', default: '20' },
      every: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}
