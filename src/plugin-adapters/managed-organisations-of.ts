import type { Core } from '@strapi/strapi';

type Level = 'contributor' | 'editor' | 'manager';

interface Memberships {
  organisationsOf(accountId: number, least: Level): Promise<string[]>;
}

/** Document ids of the organisations in which an administrator has at least this level. */
export const organisationsOf = (strapi: Core.Strapi, administratorId: number, least: Level): Promise<string[]> =>
  (strapi.plugin('cooperative').service('memberships') as Memberships).organisationsOf(administratorId, least);

/** Those that an administrator manages: they edit the channels of these. */
export const managedOrganisationsOf = (strapi: Core.Strapi, administratorId: number): Promise<string[]> =>
  organisationsOf(strapi, administratorId, 'manager');
