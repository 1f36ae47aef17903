import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tryWithLock } from './locks';

interface Kept {
  get(options: object): Promise<unknown>;
  set(options: { value: unknown }): Promise<void>;
  delete(options: object): Promise<void>;
}

/**
 * What a database keeps of the order in which rows were written: PostgreSQL dead rows and the transaction of each, SQLite its log of writes.
 * A plugin owes their removal from the transaction that needs it on, until it is done.
 *
 * @param tables those that PostgreSQL writes anew.
 */
export function tracesOf(strapi: Core.Strapi, plugin: string, key: string, tables: string[]) {
  const owed = () => strapi.store({ type: 'plugin', name: plugin, key }) as unknown as Kept;

  return {
    owe: (): Promise<void> => owed().set({ value: true }),

    /** Tried again at the next call: somebody who reads the database meanwhile keeps it from being cleaned. */
    async remove(): Promise<void> {
      if (!(await owed().get({}))) return;
      const { connection } = strapi.db;
      const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
      await tryWithLock(strapi, `${plugin}.${key}`, async () => {
        const isClean = isPostgres ? await vacuum(connection, tables) : await emptyLog(connection);
        if (isClean) await owed().delete({});
        else strapi.log.warn(`${plugin}: the database is being read elsewhere; ${key} are removed at the next try.`);
      });
    },
  };
}

/** The log of writes begins again empty (sqlite.org/pragma.html#pragma_wal_checkpoint). */
async function emptyLog(connection: Knex): Promise<boolean> {
  const [answer] = (await connection.raw('pragma wal_checkpoint(truncate)')) as { busy: number }[];
  return answer?.busy === 0;
}

/** The tables are written anew, without what is dead in them (postgresql.org/docs/current/sql-vacuum.html). */
async function vacuum(connection: Knex, tables: string[]): Promise<boolean> {
  for (const table of tables) await connection.raw('vacuum (full) ??', [table]);
  return true;
}
