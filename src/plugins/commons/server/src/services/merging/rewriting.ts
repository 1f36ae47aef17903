import type { Core } from '@strapi/strapi';
import { defaultLocaleOf, hasDrafts, isLocalised } from '../../../../../../plugin-kit/server/schema';
import { differencesBetween } from '../../domain/snapshot/differences';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import { getService } from '../get-service';

/** The attributes of an entry that change. */
export type Change = (snapshot: Snapshot) => Snapshot;

interface Documents {
  update(call: object): Promise<unknown>;
  publish(call: object): Promise<unknown>;
}

/**
 * Writes the same change in the draft and in what is published of an entry, through the Document Service. What people are still writing
 * in the draft is not published with it.
 */
export async function rewrite(strapi: Core.Strapi, uid: string, documentId: string, change: Change): Promise<void> {
  const snapshots = getService(strapi, 'snapshots');
  const locale = isLocalised(strapi, uid) ? await defaultLocaleOf(strapi) : null;
  const draft = await snapshots.read(uid, documentId, locale);
  if (!draft) return;
  const published = hasDrafts(strapi, uid) ? await snapshots.read(uid, documentId, locale, 'published') : null;
  const drafted = change(draft);
  const shown = published ? change(published) : {};
  const update = (data: Snapshot) =>
    documentsOf(strapi, uid).update({ documentId, data: snapshots.toData(uid, data, Object.keys(data)) });
  if (!published || isEmpty(shown)) {
    if (!isEmpty(drafted)) await update(drafted);
    return;
  }
  const written = differencesBetween(published, draft).map(({ attribute }) => attribute);
  await update({ ...pick(published, written), ...shown });
  await documentsOf(strapi, uid).publish({ documentId });
  const waiting = { ...pick(draft, written), ...pick(drafted, written) };
  if (!isEmpty(waiting)) await update(waiting);
}

export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as 'plugin::commons.notice') as unknown as Documents;

const isEmpty = (snapshot: Snapshot): boolean => Object.keys(snapshot).length === 0;

const pick = (snapshot: Snapshot, attributes: string[]): Snapshot =>
  Object.fromEntries(attributes.flatMap((name) => (name in snapshot ? [[name, snapshot[name] ?? null]] : [])));
