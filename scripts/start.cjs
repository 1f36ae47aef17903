// `npm start`: starts the built application. On PostgreSQL several processes may start together: two of them
// changing the schema of one empty database break each other, so they load one after the other.
const { existsSync } = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');
const { Client } = require('pg');

/** Any number, the same for every process of one database. */
const LOCK = 20251;

const root = path.resolve(__dirname, '..');
process.chdir(root);
if (existsSync('.env')) process.loadEnvFile('.env');
process.env.NODE_ENV ??= 'production';

start().catch((error) => {
  console.error(error);
  process.exit(1);
});

async function start() {
  if (!existsSync('dist/build/index.html')) throw new Error('Build the application first: npm run build');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  const unlock = process.env.DATABASE_CLIENT === 'postgres' ? await lock() : () => {};
  try {
    await strapi.load();
  } finally {
    await unlock();
  }
  // A parent process prints its own addresses.
  if (process.send) strapi.config.set('server.logger.startup.enabled', false);
  await strapi.start();
  process.send?.('listening');
}

/** A lock of a session ends with its connection, also when the process dies. */
async function lock() {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [LOCK]);
  return () => client.end();
}
