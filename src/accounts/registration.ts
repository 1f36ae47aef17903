import type { Core } from '@strapi/strapi';

interface Advanced {
  allow_register?: boolean;
  [setting: string]: unknown;
}

/**
 * Nobody registers by themselves on the API unless the cooperative opens it, in the settings of the users: Strapi opens it
 * on an empty database. Closed once; what administrators choose afterwards is theirs.
 */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const ours = strapi.store({ type: 'core', name: 'odus' });
  if (await ours.get({ key: 'registration-closed' })) return;
  const settings = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await settings.get({ key: 'advanced' })) as Advanced | null;
  await settings.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  await ours.set({ key: 'registration-closed', value: true });
}
