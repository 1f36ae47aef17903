import type { Table } from '../../../../plugin-kit/server/tables';

/**
 * What people answered. Row ids are drawn at random and no instant is kept: nothing says who came after whom, and no column joins an answer to
 * the key of the page or to the ticket with which it was sent.
 */
export const tables: Record<string, Table> = {
  // A choice of each question, by its code. `consent` is the digest of the code with which somebody takes a consent back; null without one.
  answer: {
    name: 'survey_answers',
    columns: { questionnaire: 'string', day: 'string', choices: 'json', consent: 'string' },
    indexes: { survey_answers_questionnaire_idx: ['questionnaire'], survey_answers_consent_idx: ['consent'] },
  },
  // What people wrote, apart from the rest of what they answered, until a moderator read it.
  text: {
    name: 'survey_texts',
    columns: { questionnaire: 'string', question: 'string', text: 'text', isRead: 'boolean' },
    indexes: { survey_texts_questionnaire_idx: ['questionnaire', 'is_read'] },
  },
  // Digests of the keys of pages that were sent: a page that is sent again counts once. Removed at the close.
  key: {
    name: 'survey_keys',
    columns: { questionnaire: 'string', digest: 'string' },
    unique: { survey_keys_digest_uq: ['questionnaire', 'digest'] },
  },
  // Digests of the tickets that were given, each good for one answer. Removed at the close.
  ticket: {
    name: 'survey_tickets',
    columns: { questionnaire: 'string', digest: 'string', isUsed: 'boolean' },
    unique: { survey_tickets_digest_uq: ['questionnaire', 'digest'] },
  },
  // What was counted last: every figure that anybody reads comes from here. `isFinal` once the questionnaire is closed, for good.
  snapshot: {
    name: 'survey_snapshots',
    columns: { questionnaire: 'string', answers: 'integer', counts: 'json', isFinal: 'boolean', day: 'string' },
    unique: { survey_snapshots_questionnaire_uq: ['questionnaire'] },
  },
};
