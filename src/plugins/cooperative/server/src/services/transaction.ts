import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs work in a transaction, or in the one that is open: nested work is kept or lost with it. */
export const inTransaction = <Answer>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Answer>,
): Promise<Answer> => strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as Promise<Answer>;

/** Until the end of this transaction, nobody else who asks for the same name goes on. SQLite has one writer anyway. */
export async function lockIn(strapi: Core.Strapi, trx: Knex.Transaction, name: string): Promise<void> {
  if (strapi.config.get('database.connection.client') !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
}
