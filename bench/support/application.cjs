const { randomBytes } = require('node:crypto');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const root = path.resolve(__dirname, '..', '..');

/** The compiled application on a fresh SQLite database, listening on a free port. */
async function startApplication() {
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-bench-'));
  const secret = () => randomBytes(16).toString('hex');
  Object.assign(process.env, {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: path.join(folder, 'bench.db'),
    APP_KEYS: secret(),
    ADMIN_JWT_SECRET: secret(),
    JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    STRAPI_LOG_LEVEL: 'error',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  });
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  const server = strapi.server.httpServer;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    strapi,
    url: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      await strapi.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

module.exports = { startApplication, root };
