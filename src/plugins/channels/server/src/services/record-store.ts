import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SearchIndex } from '../domain/search-index';
import type { Reference } from '../domain/source';
import { keyOf } from './entry-graph';
import { insertRows } from './insert-rows';

export interface StoredRecord {
  id: number;
  documentId: string;
  data: unknown;
  /** Changes whenever the data change. */
  digest: string;
}

export interface NewRecord extends Reference {
  source: string;
  /** Null when the entry is published but must not be shown; what it depends on may change that. */
  data: unknown;
  startsAt: number | null;
  endsAt: number | null;
  index: SearchIndex | null;
  /** Keys of every entry that the projection read. */
  dependsOn: Iterable<string>;
}

/** What became of a record in its table. */
export interface SavedRecord {
  id: number;
  digest: string;
}

const RECORDS = 'channel_records';
const REFERENCES = 'channel_record_references';
/** SQLite accepts 500 rows in one insert. */
const CHUNK = 400;

/** The tables of records and of what they depend on. Every write is inside the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Writes records with their dependencies; answers their row ids by document id. Indexes: target, record. */
  async save(records: NewRecord[], trx: Knex.Transaction): Promise<Map<string, SavedRecord>> {
    const ids = new Map<string, SavedRecord>();
    for (const part of chunks(records)) {
      const rows = part.map(toRow);
      const saved = (await trx(RECORDS)
        .insert(rows)
        .onConflict(['target_uid', 'target_document_id'])
        .merge()
        .returning(['id', 'target_document_id', 'digest'])) as (SavedRecord & { target_document_id: string })[];
      for (const { id, target_document_id, digest } of saved) ids.set(target_document_id, { id, digest });
    }
    await trx(REFERENCES)
      .whereIn(
        'record_id',
        [...ids.values()].map(({ id }) => id),
      )
      .delete();
    const references = records.flatMap(({ documentId, dependsOn }) =>
      [...dependsOn].map((target) => ({ record_id: ids.get(documentId)?.id, target })),
    );
    await insertRows(REFERENCES, references, trx);
    return ids;
  },

  /** Row ids of the records of some documents. Index: channel_records_target_uq. */
  async idsOf(uid: string, documentIds: string[], trx: Knex.Transaction): Promise<number[]> {
    const rows = trx(RECORDS).where({ target_uid: uid }).whereIn('target_document_id', documentIds).select('id');
    return ((await rows) as { id: number }[]).map(({ id }) => id);
  },

  /** Forgets records that are no longer published. */
  async remove(ids: number[], trx: Knex.Transaction): Promise<void> {
    if (ids.length === 0) return;
    await trx(REFERENCES).whereIn('record_id', ids).delete();
    await trx(RECORDS).whereIn('id', ids).delete();
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
  async page(source: string, afterId: number, limit: number, trx?: Knex.Transaction): Promise<StoredRecord[]> {
    const rows = (await (trx ?? strapi.db.connection)(RECORDS)
      .where({ source })
      .andWhere('id', '>', afterId)
      .orderBy('id')
      .limit(limit)
      .select('id', 'target_document_id as documentId', 'data', 'digest')) as StoredRecord[];
    return rows.map(({ data, ...row }) => ({ ...row, data: parseJson(data) }));
  },

  /** The data of some records of a type, by document id. Index: channel_records_target_uq. */
  async some(uid: string, documentIds: string[]): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    for (const part of chunks(documentIds)) {
      const rows = strapi.db
        .connection(RECORDS)
        .where({ target_uid: uid })
        .whereIn('target_document_id', part)
        .select('target_document_id as documentId', 'data');
      for (const { documentId, data } of (await rows) as StoredRecord[]) found.set(documentId, parseJson(data));
    }
    return found;
  },

  /** Records of a source that may be shown and hold all these comparable words, the next ones first. */
  async search(source: string, words: string[], limit: number, offset: number): Promise<StoredRecord[]> {
    const rows = strapi.db.connection(RECORDS).where({ source }).whereNotNull('search_text');
    for (const word of words)
      void rows.andWhereRaw("search_text like ? escape '!'", [`%${word.replace(/[!%_]/g, '!$&')}%`]);
    const found = (await rows
      .orderByRaw('case when ends_at is null or ends_at > ? then 0 else 1 end', [Date.now()])
      .orderBy('starts_at')
      .orderBy('id')
      .limit(limit)
      .offset(offset)
      .select('id', 'target_document_id as documentId', 'data', 'digest')) as StoredRecord[];
    return found.map(({ data, ...row }) => ({ ...row, data: parseJson(data) }));
  },
});

function toRow({ uid, documentId, source, data, startsAt, endsAt, index }: NewRecord) {
  const json = JSON.stringify(data);
  const [x, y, z] = index?.place ?? [null, null, null];
  return {
    source,
    target_uid: uid,
    target_document_id: documentId,
    data: json,
    digest: createHash('sha256').update(json).digest('base64url').slice(0, 16),
    starts_at: startsAt,
    ends_at: endsAt,
    search_text: index?.searchText ?? null,
    term_codes: index?.termCodes ?? null,
    place_x: x,
    place_y: y,
    place_z: z,
  };
}

/** PostgreSQL gives JSON parsed, SQLite as text. */
export const parseJson = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

export function* chunks<T>(rows: T[]): Generator<T[]> {
  for (let index = 0; index < rows.length; index += CHUNK) yield rows.slice(index, index + CHUNK);
}
