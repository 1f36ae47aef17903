import type { Core } from '@strapi/strapi';
import { configurationOf, sharedType } from '../../configuration';
import type { Term } from '../../domain/dates/dated-entry';

/** Organisations by document id, under their published name when they have one. */
export async function organisationsNamed(strapi: Core.Strapi, ids: string[]): Promise<Map<string, Term>> {
  const { organisationType } = configurationOf(strapi);
  const name = sharedType(strapi, organisationType)?.name ?? 'documentId';
  const rows = (await strapi.db.query(organisationType).findMany({
    where: { documentId: { $in: ids } },
    select: ['documentId', name],
    orderBy: [{ publishedAt: 'asc' }],
  })) as Record<string, string | null>[];
  return new Map(rows.map((row) => [row.documentId ?? '', { id: row.documentId ?? '', name: row[name] ?? '' }]));
}
