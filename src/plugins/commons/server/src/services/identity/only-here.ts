import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any constant that every process shares, and no other lock. */
const ADVISORY_LOCK = 20_264;

interface Connections {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

/**
 * Works unless another process of this database does already. The lock belongs to a connection that is kept meanwhile: if it or the process
 * dies, so does the lock.
 */
export async function onlyHere(strapi: Core.Strapi, work: () => Promise<unknown>): Promise<void> {
  if (strapi.config.get('database.connection.client') !== 'postgres') return void (await work());
  const knex: Knex = strapi.db.connection;
  const connections = knex.client as Connections;
  const connection = await connections.acquireConnection();
  const run = (statement: string) => knex.raw(statement, [ADVISORY_LOCK]).connection(connection);
  try {
    const { rows } = (await run('select pg_try_advisory_lock(?) as taken')) as unknown as {
      rows: { taken: boolean }[];
    };
    if (!rows[0]?.taken) return;
    try {
      await work();
    } finally {
      await run('select pg_advisory_unlock(?)');
    }
  } finally {
    await connections.releaseConnection(connection);
  }
}
