import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';

const SECTION = { section: 'plugins', subCategory: 'channels', pluginName: 'channels' } as const;

/** What roles may be given: to see every channel with its curation, and to change some. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider, conditionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
    conditionProvider: { register(condition: object): Promise<void> };
  };
  await actionProvider.registerMany([
    { ...SECTION, displayName: 'Read channels', uid: 'read' },
    { ...SECTION, displayName: 'Edit channels', uid: 'edit' },
  ]);
  await conditionProvider.register({
    displayName: 'Is member of the partner',
    name: 'is-member-of-partner',
    plugin: 'channels',
    category: 'channels',
    handler: async ({ id }: { id: number }) => ({
      'partner.documentId': { $in: await configurationOf(strapi).partnersOf(strapi, id) },
    }),
  });
}
