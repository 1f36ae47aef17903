import type { Core } from '@strapi/strapi';
import { getService } from './get-service';

/** Projects everything again when a source or a field appeared or changed since the last start. */
export async function rebuildWhenSourcesChanged(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'channels' });
  const fingerprint = getService(strapi, 'sources').fingerprint();
  if ((await store.get({ key: 'sources' })) === fingerprint) return;
  await queueEverything(strapi);
  await store.set({ key: 'sources', value: fingerprint });
}

/** Owes every published entry and every channel to the outbox. */
export async function queueEverything(strapi: Core.Strapi): Promise<void> {
  const { defaultLocale } = await getService(strapi, 'locales').read();
  const outbox = getService(strapi, 'outbox');
  for (const { uid } of getService(strapi, 'sources').list()) {
    const documentIds = await getService(strapi, 'entries').publishedIds(uid, defaultLocale);
    await outbox.append(
      'record',
      documentIds.map((documentId) => ({ uid, documentId })),
    );
  }
  const channels = await getService(strapi, 'channels').all();
  await outbox.append(
    'channel',
    channels.map(({ documentId }) => ({ uid: 'plugin::channels.channel', documentId })),
  );
}

/**
 * Owes one channel to the outbox.
 * @throws Error when no channel has this slug.
 */
export async function queueChannel(strapi: Core.Strapi, slug: string): Promise<void> {
  const channel = (await getService(strapi, 'channels').all()).find((one) => one.slug === slug);
  if (!channel) throw new Error(`No channel is called "${slug}"`);
  const reference = { uid: 'plugin::channels.channel', documentId: channel.documentId };
  await getService(strapi, 'outbox').append('channel', [reference]);
}
