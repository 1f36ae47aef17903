import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Any constant that every process shares. */
const ADVISORY_LOCK = 20_261;

interface Connections {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

/**
 * Works while no other process of this database does. The lock belongs to a connection that is kept meanwhile: if it or
 * the process dies, so does the lock.
 */
export async function oneAtATime(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  if (strapi.config.get('database.connection.client') !== 'postgres') return work();
  const knex: Knex = strapi.db.connection;
  const connections = knex.client as Connections;
  const connection = await connections.acquireConnection();
  const run = (statement: string) => knex.raw(statement, [ADVISORY_LOCK]).connection(connection);
  try {
    await run('select pg_advisory_lock(?)');
    try {
      await work();
    } finally {
      await run('select pg_advisory_unlock(?)');
    }
  } finally {
    await connections.releaseConnection(connection);
  }
}
