import type { Core, UID } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { documentIdsOf } from './document-ids-of';

/** Attributes of a type that point to the organisations which answer for an entry. */
export function stewardRelationsOf(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return configurationOf(strapi).stewardRelations.filter((name) => name in attributes);
}

/** Document ids of the organisations that answer for an entry, in its draft or published, in their order. */
export async function stewardsOf(strapi: Core.Strapi, uid: string, documentId: string | undefined): Promise<string[]> {
  const relations = stewardRelationsOf(strapi, uid);
  if (!documentId || relations.length === 0) return [];
  const rows = (await strapi.db.query(uid).findMany({
    where: { documentId },
    populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
  })) as Record<string, unknown>[];
  const pointed = rows.flatMap((row) => relations.map((name) => row[name]));
  return (await documentIdsOf(strapi, configurationOf(strapi).organisationType, pointed)).sort();
}
