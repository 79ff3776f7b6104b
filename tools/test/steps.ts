import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';
import { checkManifest } from './manifest-check.ts';
import { runNode, runProgram } from './run-command.ts';
import { type Count, countVitest } from './vitest-count.ts';

const MINUTE_MS = 60_000;

/** The step without which no other can run. */
export const PREPARATION = 'prepare';

/** What came of a step, and what to show when it failed. */
export interface Outcome extends Count {
  readonly output: string;
}

/** One thing that must hold. Steps of the same lane run one after the other, lanes side by side. */
export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** A check that is one test by itself. */
function single(isPassed: boolean, output: string): Outcome {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0, output };
}

function script(name: string, path: string, ...args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runNode(path, args, 5 * MINUTE_MS);
      return single(code === 0, output);
    },
  };
}

function vitest(name: string, minutes: number, ...projects: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'byline-vitest-'));
      const report = join(folder, 'report.json');
      const { code, output } = await runNode(
        'node_modules/vitest/vitest.mjs',
        [
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ],
        minutes * MINUTE_MS,
      );
      const json = await readFile(report, 'utf8').catch(() => null);
      await rm(folder, { recursive: true, force: true });
      return { ...countVitest(json, code), output };
    },
  };
}

const manifests: Step = {
  name: 'manifests',
  run: async () => {
    const complaints = ['chrome-mv3', 'firefox-mv3'].flatMap((build) =>
      checkManifest(join(root, '.output', build)).map((text) => `${build}: ${text}`),
    );
    return single(complaints.length === 0, complaints.join('\n'));
  },
};

/** Remembers what git has to say now; later the same must hold. Outside a clone it always does. */
function cleanTree(): Step {
  const status = () => runProgram('git', ['status', '--porcelain'], MINUTE_MS);
  const before = status().catch(() => null);
  return {
    name: 'tree',
    run: async () => {
      const first = await before;
      if (first === null || first.code !== 0) return single(true, 'Not a clone of git.');
      const { output } = await status();
      const isSame = output === first.output;
      return single(isSame, `Before:\n${first.output}\nNow:\n${output}`);
    },
  };
}

/**
 * Everything `npm test` runs: stages one after the other, the lanes of a stage side by side, the
 * steps of a lane in order.
 */
export function listStages(): readonly (readonly (readonly Step[])[])[] {
  const tree = cleanTree();
  const webExt = ['lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'];
  return [
    // Writes .wxt/, which the compiler, vitest and the build read their settings from.
    [[script(PREPARATION, 'node_modules/wxt/bin/wxt.mjs', 'prepare')]],
    [
      [
        script('style', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
        script('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
        script('unused', 'node_modules/knip/bin/knip.js'),
      ],
      [vitest('unit', 8, 'unit', 'component')],
    ],
    [[script('build', 'tools/build.ts')]],
    [
      [
        manifests,
        script('size', 'tools/size.ts'),
        script('lint', 'node_modules/web-ext/bin/web-ext.js', ...webExt),
      ],
    ],
    [[vitest('e2e', 10, 'e2e')]],
    [[tree]],
  ];
}
