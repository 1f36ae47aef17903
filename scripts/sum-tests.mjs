// Prints the results of every test run of .tmp as one line. The argument is the exit code of all the checks: when
// something broke outside the tests, it counts as one failure.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inWords, readResults } from './test-results.mjs';

const folder = path.resolve(import.meta.dirname, '..', '.tmp');
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^jest-.*\.json$/.test(name)) : [];
const runs = files.map((name) => readResults(path.join(folder, name)));
const total = (count) => runs.reduce((sum, run) => sum + run[count], 0);
const broken = process.argv[2] === '0' ? 0 : 1;

console.log(inWords({ passed: total('passed'), failed: Math.max(total('failed'), broken), skipped: total('skipped') }));
