import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { configurationOf } from '../configuration';
import {
  choicesOf,
  LOCALES,
  type AskedQuestion,
  type Choice,
  type LocalisedText,
  type newQuestion,
  type Question,
  type QuestionState,
} from '../domain/question';
import { conflict } from './errors';
import { translate, translateTo } from './translate';

const QUESTION = 'plugin::survey.question';
/** A bank that people choose from is a few dozen questions. */
const MAX_QUESTIONS = 500;

interface Row extends Omit<Question, 'options'> {
  documentId: string;
  options: unknown;
}

/** The bank of questions that questionnaires share, so that what they say can be compared. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async all(): Promise<Question[]> {
    const rows = (await strapi.db
      .query(QUESTION)
      .findMany({ orderBy: { id: 'asc' }, limit: MAX_QUESTIONS })) as unknown as Row[];
    return rows.map(({ code, kind, label, options, state }) => ({
      ...{ code, kind, label, state },
      options: (parseJson(options) ?? []) as Choice[],
    }));
  },

  /** Questions with what may be chosen in them, in the order of these codes; those that are gone are left out. */
  async asked(codes: string[]): Promise<AskedQuestion[]> {
    const [questions, communes] = [await this.all(), await this.communes()];
    return codes.flatMap((code) =>
      questions
        .filter((question) => question.code === code)
        .map((question) => ({ ...question, choices: choicesOf(question, communes) })),
    );
  },

  /** Where people live, and elsewhere. */
  async communes(): Promise<Choice[]> {
    const elsewhere = (code: 'elsewhere' | 'abroad'): Choice => ({
      code,
      label: Object.fromEntries(
        LOCALES.map((locale) => [locale, translateTo(locale, `commune.${code}`)]),
      ) as unknown as LocalisedText,
    });
    return [...(await configurationOf(strapi).communes(strapi)), elsewhere('elsewhere'), elsewhere('abroad')];
  },

  /** Adds a question, which may be asked once it is adopted. @throws ConflictError when its code is taken. */
  async propose({ options, ...question }: z.output<typeof newQuestion>): Promise<void> {
    const { code } = question;
    if ((await strapi.db.query(QUESTION).count({ where: { code } })) > 0)
      throw conflict(strapi, 'bank.codeTaken', { code });
    const numbered = options.map((label, index) => ({ code: `${index + 1}`, label }));
    await strapi.documents(QUESTION).create({ data: { ...question, options: numbered, state: 'proposed' } as never });
  },

  /** Adopts or retires a question. What it asks never changes: what people answered would mean something else. */
  async setState(code: string, state: QuestionState): Promise<void> {
    const row = (await strapi.db.query(QUESTION).findOne({ where: { code }, select: ['documentId'] })) as Row | null;
    if (!row) throw new errors.NotFoundError(translate(strapi, 'bank.absent', { code }));
    await strapi.documents(QUESTION).update({ documentId: row.documentId, data: { state } as never });
  },
});
