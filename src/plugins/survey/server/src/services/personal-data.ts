import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { forgetWords } from '../../../../../plugin-kit/server/forget-words';
import type { ForgottenWords } from '../../../../../plugin-kit/server/without-words';

/** Where people write freely. */
const WRITTEN = {
  texts: { survey_texts: ['text'] },
  values: { survey_questions: ['label', 'options'], survey_questionnaires: ['name'] },
};

/** What is known here of people: nobody is known, but what somebody wrote may name another one. */
export default (_: { strapi: Core.Strapi }) => ({
  /** Takes names out of what people wrote, in the transaction of an erasure. */
  async forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Record<string, number>> {
    const texts = await forgetWords(trx, WRITTEN, forgotten);
    return texts > 0 ? { survey_texts: texts } : {};
  },

  derivedTables: [],

  pathOf: ({ uid }: { uid: string; documentId: string }): string | null =>
    uid === 'plugin::survey.question' ? '/plugins/survey/bank' : null,
});
