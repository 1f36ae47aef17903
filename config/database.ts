import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { keepStatements } from '../src/runtime/kept-statements';

type Env = Core.Config.Shared.ConfigParams['env'];

/** SQLite in a file by default; PostgreSQL with DATABASE_CLIENT=postgres and DATABASE_URL. */
const config = ({ env }: Core.Config.Shared.ConfigParams) =>
  env('DATABASE_CLIENT', 'sqlite') === 'postgres' ? postgres(env) : sqlite(env);

const postgres = (env: Env) => ({
  connection: {
    client: 'postgres' as const,
    connection: { connectionString: env('DATABASE_URL', ''), schema: env('DATABASE_SCHEMA', 'public') },
    // Statements go to the logs when they fail, what they write does not.
    compileSqlOnError: false,
    pool: {
      min: env.int('DATABASE_POOL_MIN', 2),
      max: env.int('DATABASE_POOL_MAX', 10),
      afterCreate: withoutCompiling,
    },
  },
});

interface PostgresConnection {
  query(statement: string, done: (error: Error | null) => void): void;
}

/**
 * A statement that joins twenty small tables is estimated at billions of rows, so PostgreSQL would compile it, for most of
 * a second, before it reads in a few milliseconds (postgresql.org/docs/current/jit-decision.html).
 */
function withoutCompiling(
  connection: PostgresConnection,
  done: (error: Error | null, connection: PostgresConnection) => void,
): void {
  connection.query('set jit = off', (error) => done(error, connection));
}

const sqlite = (env: Env) => ({
  // How long a statement waits for the writer of another process: src/runtime/wait-for-writers.ts.
  patienceMs: env.int('DATABASE_PATIENCE_MS', 5000),
  connection: {
    client: 'sqlite' as const,
    // Once compiled, this file is dist/config/database.js: the application's root is two folders up.
    connection: { filename: path.resolve(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')) },
    useNullAsDefault: true,
    compileSqlOnError: false,
    pool: { min: 1, max: 1, afterCreate: prepareSqlite },
  },
});

/** A thread puts logged pages in their places (src/runtime/checkpoints.ts); past so many, 80 MB, the application does it itself. */
const LOGGED_PAGES = 20_000;

interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(sql: string): object;
}

function prepareSqlite(connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void): void {
  writeAhead(connection);
  // What is removed is overwritten: a ballot or a name that is forgotten is in no copy of the file (sqlite.org/pragma.html#pragma_secure_delete).
  connection.pragma('secure_delete = ON');
  keepStatements(connection);
  done(null, connection);
}

/**
 * Readers do not wait for writers, and a commit does not wait for the disk: what a crash of the machine may take back
 * is whole transactions, the last ones (sqlite.org/wal.html). A crash of the application takes back nothing.
 */
function writeAhead(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma(`wal_autocheckpoint = ${LOGGED_PAGES}`);
  // SQLite would wait for another writer on the thread of every request: src/runtime/wait-for-writers.ts waits beside it.
  connection.pragma('busy_timeout = 0');
}

export default config;
