import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { among, chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import type { SearchIndex } from '../domain/search-index';
import type { Reference } from '../domain/source';
import { keyOf } from './entry-graph';
import { getService } from './get-service';
import { insertRows } from './insert-rows';

export interface StoredRecord {
  id: number;
  documentId: string;
  data: unknown;
  /** Changes whenever the data change. */
  digest: string;
}

export interface NewRecord extends Reference {
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

/** Which records of a type are meant: those that readers are served, or those that will take their place. */
export interface Generation {
  uid: string;
  generation: number;
}

const RECORDS = 'channel_records';
const REFERENCES = 'channel_record_references';
/** The tables of records and of what they depend on. Every write is inside the caller's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const ofGeneration = (of: Generation, trx?: Knex.Transaction): Knex.QueryBuilder =>
    (trx ?? strapi.db.connection)(RECORDS).where({ target_uid: of.uid, generation: of.generation });
  /** The records of a type that readers are served. */
  const served = async (uid: string): Promise<Generation> => ({
    uid,
    generation: await getService(strapi, 'record-generations').of(uid),
  });

  return {
    /** Writes records with their dependencies; answers their row ids by document id. Indexes: target, record. */
    async save(records: NewRecord[], generation: number, trx: Knex.Transaction): Promise<Map<string, SavedRecord>> {
      const ids = new Map<string, SavedRecord>();
      for (const part of chunks(records)) {
        const saved = (await trx(RECORDS)
          .insert(part.map((record) => toRow(record, generation)))
          .onConflict(['target_uid', 'generation', 'target_document_id'])
          .merge()
          .returning(['id', 'target_document_id', 'digest'])) as (SavedRecord & { target_document_id: string })[];
        for (const { id, target_document_id, digest } of saved) ids.set(target_document_id, { id, digest });
      }
      const wanted = records.flatMap(({ documentId, dependsOn }) => {
        const record_id = ids.get(documentId)?.id ?? 0;
        return [...dependsOn].map((target) => ({ record_id, target }));
      });
      await replaceReferences(
        [...ids.values()].map(({ id }) => id),
        wanted,
        trx,
      );
      return ids;
    },

    /** Takes the served records of some documents over to another generation: they could not be made again. */
    async keep(documentIds: string[], { uid, generation }: Generation, trx: Knex.Transaction): Promise<void> {
      const rows = (await ofGeneration(await served(uid), trx).whereIn('target_document_id', documentIds)) as Row[];
      for (const { id, data, ...row } of rows) {
        const copy = { ...row, data: JSON.stringify(parseJson(data)), generation };
        const [kept] = (await trx(RECORDS).insert(copy).returning('id')) as Row[];
        const references = (await trx(REFERENCES).where({ record_id: id }).select('target')) as { target: string }[];
        const moved = references.map(({ target }) => ({ record_id: kept?.id, target }));
        await insertRows(REFERENCES, moved, trx);
      }
    },

    /** The newest generation of a type, whether it is served or was left by a crash; 0 when there is none. */
    async newest(uid: string): Promise<number> {
      const row = await strapi.db.connection(RECORDS).where({ target_uid: uid }).max({ newest: 'generation' }).first();
      return Number((row as { newest: number | null } | undefined)?.newest ?? 0);
    },

    /** Row ids of the records of some documents. Index: channel_records_target_uq. */
    async idsOf(of: Generation, documentIds: string[], trx: Knex.Transaction): Promise<number[]> {
      const rows = (await ofGeneration(of, trx).whereIn('target_document_id', documentIds).select('id')) as {
        id: number;
      }[];
      return rows.map(({ id }) => id);
    },

    /** Row ids of the records of every other generation, at most `limit`. Index: channel_records_page_idx. */
    async idsOfOthers({ uid, generation }: Generation, limit: number): Promise<number[]> {
      const rows = (await strapi.db
        .connection(RECORDS)
        .where({ target_uid: uid })
        .andWhereNot({ generation })
        .limit(limit)
        .select('id')) as { id: number }[];
      return rows.map(({ id }) => id);
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

    /** The records of a type that are served, after a row id, in order, at most `limit`. Index: channel_records_page_idx. */
    async page(uid: string, afterId: number, limit: number): Promise<StoredRecord[]> {
      const rows = ofGeneration(await served(uid))
        .andWhere('id', '>', afterId)
        .orderBy('id')
        .limit(limit);
      return toRecords((await rows.select(COLUMNS)) as StoredRecord[]);
    },

    /** The digests of all records of a type, of every generation, by row id. Index: channel_records_page_idx. */
    async digests(uid: string): Promise<Map<number, string>> {
      const rows = strapi.db.connection(RECORDS).where({ target_uid: uid });
      return new Map(((await rows.select('id', 'digest')) as SavedRecord[]).map(({ id, digest }) => [id, digest]));
    },

    /** The data of some records of a type, by document id. Index: channel_records_target_uq. */
    async some(uid: string, documentIds: string[]): Promise<Map<string, unknown>> {
      const found = new Map<string, unknown>();
      for (const part of chunks(documentIds)) {
        const rows = ofGeneration(await served(uid))
          .whereIn('target_document_id', part)
          .select(COLUMNS);
        for (const { documentId, data } of toRecords((await rows) as StoredRecord[])) found.set(documentId, data);
      }
      return found;
    },

    /** The documents of a type that are published and may not be shown. */
    async hiddenIds(uid: string): Promise<Set<string>> {
      const rows = (await ofGeneration(await served(uid))
        .whereNull('search_text')
        .select('target_document_id')) as Row[];
      return new Set(rows.map((row) => String(row.target_document_id)));
    },

    /** Records of a type that may be shown, those of these rows alone when they are named, the next ones first. */
    async list(uid: string, recordIds: number[] | null, limit: number, offset: number): Promise<StoredRecord[]> {
      const rows = ofGeneration(await served(uid)).whereNotNull('search_text');
      if (recordIds) among(rows, 'id', recordIds);
      const found = rows
        .orderByRaw('case when ends_at is null or ends_at > ? then 0 else 1 end', [Date.now()])
        .orderBy('starts_at')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .select(COLUMNS);
      return toRecords((await found) as StoredRecord[]);
    },
  };
};

type ReferenceRow = { record_id: number; target: string };

/** What a record depends on seldom changes: what stays is not written again. */
async function replaceReferences(recordIds: number[], wanted: ReferenceRow[], trx: Knex.Transaction): Promise<void> {
  const known = new Map<string, number>();
  for (const part of chunks(recordIds)) {
    const rows = trx(REFERENCES).whereIn('record_id', part).select('id', 'record_id', 'target');
    for (const row of (await rows) as (ReferenceRow & { id: number })[]) known.set(referenceKey(row), row.id);
  }
  const missing = wanted.filter((row) => !known.delete(referenceKey(row)));
  for (const part of chunks([...known.values()])) await trx(REFERENCES).whereIn('id', part).delete();
  await insertRows(REFERENCES, missing, trx);
}

const referenceKey = ({ record_id, target }: ReferenceRow): string => `${record_id} ${target}`;

type Row = Record<string, unknown> & { id: number };

const COLUMNS = ['id', 'target_document_id as documentId', 'data', 'digest'];

const toRecords = (rows: StoredRecord[]): StoredRecord[] =>
  rows.map(({ data, ...row }) => ({ ...row, data: parseJson(data) }));

function toRow({ uid, documentId, data, startsAt, endsAt, index }: NewRecord, generation: number) {
  const json = JSON.stringify(data);
  const [x, y, z] = index?.place ?? [null, null, null];
  const [first = [null, null], second = [null, null]] = index?.measures ?? [];
  return {
    target_uid: uid,
    target_document_id: documentId,
    generation,
    data: json,
    digest: createHash('sha256').update(json).digest('base64url').slice(0, 16),
    starts_at: startsAt,
    ends_at: endsAt,
    search_text: index?.searchText ?? null,
    term_codes: index?.termCodes ?? null,
    place_x: x,
    place_y: y,
    place_z: z,
    local_weekday: index?.weekday ?? null,
    local_minute: index?.minute ?? null,
    measure_1_low: first[0],
    measure_1_high: first[1],
    measure_2_low: second[0],
    measure_2_high: second[1],
  };
}
