import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../../../../../plugin-kit/server/schema';
import { sharedType } from '../configuration';

interface Reference {
  uid: string;
  documentId: string;
}

export const keyOf = ({ uid, documentId }: Reference): string => `${uid}:${documentId}`;

/** The names under which people know entries. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** By key (`keyOf`), from the drafts; what is gone has none. One query a type. */
  async of(references: Reference[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const uid of new Set(references.map((reference) => reference.uid))) {
      const name = sharedType(strapi, uid)?.name;
      if (!name) continue;
      const documentIds = references.filter((one) => one.uid === uid).map(({ documentId }) => documentId);
      const rows = (await strapi.db.query(uid).findMany({
        where: { documentId: { $in: documentIds }, ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}) },
        select: ['documentId', name],
        orderBy: { id: 'desc' },
      })) as (Record<string, string> & { documentId: string })[];
      // The oldest row is that of the language in which the entry was begun.
      for (const row of rows) names.set(keyOf({ uid, documentId: row.documentId }), row[name] ?? '');
    }
    return names;
  },
});
