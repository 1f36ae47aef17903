import type { Core } from '@strapi/strapi';

const SECTION = { section: 'plugins', subCategory: 'cooperative', pluginName: 'cooperative' } as const;

/** What roles may be given: to take part in the cooperative. What each person may do there is asked of their memberships. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    { ...SECTION, displayName: 'Take part in the cooperative', uid: 'read' },
    { ...SECTION, displayName: 'Look after personal data', uid: 'personal-data' },
  ]);
}
