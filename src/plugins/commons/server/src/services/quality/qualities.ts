import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks } from '../../../../../../plugin-kit/server/sql';
import { attributesOf } from '../../../../../../plugin-kit/server/schema';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { configurationOf } from '../../configuration';
import { qualityOf } from '../../domain/quality/completeness';
import { inheritedRelations } from '../../domain/quality/criterion';
import { askingOf } from '../../domain/quality/freshness';
import type { QualitySettings } from '../../domain/quality/settings';
import { getService } from '../get-service';
import type { EntryReading } from './quality-reader';

export interface StoredQuality {
  uid: string;
  documentId: string;
  name: string;
  score: number;
  missing: string[];
  confirmedDate: string | null;
  dueDate: string | null;
  pastDate: string | null;
}

export interface QualityRow {
  target_uid: string;
  target_document_id: string;
  name: string | null;
  score: number;
  missing: string | null;
  confirmed_date: string | null;
  due_date: string | null;
  past_date: string | null;
}

export const QUALITIES = 'commons_qualities';

/** The table of qualities: a row an entry, written with the entry. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Takes up entries that were written beside the Document Service. */
  async keep(uid: string, documentIds: string[]): Promise<void> {
    if (!(uid in configurationOf(strapi).completeness)) return;
    await strapi.db.transaction(({ trx }: Transaction) => this.refresh(uid, documentIds, trx));
  },

  /** Computes some entries of a type again, in the caller's transaction; forgets those that are no more. */
  async refresh(uid: string, documentIds: string[], trx: Knex.Transaction): Promise<void> {
    if (documentIds.length === 0) return;
    const settings = await getService(strapi, 'quality-settings').read();
    const readings = await getService(strapi, 'quality-reader').read(uid, documentIds);
    const gone = documentIds.filter((documentId) => !readings.has(documentId));
    if (gone.length > 0) await trx(QUALITIES).where({ target_uid: uid }).whereIn('target_document_id', gone).delete();
    if (readings.size === 0) return;
    await trx(QUALITIES)
      .insert([...readings.values()].map((reading) => toRow(strapi, uid, reading, settings)))
      .onConflict(['target_uid', 'target_document_id'])
      .merge();
  },

  /** Marks the entries that inherit from some others: the worker computes them again. Index: target. */
  async markDependentsStale(uid: string, documentIds: string[], trx: Knex.Transaction): Promise<number> {
    let marked = 0;
    for (const [dependentUid, criteria] of Object.entries(configurationOf(strapi).completeness)) {
      const attributes = attributesOf(strapi, dependentUid);
      const relations = inheritedRelations(criteria).filter((name) => attributes[name]?.target === uid);
      if (relations.length === 0) continue;
      const dependents = (await strapi.db.query(dependentUid).findMany({
        select: ['documentId'],
        where: { $or: relations.map((name) => ({ [name]: { documentId: { $in: documentIds } } })) },
      })) as { documentId: string }[];
      for (const part of chunks([...new Set(dependents.map(({ documentId }) => documentId))]))
        marked += await trx(QUALITIES)
          .where({ target_uid: dependentUid })
          .whereIn('target_document_id', part)
          .update({ is_outdated: true });
    }
    return marked;
  },

  /** Marks every entry of some types. */
  async outdate(uids: string[]): Promise<void> {
    if (uids.length === 0) return;
    await strapi.db.transaction(({ trx }: Transaction) =>
      trx(QUALITIES).whereIn('target_uid', uids).update({ is_outdated: true }),
    );
  },

  /** The stored quality of an entry. Index: commons_qualities_target_uq. */
  async of(uid: string, documentId: string): Promise<StoredQuality | null> {
    const row = (await strapi.db
      .connection(QUALITIES)
      .where({ target_uid: uid, target_document_id: documentId })
      .first()) as QualityRow | undefined;
    return row ? toQuality(row) : null;
  },

  /** The scores of some entries of a type, by document id. Index: commons_qualities_target_uq. */
  async scoresOf(uid: string, documentIds: string[]): Promise<Record<string, number>> {
    const rows = (await strapi.db
      .connection(QUALITIES)
      .where({ target_uid: uid })
      .whereIn('target_document_id', documentIds)
      .select('target_document_id', 'score')) as QualityRow[];
    return Object.fromEntries(rows.map(({ target_document_id, score }) => [target_document_id, score]));
  },
});

export const toQuality = (row: QualityRow): StoredQuality => ({
  uid: row.target_uid,
  documentId: row.target_document_id,
  name: row.name ?? '',
  score: row.score,
  missing: (row.missing ?? '').split('|').filter(Boolean),
  confirmedDate: row.confirmed_date,
  dueDate: row.due_date,
  pastDate: row.past_date,
});

/** Each code between bars, so that SQL finds one by `like '%|code|%'`. */
export const barred = (codes: string[]): string => (codes.length > 0 ? `|${codes.join('|')}|` : '');

function toRow(strapi: Core.Strapi, uid: string, reading: EntryReading, { weights, months }: QualitySettings) {
  const criteria = configurationOf(strapi).completeness[uid] ?? [];
  const { score, missing } = qualityOf(reading.state, criteria, weights[uid] ?? {});
  const { dueDate, pastDate } = askingOf(reading, reading.isPublished ? (months[uid] ?? null) : null);
  return {
    target_uid: uid,
    target_document_id: reading.documentId,
    name: reading.name.slice(0, 400),
    score,
    missing: barred(missing),
    confirmed_date: reading.confirmedDate,
    due_date: dueDate,
    past_date: pastDate,
    is_outdated: false,
  };
}
