import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { configurationOf, type EntryKind, type SurveyedEntry } from '../configuration';
import { codeFrom, type Questionnaire } from '../domain/questionnaire';
import { conflict } from './errors';
import { getService } from './get-service';
import { inTransaction } from './transaction';
import { translate } from './translate';

const UID = 'plugin::survey.questionnaire';
const CODE_LENGTH = 6;
const MAX_LISTED = 1000;
const ANSWERED = ['survey_answers', 'survey_texts', 'survey_keys', 'survey_tickets', 'survey_snapshots'];

interface Row extends Omit<Questionnaire, 'opensAt' | 'questions'> {
  documentId: string;
  opensAt: string;
  questions: unknown;
}

/** A questionnaire with the entry that it is about; null when that is not published, or no more. */
export interface FoundQuestionnaire extends Questionnaire {
  entry: SurveyedEntry | null;
}

/** Questions of the bank that are asked about one entry, under a code that people type or scan. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(code: string): Promise<FoundQuestionnaire | null> {
    const rows = (await strapi.db.query(UID).findMany({ where: { code }, limit: 1 })) as unknown as Row[];
    return (await withEntries(strapi, rows))[0] ?? null;
  },

  /** Those for whose entry one of these organisations answers; null: all. The latest first. */
  async list(organisations: string[] | null): Promise<FoundQuestionnaire[]> {
    const rows = (await strapi.db
      .query(UID)
      .findMany({ orderBy: { id: 'desc' }, limit: MAX_LISTED })) as unknown as Row[];
    const found = await withEntries(strapi, rows);
    return organisations ? found.filter(({ entry }) => answersFor(entry, organisations)) : found;
  },

  /** Those about one entry, the latest first. */
  async about(kind: string, target: string): Promise<FoundQuestionnaire[]> {
    const where = { kind, target };
    const rows = (await strapi.db
      .query(UID)
      .findMany({ where, orderBy: { id: 'desc' }, limit: MAX_LISTED })) as unknown as Row[];
    return withEntries(strapi, rows);
  },

  /** Those that are not counted for good. */
  async unfinished(): Promise<FoundQuestionnaire[]> {
    const final = strapi.db.connection('survey_snapshots').where({ is_final: true }).select('questionnaire');
    const codes = (await strapi.db
      .connection('survey_questionnaires')
      .whereNotIn('code', final)
      .limit(MAX_LISTED)
      .pluck('code')) as string[];
    const rows = (await strapi.db.query(UID).findMany({ where: { code: { $in: codes } } })) as unknown as Row[];
    return withEntries(strapi, rows);
  },

  async create(
    { entry, ...questionnaire }: Omit<Questionnaire, 'code' | 'name' | 'target' | 'opensAt'> & { entry: SurveyedEntry },
    now: number,
  ): Promise<string> {
    const code = await this.freeCode();
    const opensAt = new Date(entry.opensAt ?? now).toISOString();
    const data = { ...questionnaire, code, target: entry.documentId, name: entry.name, opensAt };
    await strapi.documents(UID).create({ data: data as never });
    return code;
  },

  /** Takes back a questionnaire that nobody has answered. @throws ConflictError when somebody has. */
  async remove(code: string): Promise<void> {
    await inTransaction(strapi, async (trx) => {
      await trx('survey_questionnaires').where({ code }).forUpdate().first('id');
      for (const table of ['survey_keys', 'survey_answers', 'survey_snapshots'])
        if (await trx(table).where({ questionnaire: code }).first('id'))
          throw conflict(strapi, 'questionnaire.answered');
      for (const table of ANSWERED) await trx(table).where({ questionnaire: code }).delete();
      await trx('survey_questionnaires').where({ code }).delete();
    });
  },

  async freeCode(): Promise<string> {
    for (;;) {
      const code = codeFrom(randomBytes(CODE_LENGTH));
      if ((await strapi.db.query(UID).count({ where: { code } })) === 0) return code;
    }
  },

  /** @throws NotFoundError for a kind that the application does not declare. */
  kind(code: string): EntryKind {
    const { kinds } = configurationOf(strapi);
    const kind = kinds.find((one) => one.code === code);
    if (kind) return kind;
    const known = kinds.map((one) => one.code).join(', ');
    throw new errors.NotFoundError(translate(strapi, 'kind.unknown', { code, known }));
  },

  /** Whether results were counted for good. */
  async isFinal(code: string): Promise<boolean> {
    return (await getService(strapi, 'snapshots').of(code))?.isFinal ?? false;
  },
});

/** Whether one of these organisations answers for an entry. */
export const answersFor = (entry: SurveyedEntry | null, organisations: string[]): boolean =>
  entry !== null && entry.organisations.some((one) => organisations.includes(one));

/** The entry says when it opens, as it is published now: a date may have been postponed. */
async function withEntries(strapi: Core.Strapi, rows: Row[]): Promise<FoundQuestionnaire[]> {
  const entries = new Map<string, SurveyedEntry>();
  for (const { code, read } of configurationOf(strapi).kinds) {
    const targets = rows.filter(({ kind }) => kind === code).map(({ target }) => target);
    if (targets.length > 0)
      for (const entry of await read(strapi, targets)) entries.set(`${code} ${entry.documentId}`, entry);
  }
  return rows.map((row) => {
    const { code, kind, target, name, openDays, needsTicket } = row;
    const entry = entries.get(`${kind} ${target}`) ?? null;
    return {
      ...{ code, kind, target, openDays, needsTicket, entry },
      name: entry?.name ?? name,
      questions: parseJson(row.questions) as string[],
      opensAt: entry?.opensAt ?? new Date(row.opensAt).getTime(),
    };
  });
}
