import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { tryWithLock } from '../../../../../plugin-kit/server/locks';
import { chunks } from '../../../../../plugin-kit/server/sql';

const ANSWERS = {
  survey_answers: ['questionnaire', 'day', 'choices', 'consent'],
  survey_texts: ['questionnaire', 'question', 'text', 'is_read'],
  survey_keys: ['questionnaire', 'digest'],
  survey_tickets: ['questionnaire', 'digest', 'is_used'],
};
/** What was sent from a device: of no use once nobody can send it again. */
const OF_DEVICES = ['survey_keys', 'survey_tickets'];

/**
 * What a database keeps of the order in which rows were written: PostgreSQL the transaction of each and dead rows, SQLite its log of writes. They would
 * join an answer to the key or ticket that came with it. Owed each time that a questionnaire is counted, until it is done.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Writes the rows of a questionnaire again, in the order of their random numbers and in one transaction; at the close those of devices go. */
  async rewrite(questionnaire: string, isFinal: boolean, trx: Knex.Transaction): Promise<void> {
    for (const [table, columns] of Object.entries(ANSWERS)) {
      const rows = (await trx(table)
        .where({ questionnaire })
        .orderBy('id')
        .select('id', ...columns)) as Record<string, unknown>[];
      await trx(table).where({ questionnaire }).delete();
      if (isFinal && OF_DEVICES.includes(table)) continue;
      for (const part of chunks(rows.map(asWritten))) await trx(table).insert(part);
    }
  },

  owe: (): Promise<void> => owed(strapi).set({ value: true }),

  /** Tried again: somebody who reads the database meanwhile keeps it from being cleaned. */
  async remove(): Promise<void> {
    if (!(await owed(strapi).get({}))) return;
    const { connection } = strapi.db;
    const isPostgres = strapi.config.get('database.connection.client') === 'postgres';
    await tryWithLock(strapi, 'survey.traces', async () => {
      if (isPostgres ? await vacuum(connection) : await emptyLog(connection)) await owed(strapi).delete({});
    });
  },
});

const asWritten = ({ choices, ...row }: Record<string, unknown>): object =>
  choices === undefined ? row : { ...row, choices: typeof choices === 'string' ? choices : JSON.stringify(choices) };

const owed = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: 'survey', key: 'traces' }) as unknown as {
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
  for (const table of Object.keys(ANSWERS)) await connection.raw('vacuum (full) ??', [table]);
  return true;
}
