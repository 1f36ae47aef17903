import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { forgetWords, textsNaming } from '../../../../../plugin-kit/server/forget-words';
import type { ForgottenWords } from '../../../../../plugin-kit/server/without-words';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import type { Reference } from '../domain/source';
import { getService } from './get-service';

const CHANNEL = 'plugin::channels.channel';
/** Where partners write freely. */
const WRITTEN = {
  texts: { channel_tokens: ['name'] },
  values: {
    channels: ['name', 'mission', 'attribution'],
    channel_curations: ['overlay', 'original'],
    channel_withheld_links: ['row'],
  },
};

/** What the channels know of entries that are a person: handed over, or forgotten in the transaction of an erasure. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** In which channels an entry is or was, and what partners decided of it (GDPR article 15). */
  async ofEntry({ documentId }: Reference): Promise<Record<string, unknown[]>> {
    const rows = (table: string) =>
      strapi.db.connection(table).where({ target_document_id: documentId }).select() as unknown as Promise<unknown[]>;
    return { channel_changes: await rows('channel_changes'), channel_curations: await rows('channel_curations') };
  },

  /**
   * Forgets what partners wrote of entries that are gone, and makes again what `named` them: readers are notified at once, since
   * this wakes the projection when the transaction is committed.
   */
  async forgetEntries(gone: Reference[], named: Reference[], trx: Knex.Transaction): Promise<Record<string, number>> {
    const documentIds = gone.map(({ documentId }) => documentId);
    const curations = await trx('channel_curations').whereIn('target_document_id', documentIds).delete();
    await getService(strapi, 'outbox').append('entry', [...gone, ...named], trx);
    await wakeOnceCommitted(strapi);
    return curations > 0 ? { channel_curations: curations } : {};
  },

  /** Takes names out of the partners' own words, and fills again the channels that said them. */
  async forgetWords(forgotten: ForgottenWords, trx: Knex.Transaction): Promise<Record<string, number>> {
    const named = await textsNaming(trx, WRITTEN, forgotten.words);
    const texts = await forgetWords(trx, WRITTEN, forgotten);
    if (texts === 0) return {};
    const idsIn = (table: string) => (named[table] ?? []).map(({ id }) => id);
    const documentIds = [
      ...((await trx('channels').whereIn('id', idsIn('channels')).pluck('document_id')) as string[]),
      ...((await trx('channel_curations')
        .whereIn('id', idsIn('channel_curations'))
        .pluck('channel_document_id')) as string[]),
    ];
    const channels = [...new Set(documentIds)].map((documentId) => ({ uid: CHANNEL, documentId }));
    await getService(strapi, 'outbox').append('channel', channels, trx);
    await wakeOnceCommitted(strapi);
    return { channel_texts: texts };
  },

  /** Tables that are made again from entries, curations and channels: they say what these say. */
  derivedTables: ['channel_records', 'channel_items', 'channel_versions'],

  /** Where somebody reads and rewords a channel in the admin. */
  pathOf: ({ uid, documentId }: Reference): string | null =>
    uid === CHANNEL ? `/plugins/channels/${documentId}` : null,
});

async function wakeOnceCommitted(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(({ onCommit }: Transaction) => {
    onCommit(() => {
      getService(strapi, 'live-channels').expire();
      getService(strapi, 'projector').wake();
    });
    return Promise.resolve();
  });
}
