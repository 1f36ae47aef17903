import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../../plugin-kit/server/transaction';
import { isFresh } from '../../documents/reject-stale-writes';
import type { Snapshot } from '../../domain/snapshot/snapshot';
import type { Place } from './conflicts';
import { getService } from '../get-service';
import { forbidden } from '../errors';

export interface Merge extends Place {
  /** What it was merged with. */
  updatedAt: Date;
  /** What is kept of one's own text, by attribute. */
  values: Snapshot;
  /** Publish it too, as was asked. */
  isPublished: boolean;
}

/** Writes what somebody kept of two texts over the one that was written first. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws the same 409 when somebody wrote yet again. */
  async save(
    administratorId: number,
    { uid, documentId, locale, updatedAt, values: kept, isPublished }: Merge,
  ): Promise<void> {
    const access = getService(strapi, 'entry-access');
    const entry = await access.require('update', uid, documentId);
    const values = (await getService(strapi, 'hidden-fields').keeping(uid, documentId, kept)) as Snapshot;
    const names = Object.keys(values);
    const rights = access.rightsOn(uid);
    const isAllowed = rights.writable(names, entry).length === names.length;
    if (!isAllowed || (isPublished && !rights.may('publish', entry))) throw forbidden(strapi, 'entry.notYours');
    const { hold, documents } = getService(strapi, 'drafts');
    await strapi.db.transaction(async ({ trx }: Transaction) => {
      const rows = await hold(uid, documentId, trx);
      const snapshots = getService(strapi, 'snapshots');
      if (!isFresh(rows, locale, updatedAt)) {
        const theirs = (await snapshots.read(uid, documentId, locale)) ?? {};
        const stale = { entry: { uid, documentId, locale }, rows, baseAt: updatedAt, theirs };
        await getService(strapi, 'conflicts').reject({ ...stale, mine: { ...theirs, ...values } });
      }
      const language = locale ? { locale } : {};
      const { data } = await snapshots.writable(uid, values, Object.keys(values));
      const signed = { ...data, updatedBy: administratorId };
      await documents(uid).update({ documentId, ...language, data: signed });
      if (isPublished) await documents(uid).publish({ documentId, ...language });
    });
  },
});
