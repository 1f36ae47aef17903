import type { Core } from '@strapi/strapi';
import { registerAttempts } from '../../../../plugin-kit/server/attempts';
import { defaults, validate } from './configuration';
import contentTypes from './content-types';
import { rememberPages } from './delivery/page-memory';
import { checkSite } from './documents/check-site';
import { expirePages } from './documents/expire-pages';
import { registerSite } from './routes/register-site';
import services from './services';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerAttempts(strapi);
    checkSite(strapi);
    expirePages(strapi);
    registerSite(strapi);
    rememberPages(strapi);
  },

  contentTypes,
  services,
};
