import type { Core } from '@strapi/strapi';

/** A token of the API that may read everything that the API gives. */
export const readingToken = (
  strapi: Core.Strapi,
  named: { name: string; description: string },
): Promise<{ id: number; accessKey: string }> =>
  strapi
    .service('admin::api-token-content-api')
    .create({ kind: 'content-api', ...named, type: 'read-only', lifespan: null });

/** The session of an account of the API without any right of its own. */
export async function apiAccount(strapi: Core.Strapi, named: { username: string; email: string }): Promise<string> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...named, password: 'Briancon2027', provider: 'local', confirmed: true, role: role.id });
  return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
}
