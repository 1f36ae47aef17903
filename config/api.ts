import type { Core } from '@strapi/strapi';

const config: Core.Config.Api = {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true, strictParams: true },
  documents: { strictParams: true },
  responses: { privateAttributes: ['createdBy', 'updatedBy', 'email', 'phone'] },
};

export default config;
