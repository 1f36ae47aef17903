import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import type { Reference } from '../domain/source';
import { getService } from './get-service';

/** What the channels know of entries that are a person: handed over, or forgotten in the transaction of an erasure. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** In which channels an entry is or was, and what partners decided of it (GDPR article 15). */
  async ofEntry({ documentId }: Reference): Promise<Record<string, unknown[]>> {
    const rows = (table: string) =>
      strapi.db.connection(table).where({ target_document_id: documentId }).select() as unknown as Promise<unknown[]>;
    return { channel_changes: await rows('channel_changes'), channel_curations: await rows('channel_curations') };
  },

  /**
   * Forgets what partners wrote of entries that are gone, and makes again what `named` them: readers are told at once, since
   * this wakes the projection when the transaction is committed.
   */
  async forgetEntries(gone: Reference[], named: Reference[], trx: Knex.Transaction): Promise<Record<string, number>> {
    const documentIds = gone.map(({ documentId }) => documentId);
    const curations = await trx('channel_curations').whereIn('target_document_id', documentIds).delete();
    await getService(strapi, 'outbox').append('entry', [...gone, ...named], trx);
    await strapi.db.transaction(({ onCommit }: Transaction) => {
      onCommit(() => {
        getService(strapi, 'live-channels').expire();
        getService(strapi, 'projector').wake();
      });
      return Promise.resolve();
    });
    return curations > 0 ? { channel_curations: curations } : {};
  },
});
