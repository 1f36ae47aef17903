// Loads the demonstration once, in a database which every test file copies: it takes longer than most tests.
const { fork } = require('node:child_process');
const { once } = require('node:events');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..', '..');

module.exports = async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'odus-demonstration-')), 'data.db');
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
  // Set before the workers fork, so that they inherit it.
  process.env.TEST_DEMONSTRATION = JSON.stringify({ file, ...answer });
};
