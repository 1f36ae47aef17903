import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ItemRow } from '../domain/channel';
import type { Reference } from '../domain/source';
import { keyOf } from './entry-graph';

export interface StoredRecord {
  id: number;
  documentId: string;
  data: unknown;
}

export interface NewRecord extends Reference {
  source: string;
  /** Null when the entry is published but must not be shown; what it depends on may change that. */
  data: unknown;
  startsAt: number | null;
  endsAt: number | null;
  /** Keys of every entry that the projection read. */
  dependsOn: Iterable<string>;
}

const RECORDS = 'channel_records';
const REFERENCES = 'channel_record_references';
const ITEMS = 'channel_items';
/** SQLite accepts 500 rows in one insert. */
const CHUNK = 400;

/** The tables of records, of what they depend on, and of items. Every write is inside the caller's transaction. */
export default ({ strapi: _strapi }: { strapi: Core.Strapi }) => ({
  /** Writes records with their dependencies; answers their row ids by document id. Indexes: target, record. */
  async save(records: NewRecord[], trx: Knex.Transaction): Promise<Map<string, number>> {
    const ids = new Map<string, number>();
    for (const part of chunks(records)) {
      const rows = part.map(({ uid, documentId, source, data, startsAt, endsAt }) => ({
        source,
        target_uid: uid,
        target_document_id: documentId,
        data: JSON.stringify(data),
        starts_at: startsAt,
        ends_at: endsAt,
      }));
      const saved = (await trx(RECORDS)
        .insert(rows)
        .onConflict(['target_uid', 'target_document_id'])
        .merge()
        .returning(['id', 'target_document_id'])) as { id: number; target_document_id: string }[];
      for (const { id, target_document_id } of saved) ids.set(target_document_id, id);
    }
    await trx(REFERENCES)
      .whereIn('record_id', [...ids.values()])
      .delete();
    const references = records.flatMap(({ documentId, dependsOn }) =>
      [...dependsOn].map((target) => ({ record_id: ids.get(documentId), target })),
    );
    for (const part of chunks(references)) await trx(REFERENCES).insert(part);
    return ids;
  },

  /** Forgets records that are no longer published, with their items. */
  async remove(uid: string, documentIds: string[], trx: Knex.Transaction): Promise<void> {
    const records = trx(RECORDS).where({ target_uid: uid }).whereIn('target_document_id', documentIds);
    const ids = (await records.clone().select('id')).map(({ id }: { id: number }) => id);
    if (ids.length === 0) return;
    await trx(ITEMS).whereIn('record_id', ids).delete();
    await trx(REFERENCES).whereIn('record_id', ids).delete();
    await records.delete();
  },

  /** The records that read any of these entries when they were projected. */
  async dependents(references: Reference[], trx: Knex.Transaction): Promise<Reference[]> {
    const rows = (await trx(REFERENCES)
      .join(RECORDS, `${RECORDS}.id`, `${REFERENCES}.record_id`)
      .whereIn(`${REFERENCES}.target`, references.map(keyOf))
      .distinct(`${RECORDS}.target_uid as uid`, `${RECORDS}.target_document_id as documentId`)) as Reference[];
    return rows;
  },

  /** The records of a source after a row id, in order, at most `limit`. */
  async page(source: string, afterId: number, limit: number, trx: Knex.Transaction): Promise<StoredRecord[]> {
    const rows = (await trx(RECORDS)
      .where({ source })
      .andWhere('id', '>', afterId)
      .orderBy('id')
      .limit(limit)
      .select('id', 'target_document_id as documentId', 'data')) as { id: number; documentId: string; data: unknown }[];
    return rows.map(({ data, ...row }) => ({ ...row, data: parseJson(data) }));
  },

  /** Replaces the items of these records in a channel. */
  async replaceItems(
    channelDocumentId: string,
    items: { recordId: number; documentId: string; rows: ItemRow[] }[],
    trx: Knex.Transaction,
  ): Promise<void> {
    const recordIds = items.map(({ recordId }) => recordId);
    await trx(ITEMS).where({ channel_document_id: channelDocumentId }).whereIn('record_id', recordIds).delete();
    const rows = items.flatMap(({ recordId, documentId, rows: itemRows }) =>
      itemRows.map(({ locale, body, sortKey, startsAt, endsAt, visibleFrom, visibleUntil }) => ({
        channel_document_id: channelDocumentId,
        record_id: recordId,
        target_document_id: documentId,
        locale_code: locale,
        body,
        sort_key: sortKey,
        starts_at: startsAt,
        ends_at: endsAt,
        visible_from: visibleFrom,
        visible_until: visibleUntil,
      })),
    );
    for (const part of chunks(rows)) await trx(ITEMS).insert(part);
  },

  async emptyChannel(channelDocumentId: string, trx: Knex.Transaction): Promise<void> {
    await trx(ITEMS).where({ channel_document_id: channelDocumentId }).delete();
  },
});

/** PostgreSQL gives JSON parsed, SQLite as text. */
export const parseJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let index = 0; index < rows.length; index += CHUNK) yield rows.slice(index, index + CHUNK);
}
