import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { codeFrom } from '../domain/questionnaire';
import { addRow, digestOf } from './random-rows';
import { inTransaction } from './transaction';

/** 31^10 of them: nobody guesses one. */
const LENGTH = 10;

/** Codes good for one answer, which the organiser hands out. They are told once, and only their digests are kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async make(questionnaire: string, count: number): Promise<string[]> {
    const codes = Array.from({ length: count }, () => codeFrom(randomBytes(LENGTH)));
    await inTransaction(strapi, async (trx) => {
      for (const code of codes) {
        const ticket = { questionnaire, digest: digestOf(code) };
        await addRow(trx, 'survey_tickets', { ...ticket, is_used: false }, ticket);
      }
    });
    return codes;
  },

  async count(questionnaire: string): Promise<{ given: number; used: number }> {
    const rows = (await strapi.db
      .connection('survey_tickets')
      .where({ questionnaire })
      .groupBy('is_used')
      .select('is_used')
      .count({ count: '*' })) as { is_used: boolean | number; count: number | string }[];
    const countOf = (isUsed: boolean) =>
      rows.filter((row) => Boolean(row.is_used) === isUsed).reduce((sum, { count }) => sum + Number(count), 0);
    return { given: countOf(true) + countOf(false), used: countOf(true) };
  },
});
