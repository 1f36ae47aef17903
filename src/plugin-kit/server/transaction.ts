import type { Knex } from 'knex';

/** What Strapi gives the work of a transaction: it does not type it. */
export interface Transaction {
  trx: Knex.Transaction;
  /** Called once the outermost transaction is kept. */
  onCommit(callback: () => void): void;
}
