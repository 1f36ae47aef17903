import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../plugin-kit/server/schema';
import { lastOf } from '../ontology/rules/lineage';
import type { ContentTypeUid } from '../ontology/rules/state';
import { violation } from '../ontology/rules/violation';
import { readLineage } from './checks/lineage';
import { publishedReferrers } from './checks/referrers';
import { nameOf, type Named } from '../entries/named';
import { throwIfInvalid } from './violations';
import { rowFilter, type Row } from '../entries/state';

type Replaceable = { replacedBy?: Named | null } | null;

/**
 * INV-16: an entry that another replaces is no longer published, and every replacement leads straight to the last: what
 * was replaced by this entry is now replaced by its successor.
 */
export async function applyReplacement<UID extends ContentTypeUid>(
  strapi: Core.Strapi,
  uid: UID,
  before: Row<UID> | null,
  after: Row<UID>,
): Promise<void> {
  const successor = (after as Replaceable)?.replacedBy;
  if (!successor || successor.documentId === (before as Replaceable)?.replacedBy?.documentId) return;
  const lineage = await readLineage(strapi, uid, 'replacedBy', [successor.documentId]);
  const last = lastOf(successor.documentId, lineage);
  for (const documentId of [
    ...(last === successor.documentId ? [] : [after.documentId]),
    ...(await replacedBy(strapi, uid, after.documentId)),
  ])
    await strapi.documents(uid as 'api::venue.venue').update({ documentId, data: { replacedBy: last } });
  if (hasDrafts(strapi, uid)) await withdraw(strapi, uid, after.documentId, nameOf(successor));
}

async function replacedBy(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string): Promise<string[]> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: { replacedBy: { documentId }, ...rowFilter(strapi, uid, 'draft') },
  })) as { documentId: string }[];
  return rows.map((row) => row.documentId);
}

async function withdraw(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string, name: string): Promise<void> {
  const isPublished = await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
  if (!isPublished) return;
  const names = await publishedReferrers(strapi, uid, documentId);
  if (names.length > 0)
    throwIfInvalid(strapi, uid, [
      violation('INV-16', ['replacedBy'], 'replacedIsUsed', { name, names: names.join(', ') }),
    ]);
  await strapi.documents(uid as 'api::venue.venue').unpublish({ documentId });
}
