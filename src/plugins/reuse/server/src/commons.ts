import type { Core } from '@strapi/strapi';

/** What reuse asks of the plugin of the commons. */
interface Commons {
  stewards: { isSteward(administrator: { id: number }, uid: string, documentId: string): Promise<boolean> };
}

export const commons = <Name extends keyof Commons>(strapi: Core.Strapi, name: Name): Commons[Name] =>
  strapi.plugin('commons').service(name) as Commons[Name];

/** What a role needs to look after the entries of everybody. */
export const MODERATE = 'plugin::commons.moderate';
