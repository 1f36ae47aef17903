import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Until the end of this transaction, nobody else who asks for the same name goes on. SQLite has one writer anyway. */
export async function lockIn(strapi: Core.Strapi, trx: unknown, name: string): Promise<void> {
  if (strapi.config.get('database.connection.client') !== 'postgres') return;
  await (trx as Knex.Transaction).raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
}
