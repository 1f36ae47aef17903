import type { StrapiApp } from '@strapi/strapi/admin';

export default { config: { locales: ['fr', 'it'], tutorials: false }, bootstrap(_app: StrapiApp) {} };
