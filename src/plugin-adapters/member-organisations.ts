import type { Core } from '@strapi/strapi';

interface Members {
  organisations(): Promise<string[]>;
}

/** Document ids of the organisations that are members of the cooperative: their closed channels are trusted with contacts. */
export const memberOrganisations = (strapi: Core.Strapi): Promise<string[]> =>
  (strapi.plugin('cooperative').service('members') as Members).organisations();
