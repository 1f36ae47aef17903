import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs work in a transaction, or in the one that is open. */
export const inTransaction = <Answer>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Answer>,
): Promise<Answer> => strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as Promise<Answer>;
