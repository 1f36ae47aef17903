// `npm run demo`: from a fresh clone to a running OduS with demonstration data, on SQLite. PORT and HOST may be set.
import './node-version.mjs';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { installDependencies } from './install.mjs';
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
  await installDependencies();
  await build();
  console.log('Loading the demonstration data…');
  const accounts = await ask('scripts/prepare-demonstration.cjs');
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

async function build() {
  const built = 'dist/build/index.html';
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...SOURCES.map(lastChange))) return;
  console.log('Building the application (a minute or two)…');
  await run(process.execPath, ['scripts/build.mjs']);
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
