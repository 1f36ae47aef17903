import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MAX_FILES = 10;

/** The counts of one jest run. A file that does not even load counts as a failure, and so does a run that left no results. */
export function readResults(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const run = JSON.parse(readFileSync(file, 'utf8'));
  return {
    passed: run.numPassedTests,
    failed: run.numFailedTests + run.numRuntimeErrorTestSuites,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The files that took longest, with the seconds of each, in one line a file. */
export function longestFiles(file) {
  if (!existsSync(file)) return '';
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const timed = testResults.map(({ name, startTime, endTime }) => ({
    name: path.relative('.', name),
    seconds: Math.round((endTime - startTime) / 1000),
  }));
  const longest = timed.sort((one, other) => other.seconds - one.seconds).slice(0, MAX_FILES);
  return ['Longest files:', ...longest.map(({ name, seconds }) => `${String(seconds).padStart(5)} s  ${name}`)].join(
    '\n',
  );
}
