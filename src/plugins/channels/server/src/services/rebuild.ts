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

/** Owes every source to the outbox, with the channels that draw from it; those whose source is gone are emptied. */
export async function queueEverything(strapi: Core.Strapi): Promise<void> {
  const outbox = getService(strapi, 'outbox');
  const { list, named } = getService(strapi, 'sources');
  await outbox.append(
    'source',
    list().map(({ uid, name }) => ({ uid, documentId: name })),
  );
  const orphans = (await getService(strapi, 'channels').all()).filter(({ source }) => !named(source));
  await outbox.append('channel', orphans.map(toReference));
}

/**
 * Owes one channel to the outbox.
 * @throws Error when no channel has this slug.
 */
export async function queueChannel(strapi: Core.Strapi, slug: string): Promise<void> {
  const channel = (await getService(strapi, 'channels').all()).find((one) => one.slug === slug);
  if (!channel) throw new Error(`No channel is called "${slug}"`);
  await getService(strapi, 'outbox').append('channel', [toReference(channel)]);
}

const toReference = ({ documentId }: { documentId: string }) => ({ uid: 'plugin::channels.channel', documentId });
