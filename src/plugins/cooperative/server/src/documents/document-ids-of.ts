import type { Core } from '@strapi/strapi';

/**
 * The documents that a value of a relation points to, in any of the ways in which Strapi lets it be written: a document id, the id of a row,
 * an object with either, a list of them, or what to connect or set.
 */
export async function documentIdsOf(strapi: Core.Strapi, uid: string, value: unknown): Promise<string[]> {
  const given = pointersIn(value);
  const rows = given.filter((pointer): pointer is number => typeof pointer === 'number');
  const found = rows.length
    ? ((await strapi.db.query(uid).findMany({ where: { id: { $in: rows } }, select: ['documentId'] })) as {
        documentId: string;
      }[])
    : [];
  const named = given.filter((pointer): pointer is string => typeof pointer === 'string');
  return [...new Set([...named, ...found.map(({ documentId }) => documentId)])];
}

/** Document ids, and ids of rows. */
export function pointersIn(value: unknown): (string | number)[] {
  if (typeof value === 'string') return /^\d+$/.test(value) ? [Number(value)] : value ? [value] : [];
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(pointersIn);
  if (typeof value !== 'object' || value === null) return [];
  const { documentId, id, connect, set } = value as Record<string, unknown>;
  if (documentId ?? id) return pointersIn(documentId ?? id);
  return [connect, set].flatMap(pointersIn);
}
