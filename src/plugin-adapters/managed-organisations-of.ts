import type { Core } from '@strapi/strapi';

interface Memberships {
  organisationsOf(accountId: number, least: 'manager'): Promise<string[]>;
}

/** Document ids of the organisations that an administrator manages: they edit the channels of these. */
export const managedOrganisationsOf = (strapi: Core.Strapi, administratorId: number): Promise<string[]> =>
  (strapi.plugin('cooperative').service('memberships') as Memberships).organisationsOf(administratorId, 'manager');
