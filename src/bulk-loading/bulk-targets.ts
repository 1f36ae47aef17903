import type { Core, UID } from '@strapi/strapi';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../plugin-kit/server/schema';
import type { Row } from './bulk-rows';
import { chunks } from '../plugin-kit/server/sql';

/** From the documentIds that data name to the ids of the rows that a relation joins. */
export interface RelationTargets {
  /** Reads the rows of documents that are not known yet. */
  load(uid: string, documentIds: string[]): Promise<void>;
  /** Rows of a document that `row` is related to, following the Document Service. Throws when the document does not exist. */
  rowIds(uid: string, documentId: string, row: Row): number[];
}

interface TargetRow {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: string | null;
}

/** The targets of relations that start from entries of the type `source`, components included. */
export async function relationTargets(strapi: Core.Strapi, source: UID.ContentType): Promise<RelationTargets> {
  const known = new Map<string, TargetRow[]>();
  const defaultLocale = await defaultLocaleOf(strapi);

  return {
    async load(uid, documentIds) {
      const unknown = [...new Set(documentIds)].filter((documentId) => !known.has(`${uid}/${documentId}`));
      for (const documentId of unknown) known.set(`${uid}/${documentId}`, []);
      for (const row of await readRows(strapi, uid, unknown)) known.get(`${uid}/${row.documentId}`)?.push(row);
    },
    rowIds(uid, documentId, row) {
      const rows = known.get(`${uid}/${documentId}`) ?? [];
      if (rows.length === 0) throw new Error(`${source} refers to ${uid} ${documentId}, which does not exist`);
      const statuses = targetStatuses(hasDrafts(strapi, source), hasDrafts(strapi, uid), row);
      const locale = targetLocale(isLocalised(strapi, source), isLocalised(strapi, uid), row, defaultLocale);
      return rows
        .filter((target) => target.locale === locale && statuses.includes(target.publishedAt ? 'published' : 'draft'))
        .map(({ id }) => id);
    },
  };
}

async function readRows(strapi: Core.Strapi, uid: string, documentIds: string[]): Promise<TargetRow[]> {
  const rows: TargetRow[] = [];
  for (const chunk of chunks(documentIds)) {
    const found = (await strapi.db.query(uid as UID.ContentType).findMany({
      select: ['id', 'documentId', 'locale', 'publishedAt'],
      where: { documentId: { $in: chunk } },
    })) as TargetRow[];
    rows.push(...found);
  }
  return rows;
}

/** A draft is related to drafts and a published row to published ones; what has no drafts is related to both. */
function targetStatuses(sourceHasDrafts: boolean, targetHasDrafts: boolean, { status }: Row): Row['status'][] {
  if (!targetHasDrafts) return ['published'];
  return sourceHasDrafts ? [status] : ['draft', 'published'];
}

function targetLocale(sourceIsLocalised: boolean, targetIsLocalised: boolean, { locale }: Row, defaultLocale: string) {
  if (!targetIsLocalised) return null;
  return sourceIsLocalised ? locale : defaultLocale;
}
