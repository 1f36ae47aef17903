import type { Core } from '@strapi/strapi';
import { registerAttempts } from '../../../../plugin-kit/server/attempts';
import { registerTables } from '../../../../plugin-kit/server/tables';
import { defaults, validate } from './configuration';
import contentTypes from './content-types';
import controllers from './controllers';
import { addEntryPanels } from './entry-panels';
import { registerPages } from './pages/register-pages';
import { registerPermissions } from './permissions/register-permissions';
import routes from './routes';
import services from './services';
import { getService } from './services/get-service';
import { tables } from './tables';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerTables(strapi, 'plugin::survey.', tables);
    registerAttempts(strapi);
    registerPages(strapi);
    addEntryPanels(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
    const count = async () => {
      await getService(strapi, 'snapshots').refreshAll(Date.now());
      await getService(strapi, 'traces').remove();
    };
    strapi.cron.add({ 'survey.counting': { task: count, options: { rule: '40 */5 * * * *' } } });
  },

  contentTypes,
  controllers,
  routes,
  services,
};
