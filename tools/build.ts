// `node tools/build.ts [--zip] [--browser chrome|firefox] [--demo ORIGIN --out DIR]`: builds the
// extension for both browsers unless one is named; the production profile unless it is for a demo.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build, zip } from 'wxt';

const BROWSERS = ['chrome', 'firefox'] as const;

const { values } = parseArgs({
  options: {
    zip: { type: 'boolean', default: false },
    browser: { type: 'string' },
    demo: { type: 'string' },
    out: { type: 'string' },
  },
});

const chosen = BROWSERS.filter(
  (name) => values.browser === undefined || values.browser === name,
);
if (chosen.length === 0) {
  console.error(
    `--browser is "${values.browser}"; it takes ${BROWSERS.join(' or ')}, and both are built without it.`,
  );
  process.exitCode = 1;
}
if (values.demo !== undefined) {
  // wxt.config.ts chooses the profile by these.
  process.env.BYLINE_PROFILE = 'demo';
  process.env.BYLINE_DEMO_ORIGIN = values.demo;
}
try {
  for (const browser of chosen) {
    const target = {
      browser,
      manifestVersion: 3,
      ...(values.out === undefined ? {} : { outDir: values.out }),
    } as const;
    await (values.zip ? zip(target) : build(target));
  }
} catch (error) {
  // The bundler's message says file and line; its stack says nothing of ours.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
