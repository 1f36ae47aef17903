import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { chunks } from '../../../../../plugin-kit/server/sql';
import type { Counts } from '../domain/counts';
import { ENTRIES, FEEDS, READS } from '../tables';

/** A statement of so many takes some milliseconds. */
const ROWS_AT_ONCE = 1000;

interface Numbered<Row> {
  table: string;
  /** What a row is about, in the order of its unique index. */
  about: (keyof Row & string)[];
  numbers: (keyof Row & string)[];
}

const reads: Numbered<Counts['reads'][number]> = {
  ...{ table: READS, about: ['channel', 'day', 'format', 'reader', 'site'], numbers: ['reads', 'unchanged', 'items'] },
};
const feeds: Numbered<Counts['feeds'][number]> = {
  ...{ table: FEEDS, about: ['channel', 'day', 'feed'], numbers: ['reads'] },
};
const entries: Numbered<Counts['entries'][number]> = {
  ...{ table: ENTRIES, about: ['target', 'month', 'channel'], numbers: ['deliveries', 'clicks'] },
};

/** Adds what processes counted to what is known already, however many write at once. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** All or nothing; one statement a table, but for very many entries. */
  async add(counts: Counts): Promise<void> {
    if (counts.reads.length + counts.entries.length === 0) return;
    await strapi.db.transaction(async ({ trx }: Transaction) => {
      await addRows(trx, reads, counts.reads);
      await addRows(trx, feeds, counts.feeds);
      for (const some of chunks(counts.entries, ROWS_AT_ONCE)) {
        await addRows(trx, entries, some);
        // SQLite writes in the thread that answers.
        await setImmediate();
      }
    });
  },

  /** Forgets what is older than a month. */
  async removeBefore(month: string): Promise<void> {
    const { connection } = strapi.db;
    await connection(READS).where('day', '<', month).delete();
    await connection(FEEDS).where('day', '<', month).delete();
    await connection(ENTRIES).where('month', '<', month).delete();
  },
});

/** The rows are one parameter, however many they are. Unique index: `reuse_…_uq`. */
async function addRows<Row>(
  trx: Knex.Transaction,
  { table, about, numbers }: Numbered<Row>,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...about, ...numbers];
  const isPostgres = (trx.client as { dialect?: string }).dialect === 'postgresql';
  const value = (column: string, position: number): string => {
    if (!isPostgres) return `json_extract(value, '$[${position}]')`;
    return numbers.some((one) => one === column) ? `(value->>${position})::bigint` : `value->>${position}`;
  };
  const from = isPostgres ? 'jsonb_array_elements(?::jsonb) as rows(value)' : 'json_each(?)';
  const sums = numbers.map((column) => `${column} = ${table}.${column} + excluded.${column}`);
  await trx.raw(
    `insert into ${table} (${columns.join(', ')}) select ${columns.map(value).join(', ')} from ${from} where true
     on conflict (${about.join(', ')}) do update set ${sums.join(', ')}`,
    [JSON.stringify(rows.map((row) => columns.map((column) => row[column])))],
  );
}
