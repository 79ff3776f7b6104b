import { describe, expect, it } from 'vitest';
import { countVitest } from '../../tools/test/vitest-count.ts';

function report(passed: number, failed: number, broken = 0, pending = 0): string {
  const results = (status: string, count: number) =>
    Array.from({ length: count }, () => ({ status }));
  return JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    testResults: [
      {
        status: failed > 0 ? 'failed' : 'passed',
        assertionResults: [...results('passed', passed), ...results('failed', failed)],
      },
      ...Array.from({ length: broken }, () => ({
        status: 'failed',
        assertionResults: [],
      })),
    ],
  });
}

describe('countVitest', () => {
  it('counts passed, failed and skipped tests', () => {
    expect(countVitest(report(5, 0, 0, 2), 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 2,
    });
    expect(countVitest(report(5, 3), 1)).toMatchObject({ passed: 5, failed: 3 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countVitest(report(5, 1, 2), 1)).toMatchObject({ passed: 5, failed: 3 });
  });

  it('counts a failure that no test shows, such as an unhandled error', () => {
    expect(countVitest(report(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
    expect(countVitest(report(5, 0), null)).toMatchObject({ passed: 5, failed: 1 });
  });

  it.each([
    ['absent', null],
    ['cut off', '{"numPassedTests": 5,'],
    ['of another shape', '{}'],
  ])('counts a report that is %s as a failure', (_, json) => {
    expect(countVitest(json, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
