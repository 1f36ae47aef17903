import type { Core, UID } from '@strapi/strapi';
import { registerTables } from '../../../../plugin-kit/server/tables';
import { configurationOf, defaults, validate } from './configuration';
import contentTypes from './content-types';
import controllers from './controllers';
import { answerAhead } from './delivery/answer-ahead';
import { answerWhatIsKnown } from './delivery/answer-known';
import { watchFiles } from './documents/watch-files';
import { watchWrites } from './documents/watch-writes';
import { addEntryPanels } from './entry-panels';
import { mayEditPolicy } from './permissions/may-edit-policy';
import { registerPermissions } from './permissions/register-permissions';
import routes from './routes';
import services from './services';
import { getService } from './services/get-service';
import { followMergedEntries } from './services/merged-entries';
import { rebuildWhenSourcesChanged } from './services/rebuild';
import { tables } from './tables';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    addPartner(strapi);
    registerTables(strapi, 'plugin::channels.', tables);
    watchWrites(strapi);
    watchFiles(strapi);
    answerWhatIsKnown(strapi);
    answerAhead(strapi);
    addEntryPanels(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    await rebuildWhenSourcesChanged(strapi);
    followMergedEntries(strapi);
    const { wake } = getService(strapi, 'projector');
    // What a crash or another node left in the outbox is taken up within a minute.
    strapi.cron.add({ 'channels.projection': { task: async () => wake(), options: { rule: '0 * * * * *' } } });
    wake();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await getService(strapi, 'projector').stop();
    await getService(strapi, 'formats').stop();
  },

  contentTypes,
  controllers,
  policies: { 'may-edit': mayEditPolicy },
  routes,
  services,
};

/** The partner is a relation to a type that only the configuration names; it must exist before tables are made. */
function addPartner(strapi: Core.Strapi): void {
  const { attributes } = strapi.contentType('plugin::channels.channel' as UID.ContentType) as unknown as {
    attributes: Record<string, unknown>;
  };
  attributes.partner = { type: 'relation', relation: 'manyToOne', target: configurationOf(strapi).partnerType };
}
