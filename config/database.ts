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
  },
});

export default config;
