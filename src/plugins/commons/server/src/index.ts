import type { Core } from '@strapi/strapi';
import { defaults, validate } from './configuration';
import contentTypes from './content-types';
import controllers from './controllers';
import { completeNewEntries } from './documents/complete-new-entries';
import { answerPublicationRequests } from './documents/answer-publication-requests';
import { guardStewardedWrites } from './documents/guard-stewarded-writes';
import { keepQualities } from './documents/keep-qualities';
import { recordFiles } from './documents/record-files';
import { recordWrites } from './documents/record-writes';
import { notifyClashes } from './documents/notify-clashes';
import { rejectStaleWrites } from './documents/reject-stale-writes';
import { watchDuplicates } from './documents/watch-duplicates';
import { addEntryPanels } from './entry-panels';
import { registerPermissions } from './permissions/register-permissions';
import routes from './routes';
import services from './services';
import { getService } from './services/get-service';
import { startComparing } from './services/duplicates/start';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    completeNewEntries(strapi);
    guardStewardedWrites(strapi);
    answerPublicationRequests(strapi);
    rejectStaleWrites(strapi);
    recordWrites(strapi);
    keepQualities(strapi);
    notifyClashes(strapi);
    watchDuplicates(strapi);
    addEntryPanels(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    recordFiles(strapi);
    strapi.cron.add({
      'commons.notices': { task: async () => sendNotices(strapi), options: { rule: '30 * * * * *' } },
    });
    await getService(strapi, 'recompute-worker').adopt();
    const ask = () => getService(strapi, 'freshness').askAboutStaleEntries();
    strapi.cron.add({ 'commons.freshness': { task: ask, options: { rule: '0 17 5 * * *' } } });
    startComparing(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await getService(strapi, 'batches').stop();
    await getService(strapi, 'recompute-worker').stop();
    await getService(strapi, 'comparing').stop();
  },

  contentTypes,
  controllers,
  routes,
  services,
};

/** Each process sends what no other took; what is old enough is forgotten on the way. */
async function sendNotices(strapi: Core.Strapi): Promise<void> {
  await getService(strapi, 'notice-mails').send(Date.now());
  await getService(strapi, 'notices').forget(Date.now());
}
