import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type MeasuredPage, measureCorpus } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { type PageScore, scorePage } from './score/article-rows.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const FIELDS = ['author', 'title', 'date'] as const;

/** The core of another revision under today's bench, in a folder of its own. */
function checkOut(revision: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'byline-compare-'));
  const archive = execFileSync('git', ['archive', revision, 'lib/article'], {
    cwd: ROOT,
    maxBuffer: 1 << 28,
  });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  cpSync(join(ROOT, 'bench/page'), join(folder, 'bench/page'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function scores(pages: readonly MeasuredPage[]): Map<string, PageScore> {
  return new Map(
    pages.flatMap((one) =>
      one.full.byline ? [[one.page.id, scorePage(one, one.full.byline)] as const] : [],
    ),
  );
}

function describe(id: string, before: PageScore, after: PageScore): string | null {
  const notes: string[] = [];
  if (Math.abs(after.f1 - before.f1) >= 0.005)
    notes.push(`F1 ${before.f1.toFixed(3)} → ${after.f1.toFixed(3)}`);
  for (const field of FIELDS) {
    if (before[field] !== after[field])
      notes.push(`${field} ${after[field] ? 'won' : 'lost'}`);
  }
  return notes.length === 0 ? null : `${id}: ${notes.join(', ')}`;
}

/** What changed per page between `revision` and the working tree, one line a page, the biggest losses first. */
export async function compareRuns(
  revision: string,
  options: BenchOptions,
): Promise<string> {
  const folder = checkOut(revision);
  try {
    const alone: BenchOptions = { ...options, isAlone: true, only: new Set(['body']) };
    const old = await measureCorpus(
      alone,
      new URL('bench/page/entry.ts', `${pathToFileURL(folder)}/`),
    );
    const now = await measureCorpus(alone, new URL('page/entry.ts', import.meta.url));
    const before = scores(old.pages);
    const changed = [...scores(now.pages)].flatMap(([id, after]) => {
      const past = before.get(id);
      const text = past ? describe(id, past, after) : null;
      return past && text ? [{ text, delta: after.f1 - past.f1 }] : [];
    });
    changed.sort((one, other) => one.delta - other.delta);
    const total = changed.reduce((sum, one) => sum + one.delta, 0);
    const count = (words: string) =>
      changed.filter(({ text }) => text.includes(words)).length;
    return [
      ...changed.map((one) => one.text),
      `sum of F1 changes: ${total.toFixed(3)}`,
      ...FIELDS.map(
        (field) =>
          `${field}: ${count(`${field} won`)} won, ${count(`${field} lost`)} lost`,
      ),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
