import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { chunks, parseJson } from '../../../../../plugin-kit/server/sql';
import { type JoinTable, tableOf } from '../../../../../plugin-kit/server/schema';
import { isLocalised } from '../domain/schema';
import type { Reference } from '../domain/source';
import { getService } from './get-service';

interface Link {
  sourceUid: string;
  attribute: string;
  table: JoinTable;
}

interface Metadata {
  uid: string;
  attributes: Record<string, { type?: string; target?: string; joinTable?: JoinTable }>;
}

interface SuspendedRow {
  id: number;
  source_uid: string;
  source_row_id: number;
  attribute: string;
  target_uid: string;
  target_document_id: string;
  row: string | Record<string, unknown>;
}

interface SelectedRow {
  sourceUid: string;
  sourceRowId: number;
  attribute: string;
  targetUid: string;
  targetDocumentId: string;
}

/** An attribute of a row, and what it points to. */
export interface SuspendedReference {
  attribute: string;
  reference: Reference;
}

const TABLE = 'channel_withheld_links';

/**
 * Strapi drops the links of published rows to a row that is unpublished, and does not bring them back when it is
 * published again. This keeps them in between, so that a production taken out for an hour gets its performances back.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Every link of the database that points to a type: attribute of a content type or of a component. */
  const linksTo = (uid: string): Link[] =>
    [...(strapi.db.metadata.values() as unknown as Iterable<Metadata>)].flatMap((model) =>
      Object.entries(model.attributes).flatMap(([attribute, { type, target, joinTable }]) =>
        type === 'relation' && target === uid && joinTable
          ? [{ sourceUid: model.uid, attribute, table: joinTable }]
          : [],
      ),
    );

  return {
    /** Keeps the links to the published rows of a document that are about to go. Inside the caller's transaction. */
    async suspend(uid: string, documentId: string, trx: Knex.Transaction): Promise<void> {
      const targetIds = await publishedRowIds(strapi, uid, documentId);
      for (const { sourceUid, attribute, table } of linksTo(uid)) {
        const rows = (await trx(table.name).whereIn(table.inverseJoinColumn.name, targetIds)) as Record<
          string,
          unknown
        >[];
        const kept = rows.map((row) => ({
          target_uid: uid,
          target_document_id: documentId,
          source_uid: sourceUid,
          source_row_id: row[table.joinColumn.name],
          attribute,
          row: JSON.stringify(row),
        }));
        if (kept.length > 0) await trx(TABLE).insert(kept);
      }
    },

    /** Puts back the links that are kept for a document, now that it is published; those whose row has gone are dropped. */
    async restore(uid: string, documentId: string, trx: Knex.Transaction): Promise<void> {
      const kept = (await trx(TABLE).where({ target_uid: uid, target_document_id: documentId })) as SuspendedRow[];
      if (kept.length === 0) return;
      const [targetId] = await publishedRowIds(strapi, uid, documentId);
      if (targetId === undefined) return;
      const links = linksTo(uid);
      for (const link of kept) {
        const table = links.find((one) => one.sourceUid === link.source_uid && one.attribute === link.attribute)?.table;
        if (table && (await rowExists(strapi, link, trx))) await putBack(link, table, targetId, trx);
      }
      await trx(TABLE).where({ target_uid: uid, target_document_id: documentId }).delete();
    },

    /** What rows, of types and of components, point to although it is not published now. Row ids by type. */
    async referencesOf(
      rowIds: ReadonlyMap<string, number[]>,
    ): Promise<(uid: string, rowId: number) => SuspendedReference[]> {
      const found = new Map<string, SuspendedReference[]>();
      const uids = [...rowIds.keys()];
      for (const part of chunks([...new Set([...rowIds.values()].flat())])) {
        const rows = (await strapi.db
          .queryBuilder('plugin::channels.suspended-link')
          .select(['sourceUid', 'sourceRowId', 'attribute', 'targetUid', 'targetDocumentId'])
          .where({ sourceUid: { $in: uids }, sourceRowId: { $in: part } })
          .execute()) as SelectedRow[];
        for (const { sourceUid, sourceRowId, attribute, targetUid, targetDocumentId } of rows) {
          const key = `${sourceUid} ${sourceRowId}`;
          const reference = { uid: targetUid, documentId: targetDocumentId };
          found.set(key, [...(found.get(key) ?? []), { attribute, reference }]);
        }
      }
      return (uid, rowId) => found.get(`${uid} ${rowId}`) ?? [];
    },
  };
};

/** The published row that others link to: the one of the default locale. */
async function publishedRowIds(strapi: Core.Strapi, uid: string, documentId: string): Promise<number[]> {
  const { defaultLocale } = await getService(strapi, 'locales').read();
  const localised = isLocalised(getService(strapi, 'entries').schemaOf(uid));
  const where = { documentId, publishedAt: { $notNull: true }, ...(localised ? { locale: defaultLocale } : {}) };
  const rows = await strapi.db.query(uid).findMany({ select: ['id'], where });
  return rows.map(({ id }: { id: number }) => id);
}

async function rowExists(strapi: Core.Strapi, link: SuspendedRow, trx: Knex.Transaction): Promise<boolean> {
  const tableName = tableOf(strapi, link.source_uid);
  return (await trx(tableName).where({ id: link.source_row_id }).first('id')) !== undefined;
}

async function putBack(link: SuspendedRow, table: JoinTable, targetId: number, trx: Knex.Transaction): Promise<void> {
  const { id: _id, ...row } = parseJson(link.row) as Record<string, unknown>;
  await trx(table.name)
    .insert({ ...row, [table.inverseJoinColumn.name]: targetId })
    .onConflict()
    .ignore();
}
