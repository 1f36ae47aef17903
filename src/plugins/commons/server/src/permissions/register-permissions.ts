import type { Core } from '@strapi/strapi';

const SECTION = { section: 'plugins', subCategory: 'commons', pluginName: 'commons' } as const;

/** What roles may be given: to write together with the others, to be notified of what concerns them, and to look after the whole. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { registerMany(actions: object[]): Promise<void> };
  };
  await actionProvider.registerMany([
    { ...SECTION, displayName: 'Write together', uid: 'write' },
    { ...SECTION, displayName: 'Read what concerns oneself', uid: 'notices' },
    { ...SECTION, displayName: 'Look after the commons', uid: 'moderate' },
  ]);
}
