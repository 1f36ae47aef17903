import type { Core } from '@strapi/strapi';
import { registerTables } from '../../../../plugin-kit/server/tables';
import { channels } from './channels';
import { configurationOf, defaults, validate } from './configuration';
import controllers from './controllers';
import { rememberAnswers } from './delivery/remember-answers';
import routes from './routes';
import { registerPages } from './routes/register-pages';
import services from './services';
import { getService } from './services/get-service';
import { tables } from './tables';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerTables(strapi, 'plugin::observatory.', tables);
    const { written, rebuilt } = observer(strapi);
    channels(strapi, 'record-observers').add({ written, rebuilt });
    rememberAnswers(strapi);
    registerPages(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await noteAgainWhenDeclarationsChanged(strapi);
    const takeSnapshots = () => getService(strapi, 'snapshots').take(Date.now());
    // Each night, so that a season is frozen on the day when it may be.
    strapi.cron.add({
      'observatory.snapshots': { task: async () => void (await takeSnapshots()), options: { rule: '0 20 3 * * *' } },
    });
  },

  controllers,
  routes,
  services,
};

/** Facts are noted by a service, which exists once every plugin is there. */
const observer = (strapi: Core.Strapi) => ({
  written: (...change: Parameters<ReturnType<(typeof services)['fact-store']>['written']>) =>
    getService(strapi, 'fact-store').written(...change),
  rebuilt: (source: string, documentIds: string[]) => getService(strapi, 'fact-store').rebuilt(source, documentIds),
});

/** Every record is projected again when what is noted of it changed since the last start. */
async function noteAgainWhenDeclarationsChanged(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'observatory' });
  const fingerprint = getService(strapi, 'fact-store').fingerprint();
  if ((await store.get({ key: 'declarations' })) === fingerprint) return;
  const noted = configurationOf(strapi).facts.flatMap(({ source }) => {
    const uid = channels(strapi, 'sources').named(source)?.uid;
    return uid ? [{ uid, documentId: source }] : [];
  });
  await channels(strapi, 'outbox').append('source', noted);
  await store.set({ key: 'declarations', value: fingerprint });
  channels(strapi, 'projector').wake();
}
