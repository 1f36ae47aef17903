import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../plugin-kit/server/sql';
import { tracesOf } from '../../../../../plugin-kit/server/traces';

const ANSWERS = {
  survey_answers: ['questionnaire', 'day', 'choices', 'consent'],
  survey_texts: ['questionnaire', 'question', 'text', 'is_read'],
  survey_keys: ['questionnaire', 'digest'],
  survey_tickets: ['questionnaire', 'digest', 'is_used'],
};
/** What was sent from a device: of no use once nobody can send it again. */
const OF_DEVICES = ['survey_keys', 'survey_tickets'];

/**
 * The order in which a database wrote rows would join an answer to the key or ticket that came with it: rows are written again in another order,
 * and the traces of the former ones removed, each time that a questionnaire is counted.
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

  ...tracesOf(strapi, 'survey', 'traces', Object.keys(ANSWERS)),
});

const asWritten = ({ choices, ...row }: Record<string, unknown>): object =>
  choices === undefined ? row : { ...row, choices: typeof choices === 'string' ? choices : JSON.stringify(choices) };
