import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tryWithLock } from '../../../../../../plugin-kit/server/locks';

const TABLES = ['cooperative_voters', 'cooperative_counts'];

/**
 * What a database keeps of rows that were written again: SQLite in its log of writes, PostgreSQL in dead rows. In the order of the votes, they would
 * join each voter to the sum that changed with them. Owed from the transaction of the close on, until it is done.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  owe: (): Promise<void> => owed(strapi).set({ value: true }),

  /** Tried again each minute: somebody who reads the database meanwhile keeps it from being cleaned. */
  async remove(): Promise<void> {
    if (!(await owed(strapi).get({}))) return;
    const { connection } = strapi.db;
    const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
    await tryWithLock(strapi, 'cooperative.ballot-traces', async () => {
      const isClean = isPostgres ? await vacuum(connection) : await emptyLog(connection);
      if (isClean) await owed(strapi).delete({});
      else
        strapi.log.warn(
          'cooperative: the database is being read elsewhere; traces of ballots are removed in a minute.',
        );
    });
  },
});

const owed = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: 'cooperative', key: 'ballot-traces' }) as unknown as {
    get(options: object): Promise<unknown>;
    set(options: { value: unknown }): Promise<void>;
    delete(options: object): Promise<void>;
  };

/** The log of writes begins again empty (sqlite.org/pragma.html#pragma_wal_checkpoint). */
async function emptyLog(connection: Knex): Promise<boolean> {
  const [answer] = (await connection.raw('pragma wal_checkpoint(truncate)')) as { busy: number }[];
  return answer?.busy === 0;
}

/** The tables are written anew, without what is dead in them (postgresql.org/docs/current/sql-vacuum.html). */
async function vacuum(connection: Knex): Promise<boolean> {
  for (const table of TABLES) await connection.raw('vacuum (full) ??', [table]);
  return true;
}
