import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { hostRequire } from './host';

const ROOT = path.resolve(__dirname, '..', '..');
const DIST = path.join(ROOT, 'dist');
const DATABASE_URL = process.env.DATABASE_URL;
const DAY_S = 86_400;

const SETTINGS = {
  NODE_ENV: 'test',
  PORT: '1337',
  APP_KEYS: 'one,two',
  ADMIN_JWT_SECRET: 'admin',
  API_TOKEN_SALT: 'salt',
  TRANSFER_TOKEN_SALT: 'salt',
  JWT_SECRET: 'jwt',
  ENCRYPTION_KEY: '0123456789abcdef0123456789abcdef',
  ODUS_LIMIT_ATTEMPTS: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'fr',
  ODUS_URI_BASE: 'https://odus.example',
  ODUS_UID_DOMAIN: 'odus.example',
};

export interface TestApp {
  strapi: Core.Strapi;
  server: import('node:http').Server;
  close(): Promise<void>;
  /** Stops, does something else with the database, and starts again on it. */
  restart(meanwhile: () => Promise<void>): Promise<TestApp>;
}

interface Options {
  /** Access tokens end after minutes, as in production; otherwise no test file is signed out on a slow machine. */
  hasShortSessions?: boolean;
}

/** Boots the compiled application in this process, on its own copy of the template database. */
export async function bootApp(
  settings: Record<string, string> = {},
  distDir = DIST,
  options: Options = {},
): Promise<TestApp> {
  Object.assign(process.env, SETTINGS, { STRAPI_LOG_LEVEL: process.env.STRAPI_LOG_LEVEL ?? 'error' }, settings);
  return start(distDir, options, await copyTemplateDatabase(process.env.TEST_TEMPLATE_DB ?? ''));
}

/** Boots the compiled application on a copy of the demonstration. */
export async function bootDemonstration(): Promise<TestApp> {
  if (process.env.DATABASE_CLIENT === 'postgres') {
    const app = await bootApp();
    const { loadDemonstration } = hostRequire(
      '../../dist/src/demonstration/load',
    ) as typeof import('../../src/demonstration/load');
    await loadDemonstration(app.strapi);
    return app;
  }
  const { loadedDemonstration } = require('./demonstration.cjs') as {
    loadedDemonstration(): Promise<{ file: string }>;
  };
  process.env.TEST_TEMPLATE_DB = (await loadedDemonstration()).file;
  return bootApp();
}

async function start(distDir: string, options: Options, dropDatabase: () => Promise<void>): Promise<TestApp> {
  // What another application than the compiled one leaves in Strapi's modules goes with the test file.
  const load = distDir === DIST ? hostRequire : require;
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir, autoReload: false, serveAdminPanel: false });
  // The steps of `strapi.load()`: the plugins have their settings after the first, and read them in the second.
  await strapi.register();
  if (!options.hasShortSessions) prolongSessions(strapi);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  hashQuickly(strapi);
  // What a test imports itself asks for the application under this name too.
  Object.assign(globalThis, { strapi });
  strapi.server.mount();
  const stop = async () => {
    await untilIdle(strapi);
    await strapi.destroy();
  };
  return {
    strapi,
    server: strapi.server.httpServer,
    async close() {
      await stop();
      await dropDatabase();
    },
    async restart(meanwhile) {
      await stop();
      await meanwhile();
      return start(distDir, options, dropDatabase);
    },
  };
}

function prolongSessions(strapi: Core.Strapi): void {
  for (const path of ['admin.auth.sessions', 'plugin::users-permissions.sessions'])
    strapi.config.set(path, { ...strapi.config.get<object>(path), accessTokenLifespan: DAY_S });
}

/** Passwords of tests need no protection, and hashing them took longer than signing in. */
function hashQuickly(strapi: Core.Strapi): void {
  const { hash } = hostRequire('bcryptjs') as { hash(password: string, rounds: number): Promise<string> };
  Object.assign(strapi.service('admin::auth') as object, { hashPassword: (password: string) => hash(password, 4) });
}

/** Strapi reads an entry again after its commit, to tell its webhooks: closing the pool meanwhile would be an error. */
async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { pool: { numUsed(): number; numPendingAcquires(): number } };
  for (let quiet = 0; quiet < 3; quiet += 1) {
    if (pool.numUsed() + pool.numPendingAcquires() > 0) quiet = -1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function copyTemplateDatabase(template: string): Promise<() => Promise<void>> {
  if (process.env.DATABASE_CLIENT === 'postgres') {
    const name = `odus_test_${process.pid}_${Date.now()}`;
    await sql(`create database "${name}" template "${template}"`);
    const url = new URL(DATABASE_URL ?? '');
    url.pathname = `/${name}`;
    // Commits do not wait for the disk of the server: what a crash of its machine would take back is only a test.
    url.searchParams.set('options', '-c synchronous_commit=off');
    process.env.DATABASE_URL = url.toString();
    return () => sql(`drop database if exists "${name}" with (force)`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'odus-test-'));
  process.env.DATABASE_FILENAME = path.join(folder, 'test.db');
  copyFileSync(template, process.env.DATABASE_FILENAME);
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function sql(statement: string): Promise<void> {
  const { Client } = require('pg') as typeof import('pg');
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
