import type { Core } from '@strapi/strapi';
import { registerAttempts } from '../../../../plugin-kit/server/attempts';
import { defaults, validate } from './configuration';
import contentTypes from './content-types';
import controllers from './controllers';
import { rememberPages } from './delivery/page-memory';
import { checkSite } from './documents/check-site';
import { expirePages } from './documents/expire-pages';
import { registerConditions } from './permissions/register-conditions';
import routes from './routes';
import { registerSite } from './routes/register-site';
import services from './services';
import { getService } from './services/get-service';
import { registerReplyAddresses } from './tables';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register([
      { name: 'channel', plugin: 'publisher', type: 'string', inputSize: { default: 6, isResizable: true } },
      { name: 'channels', plugin: 'publisher', type: 'json', inputSize: { default: 12, isResizable: true } },
    ]);
    registerAttempts(strapi);
    registerReplyAddresses(strapi);
    checkSite(strapi);
    expirePages(strapi);
    registerSite(strapi);
    rememberPages(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerConditions(strapi);
    strapi.cron.add({
      'publisher.messages': { task: async () => tendMessages(strapi), options: { rule: '45 * * * * *' } },
    });
  },

  contentTypes,
  controllers,
  routes,
  services,
};

/** Answers that could not be sent are tried again; what nobody needs any more is forgotten. */
async function tendMessages(strapi: Core.Strapi): Promise<void> {
  await getService(strapi, 'reply-addresses').sendAnswers(Date.now());
  await getService(strapi, 'messages').forget(Date.now());
}
