// Compiles the app once, then prepares an empty, fully migrated TEMPLATE database which every test file copies
// (SQLite: file copy; PostgreSQL: CREATE DATABASE ... TEMPLATE ..., the role needs CREATEDB).
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const fs = require('node:fs');

const root = path.resolve(__dirname, '..', '..');
const BOOT = `require('@strapi/strapi').createStrapi({appDir:process.cwd(),distDir:require('path').resolve('dist'),serveAdminPanel:false}).load().then(s=>s.destroy()).then(()=>process.exit(0),e=>{console.error(e);process.exit(1)})`;

module.exports = async () => {
  if (!process.env.SKIP_COMPILE)
    execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', root], {
      stdio: 'inherit',
      cwd: root,
    });
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'error',
    STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
    APP_KEYS: 'k',
    JWT_SECRET: 's4',
    ADMIN_JWT_SECRET: 's1',
    API_TOKEN_SALT: 's2',
    TRANSFER_TOKEN_SALT: 's3',
    ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
    NODE_NO_WARNINGS: '1',
  };
  if (process.env.DATABASE_CLIENT === 'postgres') {
    const { Client } = require('pg');
    const name = `odus_tpl_${process.pid}`;
    const admin = new Client({ connectionString: process.env.DATABASE_URL });
    await admin.connect();
    await admin.query(`create database "${name}"`);
    await admin.end();
    const url = new URL(process.env.DATABASE_URL);
    url.pathname = `/${name}`;
    execFileSync(process.execPath, ['-e', BOOT], {
      cwd: root,
      stdio: 'inherit',
      env: { ...env, DATABASE_URL: url.toString() },
    });
    process.env.TEST_TEMPLATE_DB = name;
  } else {
    const file = path.join(root, '.tmp', `template-${process.pid}.db`);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    execFileSync(process.execPath, ['-e', BOOT], {
      cwd: root,
      stdio: 'inherit',
      env: { ...env, DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    });
    process.env.TEST_TEMPLATE_DB = file; // set before the workers fork, so they inherit it
  }
};
