import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Locks by name, which all processes of one PostgreSQL know. SQLite has one process and one writer, and needs none. */
const isShared = (strapi: Core.Strapi): boolean => strapi.config.get('database.connection.client') === 'postgres';

/** Until the end of this transaction, nobody else who asks for the same name goes on. */
export async function lockIn(strapi: Core.Strapi, trx: Knex.Transaction, name: string): Promise<void> {
  if (isShared(strapi)) await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
}

/** The same without waiting: false when somebody else has it. */
export async function tryLockIn(strapi: Core.Strapi, trx: Knex.Transaction, name: string): Promise<boolean> {
  if (!isShared(strapi)) return true;
  const answer = await trx.raw<Answer>('select pg_try_advisory_xact_lock(hashtext(?)) as taken', [name]);
  return answer.rows[0]?.taken === true;
}

/** Works while no other process works under this name, and waits for its turn. */
export const withLock = (strapi: Core.Strapi, name: string, work: () => Promise<unknown>): Promise<void> =>
  holding(strapi, name, 'select true as taken from pg_advisory_lock(hashtext(?))', work);

/** Works unless another process works under this name already. */
export const tryWithLock = (strapi: Core.Strapi, name: string, work: () => Promise<unknown>): Promise<void> =>
  holding(strapi, name, 'select pg_try_advisory_lock(hashtext(?)) as taken', work);

interface Answer {
  rows: { taken: boolean }[];
}

interface Connections {
  acquireConnection(): Promise<unknown>;
  releaseConnection(connection: unknown): Promise<void>;
}

/** The lock belongs to a connection that is kept meanwhile: if it or the process dies, so does the lock. */
async function holding(strapi: Core.Strapi, name: string, take: string, work: () => Promise<unknown>): Promise<void> {
  if (!isShared(strapi)) return void (await work());
  const knex: Knex = strapi.db.connection;
  const connections = knex.client as Connections;
  const connection = await connections.acquireConnection();
  const run = (statement: string) => knex.raw<Answer>(statement, [name]).connection(connection);
  try {
    const { rows } = await run(take);
    if (!rows[0]?.taken) return;
    try {
      await work();
    } finally {
      await run('select pg_advisory_unlock(hashtext(?))');
    }
  } finally {
    await connections.releaseConnection(connection);
  }
}
