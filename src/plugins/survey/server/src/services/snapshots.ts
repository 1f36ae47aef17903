import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { localDate } from '../../../../../plugin-kit/calendar';
import { parseJson } from '../../../../../plugin-kit/server/sql';
import { configurationOf } from '../configuration';
import { countAnswers, type Counts } from '../domain/counts';
import type { Published } from '../domain/indicators';
import { MIN_CELL, protectCounts } from '../domain/protect';
import { MIN_ANSWERS, stageOf, type Questionnaire } from '../domain/questionnaire';
import { getService } from './get-service';
import { addRow } from './random-rows';
import { inTransaction } from './transaction';

const TABLE = 'survey_snapshots';

export interface Snapshot {
  questionnaire: string;
  /** How many answers are counted in it; of those that came since, nothing is said. */
  answers: number;
  counts: Counts;
  isFinal: boolean;
  /** Local day on which the questionnaire opened. */
  day: string;
}

interface Row {
  questionnaire: string;
  answers: number;
  counts: unknown;
  is_final: boolean | number;
  day: string;
}

/**
 * What was counted last. Counts move by ten answers at a time, and at the close by five at least: no two of them differ by somebody whom one
 * saw answer. Everything that organisers and readers are shown is made from them.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async of(questionnaire: string): Promise<Snapshot | null> {
    const row = (await strapi.db.connection(TABLE).where({ questionnaire }).first()) as Row | undefined;
    return row ? toSnapshot(row) : null;
  },

  /** Counts again what has enough new answers, and for good what is closed. */
  async refreshAll(now: number): Promise<void> {
    for (const questionnaire of await getService(strapi, 'questionnaires').unfinished())
      await this.refresh(questionnaire, now);
  },

  async refresh(questionnaire: Questionnaire, now: number): Promise<void> {
    const { code } = questionnaire;
    const known = await this.of(code);
    if (known?.isFinal) return;
    const isFinal = stageOf(questionnaire, false, now) === 'closed';
    if (!isFinal && (await this.countNew(code, known)) < MIN_ANSWERS) return;
    const questions = await getService(strapi, 'bank').asked(questionnaire.questions);
    const day = localDate(new Date(questionnaire.opensAt), configurationOf(strapi).timeZone);
    await inTransaction(strapi, async (trx) => {
      await trx('survey_questionnaires').where({ code }).forUpdate().first('id');
      await write(trx, { code, questions, isFinal, day });
      await getService(strapi, 'traces').rewrite(code, isFinal, trx);
    });
    await getService(strapi, 'traces').owe();
  },

  async countNew(questionnaire: string, known: Snapshot | null): Promise<number> {
    const row = (await strapi.db
      .connection('survey_answers')
      .where({ questionnaire })
      .count({ count: '*' })
      .first()) as { count: number | string } | undefined;
    return Number(row?.count ?? 0) - (known?.answers ?? 0);
  },

  /** Every questionnaire that is closed and that enough people answered, as anybody may read it. */
  async published(): Promise<Published[]> {
    const rows = (await strapi.db
      .connection(`${TABLE} as s`)
      .join('survey_questionnaires as q', 'q.code', 's.questionnaire')
      .where('s.is_final', true)
      .where('s.answers', '>=', MIN_ANSWERS)
      .orderBy('s.day')
      .select('s.*', 'q.kind')) as (Row & { kind: string })[];
    const kinds = new Map((await getService(strapi, 'bank').all()).map(({ code, kind }) => [code, kind]));
    return rows.map((row) => ({
      ...{ code: row.questionnaire, kind: row.kind, day: row.day },
      counts: protectCounts(toSnapshot(row).counts, (question) => kinds.get(question) ?? 'choice'),
    }));
  },
});

const toSnapshot = ({ questionnaire, answers, counts, is_final, day }: Row): Snapshot => ({
  ...{ questionnaire, answers: Number(answers), day, isFinal: Boolean(is_final) },
  counts: parseJson(counts) as Counts,
});

interface Counting {
  code: string;
  questions: Parameters<typeof countAnswers>[1];
  isFinal: boolean;
  day: string;
}

/** In the transaction that holds the questionnaire. */
async function write(trx: Knex.Transaction, { code: questionnaire, questions, isFinal, day }: Counting): Promise<void> {
  const known = (await trx(TABLE).where({ questionnaire }).first()) as Row | undefined;
  if (known && Boolean(known.is_final)) return;
  const rows = (await trx('survey_answers').where({ questionnaire }).select('choices')) as { choices: unknown }[];
  // At the close too: the last few answers would stand out from those that were shown before.
  const isCountedAgain = !known || rows.length - Number(known.answers) >= (isFinal ? MIN_CELL : MIN_ANSWERS);
  const answers = rows.map(({ choices }) => parseJson(choices) as Record<string, string[]>);
  const counted = isCountedAgain
    ? { answers: rows.length, counts: JSON.stringify(countAnswers(answers, questions)) }
    : {};
  const values = { ...counted, day, is_final: isFinal };
  if (known) await trx(TABLE).where({ questionnaire }).update(values);
  else await addRow(trx, TABLE, { questionnaire, ...values });
}
