import { existsSync, statSync, utimesSync } from 'node:fs';
import { run } from './run.mjs';

const INSTALLED = 'node_modules/.package-lock.json';
/** Only developers have it. */
const DEVELOPMENT = 'node_modules/jest/package.json';
const COMPILED = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

// `npm ci` refuses a lock without the optional packages of other platforms; --no-save leaves the lock as it is.
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund'];

/** Installs what package-lock.json names when it is missing or older than the lock. Needs nothing but Node and npm. */
export async function installDependencies() {
  if (isCurrent() && existsSync(DEVELOPMENT) && existsSync(COMPILED)) return;
  console.log('Installing the dependencies (a few minutes the first time)…');
  await run('npm', INSTALL);
  markAsCurrent();
}

/** What it takes to run and nothing for developers, without the scripts of packages: `installSqlite` comes after. */
export async function installToRun() {
  if (isCurrent()) return;
  await run('npm', [...INSTALL, '--omit=dev', '--ignore-scripts', '--loglevel=error']);
  markAsCurrent();
}

/** SQLite for this Node: fetched in seconds, or compiled in a minute or two where none can be fetched. */
export async function installSqlite() {
  if (!existsSync(COMPILED)) await run('npm', ['rebuild', 'better-sqlite3', '--loglevel=error']);
}

const isCurrent = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** npm keeps the file as it was when nothing changed. */
const markAsCurrent = () => utimesSync(INSTALLED, new Date(), new Date());
