import type { Core } from '@strapi/strapi';

/** What Strapi calls the two tokens it makes on an empty database, one of them with full access. */
const DEFAULT_DESCRIPTIONS = [
  'A default API token with read-only permissions, only used for accessing resources',
  'A default API token with full access permissions, used for accessing or modifying resources',
];

/** Deletes Strapi's default API tokens: nobody asked for them. One that was used is somebody's, and stays. */
export async function deleteDefaultApiTokens(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .query('admin::api-token')
    .deleteMany({ where: { description: { $in: DEFAULT_DESCRIPTIONS }, lastUsedAt: null } });
}
