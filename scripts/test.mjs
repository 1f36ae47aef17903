// `npm test`: installs what is missing, runs jest on SQLite, ends with "N passed, N failed, N skipped".
//   --postgres  the API tests that depend on the database, on PostgreSQL (DATABASE_URL, a role that may create databases)
//   --browser   the tests in a real browser, on the built application
// Anything else goes to jest: `npm test -- tests/application.test.ts -t 'is up'`.
import './node-version.mjs';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runsOnPostgres } from '../eslint.databases.mjs';
import { installDependencies } from './install.mjs';
import { CommandFailed, run } from './run.mjs';
import { inWords, longestFiles, readResults } from './test-results.mjs';

/** Young objects in plenty: a test makes more of them than an application does, and collecting them took a tenth of its time. */
const NODE_OPTIONS = '--no-deprecation --max-semi-space-size=64';
const SQLITE = { DATABASE_CLIENT: 'sqlite', DATABASE_URL: '' };
const variants = {
  sqlite: { env: SQLITE, args: [] },
  postgres: {
    env: { DATABASE_CLIENT: 'postgres' },
    args: ['--selectProjects', 'api'],
    files: declaredFiles,
    requires: databaseUrl,
  },
  browser: { env: SQLITE, args: ['--config', 'jest.browser.config.cjs'], requires: builtApplication },
};

process.chdir(path.resolve(import.meta.dirname, '..'));
const name = ['postgres', 'browser'].find((variant) => process.argv.includes(`--${variant}`)) ?? 'sqlite';
const extra = process.argv.slice(2).filter((argument) => argument !== `--${name}`);

const missing = variants[name].requires?.();
if (missing) {
  console.error(missing);
  process.exit(1);
}
await installDependencies();
process.exitCode = await test(name, variants[name], extra);

async function test(variant, { env, args, files = () => [] }, extraArgs) {
  const results = path.join('.tmp', `jest-${variant}.json`);
  mkdirSync('.tmp', { recursive: true });
  rmSync(results, { force: true });
  const chosen = extraArgs.some((argument) => /^(tests|src)\b/.test(argument)) ? [] : files();
  const jest = ['node_modules/jest/bin/jest.js', ...args, '--json', '--outputFile', results, ...chosen];
  try {
    await run(process.execPath, [...jest, ...extraArgs], { env: { NODE_OPTIONS, ...env } });
    return 0;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return 1;
  } finally {
    console.log(longestFiles(results));
    console.log(inWords(readResults(results)));
  }
}

function declaredFiles() {
  const files = readdirSync('tests', { recursive: true }).filter((name) => name.endsWith('.test.ts'));
  return files.map((name) => path.join('tests', name)).filter((file) => runsOnPostgres(readFileSync(file, 'utf8')));
}

function databaseUrl() {
  return process.env.DATABASE_URL
    ? ''
    : 'Set DATABASE_URL=postgres://user:password@host:5432/database to test on PostgreSQL.';
}

function builtApplication() {
  return existsSync('dist/build/index.html') ? '' : 'Build the application first: npm run build';
}
