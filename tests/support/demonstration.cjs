// The demonstration is loaded once for what is compiled, and copied by each run: loading takes longer than most tests.
const { fork } = require('node:child_process');
const { createHash } = require('node:crypto');
const { once } = require('node:events');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { setTimeout } = require('node:timers/promises');

const root = path.resolve(__dirname, '..', '..');
const folder = path.join(root, '.cache', 'demonstration');
const POLL_MS = 200;

/** `{ file, administrator, members }`: a database of SQLite to copy, and who may enter. */
exports.loadedDemonstration = async () => {
  const loaded = path.join(folder, fingerprint());
  while (!existsSync(loaded)) {
    if (isBeingLoaded()) await setTimeout(POLL_MS);
    else await loadInto(loaded);
  }
  const accounts = JSON.parse(readFileSync(path.join(loaded, 'accounts.json'), 'utf8'));
  return { file: path.join(loaded, 'data.db'), ...accounts };
};

/** Whether another worker loads it. One that was killed meanwhile does not. */
const isBeingLoaded = () => kept().some(isAtWork);

const kept = () => (existsSync(folder) ? readdirSync(folder) : []);

function isAtWork(name) {
  const [, pid] = /^loading-(\d+)$/.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}

async function loadInto(loaded) {
  const loading = path.join(folder, `loading-${process.pid}`);
  mkdirSync(loading, { recursive: true });
  for (const name of kept().filter((one) => !isAtWork(one))) rmSync(path.join(folder, name), { recursive: true });
  const accounts = await load(path.join(loading, 'data.db'));
  writeFileSync(path.join(loading, 'accounts.json'), JSON.stringify(accounts));
  if (existsSync(loaded)) rmSync(loading, { recursive: true });
  else renameSync(loading, loaded);
}

/** Changes with what is compiled, and with the day around which the season is made. */
function fingerprint() {
  const hash = createHash('sha256').update(new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' }));
  for (const name of ['dist/src', 'dist/config'].flatMap(filesIn)) hash.update(name).update(readFileSync(name));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(name) {
  const files = readdirSync(path.join(root, name), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return files.map((one) => path.join(one.parentPath ?? one.path, one.name)).sort();
}

async function load(file) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: file,
    APP_KEYS: 'one,two',
    ADMIN_JWT_SECRET: 'admin',
    API_TOKEN_SALT: 'salt',
    TRANSFER_TOKEN_SALT: 'salt',
    JWT_SECRET: 'jwt',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    STRAPI_LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    ODUS_URI_BASE: 'https://odus.example',
    ODUS_UID_DOMAIN: 'odus.example',
  };
  const preparing = fork(path.join(root, 'scripts', 'prepare-demonstration.cjs'), { cwd: root, env, execArgv: [] });
  let answer;
  preparing.once('message', (message) => (answer = message));
  const [code] = await once(preparing, 'exit');
  if (code !== 0 || !answer) throw new Error(`The demonstration was not loaded (code ${code})`);
  return answer;
}
