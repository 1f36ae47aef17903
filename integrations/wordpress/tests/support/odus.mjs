// A real OduS with the data of the demonstration: the built application of this repository, on a copy of its database.
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');
const USED = '.tmp/wordpress-tests.db';
const PERFORMANCES = 'api::performance.performance';

/** Less than a session of the admin lasts. */
const SESSION_MS = 5 * 60_000;

const secret = () => randomBytes(32).toString('base64url');

const environment = (database, publicUrl) => ({
  ...process.env,
  ...{ NODE_ENV: 'production', STRAPI_LOG_LEVEL: 'error', STRAPI_TELEMETRY_DISABLED: 'true', HOST: '127.0.0.1' },
  ...{ DATABASE_CLIENT: 'sqlite', DATABASE_URL: '', DATABASE_FILENAME: database },
  ...{ APP_KEYS: secret(), ADMIN_JWT_SECRET: secret(), JWT_SECRET: secret() },
  ...{ API_TOKEN_SALT: secret(), TRANSFER_TOKEN_SALT: secret(), ENCRYPTION_KEY: secret() },
  ...{
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    PUBLIC_URL: publicUrl,
    ODUS_URI_BASE: publicUrl,
    ODUS_UID_DOMAIN: 'odus.example',
  },
  ...{ ODUS_TERRITORY: 'grand-brianconnais', ODUS_TIME_ZONE: 'Europe/Paris' },
});

/** Starts OduS, which says of itself that it is at `publicUrl`. */
export async function startOdus(publicUrl) {
  if (!existsSync(path.join(root, 'dist/src/index.js'))) throw new Error('Build OduS first: npm run build');
  mkdirSync(path.join(root, '.tmp'), { recursive: true });
  // What is published holds the address at which it is.
  const filled = `.tmp/wordpress-demonstration-${new URL(publicUrl).port}.db`;
  if (!existsSync(path.join(root, filled))) fill(filled, publicUrl);
  for (const suffix of ['', '-wal', '-shm']) rmSync(path.join(root, USED + suffix), { force: true });
  copyFileSync(path.join(root, filled), path.join(root, USED));

  const child = spawn(process.execPath, ['tests/support/serve.cjs'], {
    cwd: root,
    env: environment(USED, publicUrl),
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const { url, account } = await new Promise((resolve, reject) => {
    child.stdio[3].once('data', (text) => resolve(JSON.parse(text)));
    child.once('exit', (code) => reject(new Error(`OduS ended with ${code}`)));
  });
  return { url, ...editing(url, account), stop: () => stop(child) };
}

/** Fills a database with the demonstration, once: it takes minutes. */
function fill(filled, publicUrl) {
  const partial = `${filled}.partial`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(path.join(root, partial + suffix), { force: true });
  execFileSync(process.execPath, ['scripts/prepare-demonstration.cjs'], {
    cwd: root,
    env: environment(partial, publicUrl),
    stdio: 'ignore',
  });
  copyFileSync(path.join(root, partial), path.join(root, filled));
}

/** What an administrator does with performances. A session ends before the tests do. */
function editing(url, account) {
  const send = async (method, address, body, headers = {}) => {
    const response = await fetch(`${url}${address}`, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  let session = null;
  const token = async () => {
    if (session && Date.now() - session.at < SESSION_MS) return session.token;
    const { data } = await send('POST', '/admin/login', account);
    session = { at: Date.now(), token: data.token };
    return session.token;
  };
  const call = async (method, address, body) =>
    send(method, `/content-manager/collection-types/${PERFORMANCES}/${address}`, body, {
      Authorization: `Bearer ${await token()}`,
    });
  return {
    publish: (documentId, values) => call('POST', `${documentId}/actions/publish`, values),
    unpublish: (documentId) => call('POST', `${documentId}/actions/unpublish`, {}),
  };
}

function stop(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}
