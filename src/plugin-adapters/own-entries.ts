import type { Core } from '@strapi/strapi';
import { sharedTypes } from '../ontology/commons/shared-types';
import type { I18nText } from '../ontology/i18n-text';

interface Row {
  documentId: string;
  [attribute: string]: unknown;
}

/** More entries than an organisation has of one type. */
const MAX_ENTRIES = 20_000;
const STEWARDS = ['steward', 'coEditors'];

/** Document ids of the entries for which one of these organisations answers. */
export async function entriesOf(strapi: Core.Strapi, organisations: string[]): Promise<string[]> {
  if (organisations.length === 0) return [];
  const found = await Promise.all(
    sharedTypes.map(async ({ uid }) => {
      const { attributes } = strapi.contentType(uid as never) as { attributes: object };
      const relations = STEWARDS.filter((name) => name in attributes);
      const where = { $or: relations.map((name) => ({ [name]: { documentId: { $in: organisations } } })) };
      if (relations.length === 0) return [];
      return (await strapi.db.query(uid).findMany({ where, select: ['documentId'], limit: MAX_ENTRIES })) as Row[];
    }),
  );
  return [...new Set(found.flat().map(({ documentId }) => documentId))];
}

/** Those of these entries that are there, under the names by which people know them. */
export async function namedEntries(strapi: Core.Strapi, documentIds: string[]) {
  const found = await Promise.all(
    sharedTypes.map(async ({ uid, name }) => {
      const where = { documentId: { $in: documentIds } };
      const rows = (await strapi.db.query(uid).findMany({
        where,
        select: ['documentId', name],
        orderBy: { id: 'desc' },
        limit: MAX_ENTRIES,
      })) as Row[];
      return rows.map((row) => ({ uid, documentId: row.documentId, name: row[name] as I18nText | string }));
    }),
  );
  return [...new Map(found.flat().map((entry) => [entry.documentId, entry])).values()];
}
