import type { Core } from '@strapi/strapi';
import type { Lineage } from '../../ontology/rules/lineage';
import type { ContentTypeUid } from '../../ontology/rules/state';
import { rowFilter } from '../../entries/state';

interface Link {
  documentId: string;
}

/** Reads, level by level, what entries come from by a relation of their type to itself. */
export async function readLineage(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  relation: string,
  documentIds: string[],
): Promise<Lineage> {
  const lineage = new Map<string, string[]>();
  for (let level = documentIds; level.length > 0;) {
    level.forEach((documentId) => lineage.set(documentId, []));
    const rows = (await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { documentId: { $in: level }, ...rowFilter(strapi, uid, 'draft') },
      populate: { [relation]: { select: ['documentId'] } },
    })) as (Link & Record<string, Link | Link[] | null>)[];
    for (const row of rows)
      lineage.set(
        row.documentId,
        linksOf(row[relation]).map(({ documentId }) => documentId),
      );
    level = [...new Set([...lineage.values()].flat())].filter((documentId) => !lineage.has(documentId));
  }
  return lineage;
}

/** A relation to one or to many, as a list. */
export const linksOf = <One extends Link>(value: One | One[] | null | undefined): One[] =>
  value ? ([value].flat() as One[]) : [];
