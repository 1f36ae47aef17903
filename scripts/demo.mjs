// `npm run demo`: from a fresh clone to a running OduS with demonstration data, on SQLite. PORT and HOST may be set.
import './node-version.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { pack } from '../integrations/wordpress/scripts/pack.mjs';
import { installSqlite, installToRun } from './install.mjs';
import { CommandFailed, run } from './run.mjs';

const SOURCES = ['src', 'config', 'package-lock.json', 'tsconfig.json'];
const SETTINGS = { DATABASE_CLIENT: 'sqlite', NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'warn' };

process.chdir(path.resolve(import.meta.dirname, '..'));
try {
  await demo();
} catch (error) {
  if (!(error instanceof CommandFailed)) console.error(error.message);
  process.exit(error.code > 0 ? error.code : 1);
}

async function demo() {
  await import('./setup.mjs');
  process.loadEnvFile('.env');
  const { HOST: host, PORT: port } = process.env;
  await refuseTakenPort(Number(port), host);
  console.log('OduS will be here in three to six minutes the first time, in half a minute the next ones.');
  await step('Packages', installToRun);
  await Promise.all([step('SQLite', installSqlite), isBuilt() || step('Server', compile)]);
  const [accounts] = await Promise.all([
    step('Demonstration data', () => ask('scripts/prepare-demonstration.cjs')),
    isBuilt() || step('Admin', buildAdmin),
  ]);
  pack();
  await serve(`http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`, accounts);
}

function refuseTakenPort(port, host) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) =>
      reject(new Error(`${host}:${port} cannot be used (${code}). Choose another port: PORT=1400 npm run demo`)),
    );
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/** Says what begins, and how long it took. */
async function step(name, action) {
  const started = Date.now();
  console.log(`  ${name}…`);
  const answer = await action();
  console.log(`  ${name}: done in ${Math.round((Date.now() - started) / 1000)} s`);
  return answer;
}

function isBuilt() {
  const built = 'dist/build/index.html';
  return existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(lastChange));
}

/** Without checking types: those who show it do not change it, and have not installed the types of packages. */
function compile() {
  return run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.', '--noCheck']);
}

function buildAdmin() {
  return run(process.execPath, ['scripts/build-admin.cjs'], { env: { NODE_ENV: 'production' } });
}

function lastChange(file) {
  const { mtimeMs } = statSync(file);
  if (!statSync(file).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(file).map((name) => lastChange(path.join(file, name))));
}

async function ask(script) {
  let answer;
  await run(process.execPath, [script], { env: SETTINGS, onMessage: (message) => (answer = message) });
  return answer;
}

/** Runs until Ctrl-C. */
async function serve(url, accounts) {
  await run(process.execPath, ['scripts/start.cjs'], {
    env: SETTINGS,
    onMessage: async () => console.log(welcome(url, accounts, await channels(url))),
  });
}

async function channels(url) {
  const response = await fetch(`${url}/api/channels`);
  return (await response.json()).data;
}

function welcome(url, { administrator: { email, password }, members }, published) {
  const account = password
    ? [`  password  ${password}   (shown once: note it down)`]
    : [
        '  password  the one shown when the account was made; to choose another:',
        `            npx strapi admin:reset-user-password --email=${email} --password=…`,
      ];
  const feeds = published.flatMap(({ name, links: { items, jsonld, ics } }) => [
    '',
    `  ${name}`,
    ...[items, jsonld, ics].filter(Boolean).map((address) => `    ${address}`),
  ]);
  return [
    '',
    `OduS is running. Ctrl-C stops it.`,
    '',
    `  site      ${url}/`,
    '',
    `  admin     ${url}/admin`,
    `  e-mail    ${email}`,
    ...account,
    '',
  ]
    .concat(membersIn(members))
    .concat([`  channels  ${url}/api/channels`, ...feeds, ''])
    .join('\n');
}

/** To try writing together: each writes in the name of an organisation. Passwords are known when the accounts are made. */
function membersIn(members) {
  const made = members.filter(({ password }) => password);
  if (made.length === 0) return [];
  const lines = made.map(({ name, email, password }) => `    ${name.padEnd(14)} ${email.padEnd(28)} ${password}`);
  return ['  members, who write in the name of their organisation (shown once):', ...lines, ''];
}
