import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { localDate } from '../../../../../plugin-kit/calendar';
import { configurationOf } from '../configuration';
import type { Answer } from '../domain/answer-form';
import { addRow, digestOf } from './random-rows';
import { inTransaction } from './transaction';

export interface SentAnswer extends Answer {
  questionnaire: string;
  /** Of the page that was sent. */
  key: string;
  /** Null when no ticket is needed. */
  ticket: string | null;
  /** With which the consent to research is taken back; null without consent. */
  consentCode: string | null;
  now: number;
}

export type Outcome = 'counted' | 'again' | 'closed' | 'ticketUnknown' | 'ticketUsed';

/** Thrown to undo what was written before the ticket was found wrong. */
class WrongTicket extends Error {
  constructor(readonly outcome: 'ticketUnknown' | 'ticketUsed') {
    super();
  }
}

/** What people answer: each page that is sent counts once, whole or not at all. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async record(sent: SentAnswer): Promise<Outcome> {
    try {
      return await inTransaction(strapi, (trx) => record(strapi, sent, trx));
    } catch (error) {
      if (error instanceof WrongTicket) return error.outcome;
      throw error;
    }
  },
});

async function record(strapi: Core.Strapi, sent: SentAnswer, trx: Knex.Transaction): Promise<Outcome> {
  const { questionnaire, key, ticket, choices, texts, consentCode, now } = sent;
  // Whoever counts for good waits for the answers that are under way, and these for it.
  await trx('survey_questionnaires').where({ code: questionnaire }).forShare().first('id');
  const sameKey = { questionnaire, digest: digestOf(key) };
  if (await trx('survey_snapshots').where({ questionnaire, is_final: true }).first('id')) return 'closed';
  if (!(await addRow(trx, 'survey_keys', sameKey, sameKey))) return 'again';
  if (ticket !== null) await useTicket(trx, { questionnaire, digest: digestOf(ticket) });
  if (Object.keys(choices).length > 0)
    await addRow(trx, 'survey_answers', {
      questionnaire,
      day: localDate(new Date(now), configurationOf(strapi).timeZone),
      choices: JSON.stringify(choices),
      consent: consentCode && digestOf(consentCode),
    });
  for (const { question, text } of texts)
    await addRow(trx, 'survey_texts', { questionnaire, question, text, is_read: false });
  return 'counted';
}

/** @throws WrongTicket unless the ticket was given for this questionnaire and is good. */
async function useTicket(trx: Knex.Transaction, ticket: { questionnaire: string; digest: string }): Promise<void> {
  const used = await trx('survey_tickets')
    .where({ ...ticket, is_used: false })
    .update({ is_used: true });
  if (used > 0) return;
  throw new WrongTicket((await trx('survey_tickets').where(ticket).first('id')) ? 'ticketUsed' : 'ticketUnknown');
}
