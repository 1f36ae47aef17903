import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { answersCsv, codebookCsv, type ConsentedAnswer } from '../domain/export';
import { codeFrom } from '../domain/questionnaire';
import { getService } from './get-service';
import { digestOf } from './random-rows';

const MAX_ROWS = 100_000;
const CODE_LENGTH = 12;

/** The answers of those who consented to research, and how they take it back. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * The code with which a consent is taken back. Whoever sends the same page again is told the same one; it cannot be made from what is kept,
   * nor from a ticket, which others have held.
   */
  codeOf: (key: string): string =>
    codeFrom(createHash('sha256').update(`consent ${key}`).digest().subarray(0, CODE_LENGTH)),

  /** Answers to questionnaires that are closed, of those who consented and did not take it back. */
  async answersCsv(): Promise<string> {
    const closed = strapi.db.connection('survey_snapshots').where({ is_final: true }).select('questionnaire');
    const rows = (await strapi.db
      .connection('survey_answers')
      .whereNotNull('consent')
      .whereIn('questionnaire', closed)
      .orderBy('id')
      .limit(MAX_ROWS)
      .select('questionnaire', 'day', 'choices')) as (Omit<ConsentedAnswer, 'choices'> & { choices: unknown })[];
    const answers = rows.map((row) => ({ ...row, choices: parseJson(row.choices) as Record<string, string[]> }));
    return answersCsv(answers, await allQuestions(strapi));
  },

  async codebookCsv(): Promise<string> {
    return codebookCsv(await allQuestions(strapi));
  },

  /** Takes a consent back; false for a code that is not one, or not any more. The answer goes on being counted. */
  async withdraw(code: string): Promise<boolean> {
    const changed = await strapi.db
      .connection('survey_answers')
      .where({ consent: digestOf(code) })
      .update({ consent: null });
    return changed > 0;
  },
});

const allQuestions = async (strapi: Core.Strapi) =>
  getService(strapi, 'bank').asked((await getService(strapi, 'bank').all()).map(({ code }) => code));
