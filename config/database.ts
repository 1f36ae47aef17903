import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** SQLite in a file by default; PostgreSQL with DATABASE_CLIENT=postgres and DATABASE_URL. */
const config = ({ env }: Core.Config.Shared.ConfigParams) =>
  env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env);

const postgres = (env: Env) => ({
  connection: {
    client: 'postgres' as const,
    connection: { connectionString: env('DATABASE_URL', ''), schema: env('DATABASE_SCHEMA', 'public') },
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
  },
});

const sqlite = (env: Env) => ({
  connection: {
    client: 'sqlite' as const,
    // Once compiled, this file is dist/config/database.js: the application's root is two folders up.
    connection: { filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate: writeAhead },
  },
});

/** Pages that wait in the log before they are put in their places: those written again meanwhile are put there once. */
const LOGGED_PAGES = 2000;

interface SqliteConnection {
  pragma(statement: string): unknown;
}

/**
 * Readers do not wait for writers, and a commit does not wait for the disk: what a crash of the machine may take back
 * is whole transactions, the last ones (sqlite.org/wal.html). A crash of the application takes back nothing.
 */
function writeAhead(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma(`wal_autocheckpoint = ${LOGGED_PAGES}`);
  done(null, connection);
}

export default config;
