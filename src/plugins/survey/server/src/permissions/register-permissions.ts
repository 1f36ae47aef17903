import type { Core } from '@strapi/strapi';

const SECTION = { section: 'plugins', subCategory: 'survey', pluginName: 'survey' } as const;

/** What roles may be given. For which entries somebody may ask people is asked of the organisations that they write for. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    { ...SECTION, displayName: 'Make questionnaires and read their results', uid: 'read' },
    { ...SECTION, displayName: 'Adopt and retire questions of the bank', uid: 'adopt' },
    { ...SECTION, displayName: 'Read what people wrote, before anybody else', uid: 'moderate' },
    { ...SECTION, displayName: 'Export the answers of those who consented to research', uid: 'export' },
  ]);
}
