import type { Core } from '@strapi/strapi';

const ORGANISATION = 'api::organisation.organisation';

/** Document ids of the organisations that an administrator is a member of. */
export async function organisationsOf(strapi: Core.Strapi, administratorId: number): Promise<string[]> {
  const rows = (await strapi.db.query(ORGANISATION).findMany({
    select: ['documentId'],
    where: { accounts: { id: administratorId } },
  })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
