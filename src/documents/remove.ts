import type { Core } from '@strapi/strapi';
import { isWithheld, type Audience } from '../ontology/publication/withheld';
import { announcedCancellation } from '../ontology/rules/status';
import { violation } from '../ontology/rules/violation';
import { publishedReferrers } from './checks/referrers';
import { everyLanguage, touchesRecord, type Answer, type Context, type Next } from './context';
import { refuse } from './refusal';
import { hasDrafts, readState, type Row } from './state';

/** `delete`: refuses what others need, and leaves a tombstone of what was published. A translation goes freely. */
export async function remove(strapi: Core.Strapi, context: Context, next: Next): Promise<Answer> {
  if (!touchesRecord(strapi, context)) return next();
  const { uid, params } = context;
  const documentId = params.documentId ?? '';
  return strapi.db.transaction(async () => {
    const draft = await readState(strapi, uid, documentId, { reach: {} });
    const published = await readState(strapi, uid, documentId, { status: 'published', reach: {} });
    const shown = published ?? draft;
    if (!shown) return next();
    const performances = uid === 'api::performance.performance' ? [shown as Row<'api::performance.performance'>] : [];
    refuse(
      strapi,
      uid,
      performances.flatMap((performance) => announcedCancellation(performance, new Date())),
    );
    await requireUnreferenced(strapi, uid, documentId);
    everyLanguage(strapi, context);
    const removed = await next();
    if (published && hasDrafts(strapi, uid) && !isWithheld(published as Audience, Date.now()))
      await leaveTombstone(strapi, uid, published);
    return removed;
  });
}

/** INV-22 */
async function requireUnreferenced(strapi: Core.Strapi, uid: Context['uid'], documentId: string): Promise<void> {
  const names = await publishedReferrers(strapi, uid, documentId);
  if (names.length > 0) refuse(strapi, uid, [violation('INV-22', [], 'stillReferenced', { names: names.join(', ') })]);
}

/**
 * So that the address of what everyone could see answers that it is gone, not that it never was. The name of a person
 * goes with them.
 */
async function leaveTombstone(strapi: Core.Strapi, uid: Context['uid'], removed: Row<Context['uid']>): Promise<void> {
  const tombstones = strapi.db.query('api::tombstone.tombstone');
  const { documentId, slug, formerSlugs } = removed as Named;
  const addresses = uid === 'api::person.person' ? {} : { slug, formerSlugs };
  await tombstones.deleteMany({ where: { targetDocumentId: documentId } });
  await tombstones.create({ data: { type: uid, targetDocumentId: documentId, ...addresses, deletedAt: new Date() } });
}

interface Named {
  documentId: string;
  slug?: string | null;
  formerSlugs?: string[] | null;
}
