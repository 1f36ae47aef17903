import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../../../../../plugin-kit/server/transaction';
import { getService } from './get-service';

/** Records made or deleted in one transaction, so that others write in between. */
const PAGE = 200;

/**
 * Makes every record of a source again, beside those that readers are served, then fills the channels that draw from
 * it: each goes from its former items and records to the new ones at once. After a crash it begins again.
 */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async rebuild(uid: string): Promise<void> {
    const source = getService(strapi, 'sources').ofType(uid);
    if (!source) return;
    const store = getService(strapi, 'record-store');
    const generation = (await store.newest(uid)) + 1;
    const { defaultLocale } = await getService(strapi, 'locales').read();
    const documentIds = await getService(strapi, 'entries').publishedIds(uid, defaultLocale);
    const projection = getService(strapi, 'projection').create();
    for (let index = 0; index < documentIds.length; index += PAGE) {
      const { records, failed } = await projection.project(source, documentIds.slice(index, index + PAGE));
      await strapi.db.transaction(async ({ trx }: Transaction) => {
        await store.save(records, generation, trx);
        await getService(strapi, 'record-observers').written(source, { records, gone: [] }, trx);
        await store.keep(failed, { uid, generation }, trx);
      });
      await yieldToEventLoop();
    }
    await getService(strapi, 'record-observers').rebuilt(source, documentIds);
    await getService(strapi, 'record-generations').serve(uid, generation);
    const channels = (await getService(strapi, 'channels').all()).filter((channel) => channel.source === source.name);
    await getService(strapi, 'filling').fill(channels.map(({ documentId }) => documentId));
    await forgetOthers(strapi, uid, generation);
  },
});

async function forgetOthers(strapi: Core.Strapi, uid: string, generation: number): Promise<void> {
  const store = getService(strapi, 'record-store');
  for (;;) {
    const ids = await store.idsOfOthers({ uid, generation }, PAGE);
    if (ids.length === 0) return;
    await strapi.db.transaction(async ({ trx }: Transaction) => store.remove(ids, trx));
    await yieldToEventLoop();
  }
}
