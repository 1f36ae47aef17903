import type { Core } from '@strapi/strapi';
import { codeViolations } from '../../ontology/rules/codes';
import type { ContentTypeUid } from '../../ontology/rules/state';
import { violation, type Violation } from '../../ontology/rules/violation';
import { slugsLike } from '../slugs';
import type { Check } from './check';

type Values = Record<string, unknown>;

/** Slugs and codes name entries in addresses: well formed, kept, and of one entry only. */
export const checkNamesInAddresses: Check = async (strapi, uid, before, after) => [
  ...codeViolations(uid, before as Values | null, after as Values),
  ...(await takenSlug(strapi, uid, before as Values | null, after as Values)),
  ...(uid === 'api::concept.concept' ? await takenCode(strapi, uid, before as Values | null, after as Values) : []),
];

/** What the database holds unique is looked up before the write, which would fail without a word. */
const UNIQUE: Partial<Record<ContentTypeUid, readonly string[]>> = {
  'api::vocabulary.vocabulary': ['code'],
  'api::facet.facet': ['key'],
  'api::territory.territory': ['codeType', 'code'],
};

export async function takenUniqueValues(
  strapi: Core.Strapi,
  uid: ContentTypeUid,
  before: Values | null,
  given: Values,
): Promise<Violation[]> {
  const names = UNIQUE[uid] ?? [];
  const name = names.at(-1);
  if (!name || names.every((one) => given[one] === undefined || given[one] === before?.[one])) return [];
  const where = Object.fromEntries(names.map((one) => [one, given[one] ?? before?.[one]]));
  if (Object.values(where).some((value) => value === undefined || value === null)) return [];
  const others = before ? { documentId: { $ne: before.documentId as string } } : {};
  const isTaken = await strapi.db.query(uid).count({ where: { ...where, ...others } });
  return isTaken ? [violation('code', [name], 'codeTaken', { value: String(where[name]) })] : [];
}

/** Unique in its type, among drafts, what is published, what was and what is gone; the slug of a hall, in its venue. */
async function takenSlug(strapi: Core.Strapi, uid: ContentTypeUid, before: Values | null, after: Values) {
  const { slug, documentId, venue } = after as { slug?: string; documentId: string; venue?: { documentId: string } };
  if (!slug || slug === before?.slug || !('formerSlugs' in after)) return [];
  const isTaken = (await slugsLike(strapi, uid, slug, { documentId, venue })).has(slug);
  return isTaken ? [violation('slug', ['slug'], 'slugTaken', { value: slug })] : [];
}

async function takenCode(strapi: Core.Strapi, uid: ContentTypeUid, before: Values | null, after: Values) {
  const { code, scheme, documentId } = after as { code?: string; scheme?: { documentId: string }; documentId: string };
  if (!code || !scheme || code === before?.code) return [];
  const where = { code, scheme: { documentId: scheme.documentId }, documentId: { $ne: documentId } };
  const isTaken = await strapi.db.query(uid).count({ where });
  return isTaken ? [violation('code', ['code'], 'codeTaken', { value: code })] : [];
}
