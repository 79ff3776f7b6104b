// `npm test`: everything that must hold. `npm test -- STEP…` runs only the steps named. Goes on
// after a failure; the last line is `N passed, N failed`, and the exit code tells the same.
import process from 'node:process';
import { listStages, type Outcome, PREPARATION, type Step } from './test/steps.ts';

const KEEP_LINES = 400;

const wanted = process.argv.slice(2);
const stages = listStages();
const names = stages.flat(2).map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));

const total = { passed: 0, failed: 0 };

async function runStep(step: Step): Promise<void> {
  const startedMs = performance.now();
  const outcome = await step.run().catch(asFailure);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  const skipped = outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : '';
  if (outcome.failed > 0) {
    console.log(
      `\n${outcome.output.trimEnd().split('\n').slice(-KEEP_LINES).join('\n')}\n`,
    );
  }
  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'}  ${step.name.padEnd(12)}${seconds.padStart(7)} s  ` +
      `${outcome.passed} passed, ${outcome.failed} failed${skipped}`,
  );
}

/** A step that cannot even run has failed. */
function asFailure(error: unknown): Outcome {
  const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { passed: 0, failed: 1, skipped: 0, output };
}

async function runLane(lane: readonly Step[]): Promise<void> {
  for (const step of lane) {
    const isWanted = wanted.length === 0 || [PREPARATION, ...wanted].includes(step.name);
    if (isWanted) await runStep(step);
  }
}

if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const stage of stages) await Promise.all(stage.map(runLane));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
