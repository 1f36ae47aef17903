const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { Client } = require('pg');

const root = path.resolve(__dirname, '..', '..');

/**
 * The compiled application, as `prepare` leaves it before it is loaded, on a fresh database, listening on a free port: on SQLite, or
 * on PostgreSQL when `DATABASE_URL` is given. The admin is served when `options` says so, and was built.
 */
async function startApplication(prepare = () => undefined, options = { serveAdminPanel: false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-bench-'));
  const dropDatabase = await freshDatabase(folder);
  const secret = () => randomBytes(16).toString('hex');
  const port = await freePort();
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(port),
    // What is read of it names pictures and pages by their whole address.
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    STRAPI_LOG_LEVEL: 'error',
    // What is measured is how quickly one machine is served.
    ODUS_LIMIT_ATTEMPTS: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  });
  return start(
    async () => {
      await dropDatabase();
      rmSync(folder, { recursive: true, force: true });
    },
    prepare,
    options,
  );
}

async function start(clean, prepare, options) {
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), ...options });
  prepare(strapi);
  await strapi.load();
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise((resolve) => server.listen(Number(process.env.PORT), '127.0.0.1', resolve));
  return {
    strapi,
    url: process.env.PUBLIC_URL,
    async stop() {
      await strapi.destroy();
      await clean();
    },
    /** Stops, does something else with the database, and starts again on it. */
    async restart(meanwhile) {
      await strapi.destroy();
      await meanwhile();
      return start(clean, prepare, options);
    },
  };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Points the environment to a new database; answers what removes it. */
async function freshDatabase(folder) {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) {
    Object.assign(process.env, { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'bench.db') });
    return async () => undefined;
  }
  const name = `odus_bench_${process.pid}`;
  await sql(DATABASE_URL, `create database "${name}"`);
  const url = new URL(DATABASE_URL);
  url.pathname = `/${name}`;
  Object.assign(process.env, { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.toString() });
  return () => sql(DATABASE_URL, `drop database if exists "${name}" with (force)`);
}

async function sql(connectionString, statement) {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

module.exports = { startApplication, root };
