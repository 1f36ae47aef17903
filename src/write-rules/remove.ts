import type { Core } from '@strapi/strapi';
import { hasDrafts } from '../plugin-kit/server/schema';
import { isHidden, type Audience } from '../ontology/publication/audience';
import type { ContentTypeUid } from '../ontology/rules/state';
import { announcedCancellation } from '../ontology/rules/status';
import { violation } from '../ontology/rules/violation';
import type { WriteHandler } from '../plugin-kit/server/document-writes';
import { publishedReferrers } from './checks/referrers';
import { everyLanguage, isOfOntology, touchesRecord, typeOf } from './context';
import { throwIfInvalid } from './violations';
import { readState, type Row } from '../entries/state';

/** `delete`: refuses what others need, and leaves a tombstone of what was published. A translation goes freely. */
export const remove = (strapi: Core.Strapi): WriteHandler<{ published: Row<ContentTypeUid> | null }> => ({
  name: 'ontology.delete',
  actions: ['delete'],
  concerns: isOfOntology,
  state: () => ({ published: null }),
  phases: {
    async normalize(call, state) {
      if (!touchesRecord(strapi, call)) return;
      const uid = typeOf(call);
      const documentId = call.params.documentId ?? '';
      const draft = await readState(strapi, uid, documentId, { populate: {} });
      state.published = await readState(strapi, uid, documentId, { status: 'published', populate: {} });
      const shown = state.published ?? draft;
      if (!shown) return;
      const performances = uid === 'api::performance.performance' ? [shown as Row<'api::performance.performance'>] : [];
      throwIfInvalid(
        strapi,
        uid,
        performances.flatMap((performance) => announcedCancellation(performance, new Date())),
      );
      await requireUnreferenced(strapi, uid, documentId);
      everyLanguage(strapi, call);
    },

    async compute(call, { published }) {
      const uid = typeOf(call);
      if (published && hasDrafts(strapi, uid) && !isHidden(published as Audience, Date.now()))
        await leaveTombstone(strapi, uid, published);
    },
  },
});

/** INV-22 */
async function requireUnreferenced(strapi: Core.Strapi, uid: ContentTypeUid, documentId: string): Promise<void> {
  const names = await publishedReferrers(strapi, uid, documentId);
  if (names.length > 0)
    throwIfInvalid(strapi, uid, [violation('INV-22', [], 'stillReferenced', { names: names.join(', ') })]);
}

/**
 * So that the address of what everyone could see answers that it is gone, not that it never was. The name of a person
 * goes with them.
 */
async function leaveTombstone(strapi: Core.Strapi, uid: ContentTypeUid, removed: Row<ContentTypeUid>): Promise<void> {
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
