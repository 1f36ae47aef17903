import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks, parseJson } from '../../../../../../plugin-kit/server/sql';
import type { Origin } from '../../domain/authorship';
import type { Action, KeptRevision, Revision } from '../../domain/history/revision';
import type { Snapshot } from '../../domain/snapshot/snapshot';

const TABLE = 'commons_revisions';
interface Row {
  id: number;
  target_uid: string;
  target_document_id: string;
  target_locale: string;
  number: number;
  action: Action;
  name: string | null;
  snapshot: unknown;
  changes: unknown;
  at: number | string;
  administrator_id: number | null;
  origin: Origin;
  reason_code: string | null;
  reason_reference: string | null;
}

export interface Entry {
  uid: string;
  documentId: string;
}

type Query = Knex.QueryBuilder;

/** The table of revisions. */
export const storeOf = (strapi: Core.Strapi) => {
  /** In the transaction under way when there is one. */
  const read = async (ask: (table: Query) => Query): Promise<KeptRevision[]> =>
    strapi.db.transaction(async ({ trx }) => {
      const rows = (await ask((trx as Knex.Transaction)(TABLE))) as Row[];
      return rows.map(toRevision);
    });

  const among = (table: Query, uid: string, documentIds: string[]): Query =>
    table.where('target_uid', uid).whereIn('target_document_id', documentIds);

  return {
    async append(revisions: Revision[]): Promise<void> {
      if (revisions.length === 0) return;
      await strapi.db.transaction(async ({ trx }) => {
        for (const part of chunks(revisions)) await (trx as Knex.Transaction)(TABLE).insert(part.map(toRow));
      });
    },

    async find(id: number): Promise<KeptRevision | null> {
      return (await read((table) => table.where({ id })))[0] ?? null;
    },

    /** The latest of each language of these documents, in the order in which they were written. */
    async latest(uid: string, documentIds: string[]): Promise<KeptRevision[]> {
      return read((table) =>
        among(table, uid, documentIds)
          .whereIn('id', (ids: Query) => {
            void among(ids.from(TABLE).max('id'), uid, documentIds).groupBy('target_document_id', 'target_locale');
          })
          .orderBy('id'),
      );
    },

    async numbered({ uid, documentId }: Entry, locale: string, number: number): Promise<KeptRevision | null> {
      const rows = await read((table) => among(table, uid, [documentId]).where({ target_locale: locale, number }));
      return rows[0] ?? null;
    },

    /** Those after a number, the oldest first. */
    async after({ uid, documentId }: Entry, locale: string, number: number): Promise<KeptRevision[]> {
      return read((table) =>
        among(table, uid, [documentId])
          .where('target_locale', locale)
          .where('number', '>', number)
          .orderBy('number', 'asc'),
      );
    },

    /** What the write left that a row dates from: the first revision kept from that moment on. */
    async writtenAt({ uid, documentId }: Entry, locale: string, at: number): Promise<KeptRevision | null> {
      const rows = await read((table) =>
        among(table, uid, [documentId])
          .where('target_locale', locale)
          .where('at', '>=', at)
          .orderBy('number', 'asc')
          .limit(1),
      );
      return rows[0] ?? null;
    },

    /** The newest first. */
    async page({ uid, documentId }: Entry, locale: string, offset: number, limit: number): Promise<KeptRevision[]> {
      return read((table) =>
        among(table, uid, [documentId])
          .where('target_locale', locale)
          .orderBy('number', 'desc')
          .offset(offset)
          .limit(limit),
      );
    },

    async count({ uid, documentId }: Entry, locale: string): Promise<number> {
      const rows = (await strapi.db
        .connection(TABLE)
        .where({ target_uid: uid, target_document_id: documentId, target_locale: locale })
        .count({ count: '*' })) as { count: number | string }[];
      return Number(rows[0]?.count ?? 0);
    },
  };
};

const toRow = ({ uid, documentId, locale, authorship, snapshot, changes, ...revision }: Revision) => ({
  document_id: `${documentId}${locale}${revision.number}`,
  target_uid: uid,
  target_document_id: documentId,
  target_locale: locale,
  ...revision,
  snapshot: JSON.stringify(snapshot),
  changes: JSON.stringify(changes),
  administrator_id: authorship.administratorId,
  origin: authorship.origin,
  reason_code: authorship.reason?.code ?? null,
  reason_reference: authorship.reason?.reference ?? null,
});

export const toRevision = (row: Row): KeptRevision => ({
  id: row.id,
  uid: row.target_uid,
  documentId: row.target_document_id,
  locale: row.target_locale,
  number: row.number,
  action: row.action,
  name: row.name ?? '',
  snapshot: parseJson(row.snapshot) as Snapshot,
  changes: (parseJson(row.changes) as string[] | null) ?? [],
  at: Number(row.at),
  authorship: {
    origin: row.origin,
    administratorId: row.administrator_id,
    ...(row.reason_code
      ? { reason: { code: row.reason_code, ...(row.reason_reference ? { reference: row.reason_reference } : {}) } }
      : {}),
  },
});
