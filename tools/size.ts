// `node tools/size.ts [FOLDER]`: what each part of the built extension weighs, against its budget.
// Exits 1 when one is over, or when there is no build to weigh.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.ts';
import { BUDGETS } from './size/parts.ts';
import { listLoaded, weigh } from './size/weigh.ts';

const output = process.argv[2] ?? join(root, '.output');
let isWithin = true;

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(output, build);
  // The manifest is what a build writes last.
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`There is no build in ${folder}; make one with npm run build.`);
    isWithin = false;
    continue;
  }
  console.log(`${build.padEnd(14)}${'gzip'.padStart(9)}${'budget'.padStart(10)}  files`);
  for (const { part, entry, limitKb } of BUDGETS) {
    const files = listLoaded(folder, entry);
    const kb = weigh(folder, files) / 1000;
    const isOver = kb > limitKb;
    if (isOver) isWithin = false;
    console.log(
      `  ${part.padEnd(12)}${`${kb.toFixed(1)} kB`.padStart(9)}${`${limitKb} kB`.padStart(10)}  ` +
        `${files.length}${isOver ? '  over' : ''}`,
    );
  }
}
process.exitCode = isWithin ? 0 : 1;
