import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Published data is for any site to read; no cookie is ever needed from another origin.
  { name: 'strapi::cors', config: { origin: '*', credentials: false } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'OduS' } },
  'strapi::query',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', textLimit: '1mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
