import type { Core } from '@strapi/strapi';
import { rowFilter, type Status } from '../entries/state';
import { isHidden } from '../ontology/publication/audience';
import type { PublicType } from '../ontology/records/published';
import type { Identifier, IdentifiedType } from '../ontology/uri';
import { publishedRecord } from './records';
import { ABSENT, type Resolution } from './resolution';

type Where = Record<string, unknown>;

interface Row {
  documentId: string;
  slug: string | null;
  visibility: string | null;
  embargoUntil: string | null;
  publicationBasis?: string | null;
  replacedBy: { documentId: string } | null;
}

/** What an entry's identifier leads to. The entry says it of itself at once; its record adds what it inherits. */
export async function findEntry(
  strapi: Core.Strapi,
  type: IdentifiedType,
  identifier: Identifier,
): Promise<Resolution> {
  if (!isPublicType(type)) return ABSENT;
  const { segment, key } = identifier;
  const [documentId = ''] = key;
  const published = await readRow(strapi, type, 'published', { documentId });
  const row = published ?? (await readRow(strapi, type, 'draft', { documentId, ...MERGED }));
  if (row?.replacedBy) return { kind: 'merged', into: { segment, key: [row.replacedBy.documentId] } };
  if (!published) return findDeletion(strapi, type, identifier);
  const now = Date.now();
  const data = isHidden(published, now) ? null : await publishedRecord(strapi, { uid: type, documentId }, now);
  if (!data) return ABSENT;
  return { kind: 'current', uid: type, identifier, pageName: [pageNameOf(type, published)], data };
}

/** The document whose page has this name now, or had it once; the name itself when no entry is known by it. */
export async function documentIdOfPage(strapi: Core.Strapi, type: PublicType, name: string): Promise<string> {
  if (!hasOwnSlug(type)) return name;
  // Only what looks like a slug is looked for in the lists of former ones, which have no index.
  const former = SLUG.test(name) ? { formerSlugs: { $containsi: `"${name}"` } } : null;
  const found =
    (await readRow(strapi, type, 'published', { slug: name })) ??
    (former && (await readRow(strapi, type, 'published', former))) ??
    (await readRow(strapi, type, 'draft', { slug: name, ...MERGED })) ??
    (former && (await readRow(strapi, type, 'draft', { ...former, ...MERGED }))) ??
    (await readTombstone(strapi, { type, slug: name })) ??
    (former && (await readTombstone(strapi, { type, ...former })));
  return found?.documentId ?? name;
}

/** What the pages of published documents are called, by document. */
export async function pageNamesOf(
  strapi: Core.Strapi,
  type: PublicType,
  documentIds: string[],
): Promise<Map<string, string>> {
  const rows = (await strapi.db.query(type).findMany({
    select: ['documentId', 'slug'],
    where: { documentId: { $in: documentIds }, ...rowFilter(strapi, type, 'published') },
  })) as Row[];
  return new Map(rows.map((row) => [row.documentId, pageNameOf(type, row)]));
}

export const isPublicType = (type: string): type is PublicType => PUBLIC_TYPES.includes(type as PublicType);

const PUBLIC_TYPES: PublicType[] = [
  'api::performance.performance',
  'api::production.production',
  'api::work.work',
  'api::event-group.event-group',
  'api::venue.venue',
  'api::space.space',
  'api::organisation.organisation',
  'api::person.person',
];

const SLUG = /^[a-z0-9-]{1,96}$/;
const MERGED = { replacedBy: { documentId: { $notNull: true } } };

/** Spaces have the slug that distinguishes them from the others of their venue only. */
const hasOwnSlug = (type: PublicType): boolean => type !== 'api::space.space';

const pageNameOf = (type: PublicType, { slug, documentId }: Pick<Row, 'slug' | 'documentId'>): string =>
  (hasOwnSlug(type) ? slug : null) ?? documentId;

async function readRow(strapi: Core.Strapi, type: PublicType, status: Status, where: Where): Promise<Row | null> {
  const consent = type === 'api::person.person' ? ['publicationBasis'] : [];
  const row: unknown = await strapi.db.query(type).findOne({
    select: ['documentId', 'slug', 'visibility', 'embargoUntil', ...consent],
    where: { ...where, ...rowFilter(strapi, type, status) },
    populate: { replacedBy: { select: ['documentId'] } },
  });
  return row as Row | null;
}

interface Tombstone {
  documentId: string;
  deletedAt: string;
  reason: string | null;
}

async function findDeletion(strapi: Core.Strapi, type: PublicType, identifier: Identifier): Promise<Resolution> {
  const tombstone = await readTombstone(strapi, { type, targetDocumentId: identifier.key[0] });
  if (!tombstone) return ABSENT;
  const { deletedAt, reason } = tombstone;
  return { kind: 'deleted', uid: type, identifier, deletedAt: new Date(deletedAt).toISOString(), reason };
}

/** A tombstone has a document id of its own: the one answered is that of what was deleted. */
async function readTombstone(strapi: Core.Strapi, where: Where): Promise<Tombstone | null> {
  const row = (await strapi.db
    .query('api::tombstone.tombstone')
    .findOne({ select: ['targetDocumentId', 'deletedAt', 'reason'], where, orderBy: { id: 'desc' } })) as
    (Omit<Tombstone, 'documentId'> & { targetDocumentId: string }) | null;
  return row && { documentId: row.targetDocumentId, deletedAt: row.deletedAt, reason: row.reason };
}
