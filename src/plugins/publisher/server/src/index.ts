import type { Core } from '@strapi/strapi';
import { defaults, validate } from './configuration';
import contentTypes from './content-types';
import { registerSite } from './routes/register-site';
import services from './services';

export default {
  config: { default: defaults, validator: validate },

  register({ strapi }: { strapi: Core.Strapi }) {
    registerSite(strapi);
  },

  contentTypes,
  services,
};
