import { isGood, tallyLine, tallyOf, total } from './tally.ts';

const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3, numRuntimeErrorTestSuites: 1 };

test('a test file that cannot be loaded counts as a failure, and what was not run as skipped', () => {
  expect(tallyOf(report)).toEqual({ passed: 7, failed: 2, skipped: 5 });
});

test('the last line names the sums of all sections', () => {
  expect(tallyLine(total([{ passed: 1, failed: 0, skipped: 0 }, tallyOf(report)]))).toBe('8 passed, 2 failed, 5 skipped');
});

test('a run is good only if something passed and nothing failed', () => {
  expect(isGood({ passed: 1, failed: 0, skipped: 9 })).toBe(true);
  expect(isGood({ passed: 5, failed: 1, skipped: 0 })).toBe(false);
  expect(isGood(total([]))).toBe(false);
});
