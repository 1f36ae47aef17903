import { existsSync, statSync, utimesSync } from 'node:fs';
import { run } from './run.mjs';

const INSTALLED = 'node_modules/.package-lock.json';

/** Installs what package-lock.json names when it is missing or older than the lock. Needs nothing but Node and npm. */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log('Installing the dependencies (a few minutes the first time)…');
  // `npm ci` refuses a lock without the optional packages of other platforms; --no-save leaves the lock as it is.
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  // npm keeps the file as it was when nothing changed.
  utimesSync(INSTALLED, new Date(), new Date());
}

const isInstalled = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;
