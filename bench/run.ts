import { writeFileSync } from 'node:fs';
import { compareRuns } from './compare.ts';
import { hasCorpus } from './corpus.ts';
import { analyseErrors } from './errors.ts';
import { measureCorpus } from './measure.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { reportRun } from './report.ts';

async function bench(options: BenchOptions): Promise<void> {
  if (options.errors) {
    console.log(await analyseErrors());
    return;
  }
  if (options.compare) {
    console.log(await compareRuns(options.compare, options));
    return;
  }
  const run = await measureCorpus(options, new URL('page/entry.ts', import.meta.url));
  const report = await reportRun(run, options);
  console.log(report);
  const isWhole = options.only.size === 4 && !options.isAlone && options.every === 1;
  if (isWhole) writeFileSync(new URL('results.md', import.meta.url), `${report}\n`);
}

const options = readOptions(process.argv.slice(2));
if (!options.ok) {
  console.error(options.error);
  process.exitCode = 2;
} else if (hasCorpus()) await bench(options.value);
else console.log('skipped: no corpus');
