import type { Core } from '@strapi/strapi';
import type { KeptRevision } from '../../domain/history/revision';
import { getService } from '../get-service';
import { storeOf, type Entry } from './store';
import type { Restored } from './restoring';

export interface Page {
  revisions: KeptRevision[];
  total: number;
}

/** What was written of each entry, by whom, and how to come back to it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const store = storeOf(strapi);

  return {
    /** The latest revision of an entry in one language (null for a type without languages), or null. */
    async latest(uid: string, documentId: string, locale: string | null): Promise<KeptRevision | null> {
      const latest = await store.latest(uid, [documentId]);
      return latest.find((revision) => revision.locale === (locale ?? '')) ?? null;
    },

    /** The revisions after the one of this number, the oldest first. */
    async since(uid: string, documentId: string, locale: string | null, number: number): Promise<KeptRevision[]> {
      return store.after({ uid, documentId }, locale ?? '', number);
    },

    async find(id: number): Promise<KeptRevision | null> {
      return store.find(id);
    },

    /** The revision before, null for the first. */
    async before({ uid, documentId, locale, number }: KeptRevision): Promise<KeptRevision | null> {
      return store.numbered({ uid, documentId }, locale, number - 1);
    },

    /** Revisions of an entry in one language, the newest first. */
    async page(entry: Entry, locale: string | null, page: number, pageSize: number): Promise<Page> {
      const [revisions, total] = await Promise.all([
        store.page(entry, locale ?? '', (page - 1) * pageSize, pageSize),
        store.count(entry, locale ?? ''),
      ]);
      return { revisions, total };
    },

    /** Undoes one write: what it changed is as it was before. @throws ApplicationError when it cannot be undone. */
    async revert(revisionId: number): Promise<Restored> {
      return getService(strapi, 'restoring').revert(revisionId);
    },

    /** Lets something write entries beside the Document Service, many at once; each gets its revision, in the same transaction. */
    async inBulk<Result>(
      uid: string,
      entries: { documentId: string }[],
      write: () => Promise<Result>,
    ): Promise<Result> {
      const operations = getService(strapi, 'operations');
      return operations.run(async (operation) => {
        const documentIds = [...new Set(entries.map(({ documentId }) => documentId))];
        await operations.begin(operation, uid, documentIds);
        return write();
      });
    },
  };
};
