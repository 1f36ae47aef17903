import type { Core } from '@strapi/strapi';
import { attributesOf } from '../plugin-kit/server/schema';
import type { ContentTypeUid } from '../ontology/rules/state';

interface Owner {
  documentId: string;
  venue?: { documentId: string } | null | undefined;
}

interface Named {
  slug: string | null;
  formerSlugs?: string[] | null;
}

/** Long enough to find few, short enough to leave room for the number of a slug. */
const PREFIX_LENGTH = 90;

/**
 * The slugs of other entries that begin alike: of now, of before and of those that were deleted. An address that led somewhere is
 * never given away. Halls have theirs in their venue, and no page by that name.
 */
export async function slugsLike(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  slug: string,
  { documentId, venue }: Owner,
): Promise<Set<string>> {
  const start = slug.slice(0, PREFIX_LENGTH);
  const hasFormer = 'formerSlugs' in attributesOf(strapi, uid);
  const isHall = uid === 'api::space.space';
  const rows = (await strapi.db.query(uid).findMany({
    select: hasFormer ? ['slug', 'formerSlugs'] : ['slug'],
    where: {
      $or: [{ slug: { $startsWith: start } }, ...(hasFormer ? [{ formerSlugs: { $containsi: `"${start}` } }] : [])],
      documentId: { $ne: documentId },
      ...(isHall && venue ? { venue: { documentId: venue.documentId } } : {}),
    },
  })) as Named[];
  const deleted = isHall ? [] : await deletedSlugs(strapi, uid, start, documentId);
  return new Set([...rows, ...deleted].flatMap((row) => [row.slug ?? '', ...(row.formerSlugs ?? [])]));
}

/** Those of tombstones; a deleted entry that comes back has its own again. */
async function deletedSlugs(strapi: Core.Strapi, uid: string, start: string, documentId: string): Promise<Named[]> {
  return strapi.db.query('api::tombstone.tombstone').findMany({
    select: ['slug', 'formerSlugs'],
    where: {
      $or: [{ slug: { $startsWith: start } }, { formerSlugs: { $containsi: `"${start}` } }],
      type: uid,
      targetDocumentId: { $ne: documentId },
    },
  }) as Promise<Named[]>;
}
